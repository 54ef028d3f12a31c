/**
 * Pictures of people and of the bot, drawn here: nothing is fetched.
 */
import type { Message } from '../../../message.ts';
import { drawn } from '../element.ts';

/** Discord's colours for people without a picture, each dark enough for a white letter. */
const COLOURS = ['#5865f2', '#69737f', '#1f7a41', '#a15c07', '#c92f34', '#b8357f'] as const;

/** @param size In CSS pixels. */
export function avatar({ id, username, bot }: Message['author'], size: number): SVGSVGElement {
  return drawn(
    'svg',
    { class: 'avatar', viewBox: '0 0 40 40', width: size, height: size, 'aria-hidden': 'true' },
    ...(bot ? quotationMarks() : initial(username, colourOf(id))),
  );
}

function colourOf(id: string): string {
  return COLOURS[Number(BigInt(id) % BigInt(COLOURS.length))] ?? COLOURS[0];
}

function initial(username: string, fill: string): SVGElement[] {
  const [letter = '?'] = username.toLocaleUpperCase();
  return [
    drawn('circle', { cx: 20, cy: 20, r: 20, fill }),
    drawn(
      'text',
      { x: 20, y: 20, 'text-anchor': 'middle', 'dominant-baseline': 'central', class: 'avatar-letter' },
      letter,
    ),
  ];
}

function quotationMarks(): SVGElement[] {
  const mark = 'M9 26v-6.2c0-4.3 2.1-7.2 6.2-8.8l1.5 2.6c-2.1.9-3.2 2.3-3.3 4.4h3.4v8z';
  return [
    drawn('circle', { cx: 20, cy: 20, r: 20, fill: '#57f287' }),
    drawn('path', { d: mark, fill: '#1e1f22' }),
    drawn('path', { d: mark, fill: '#1e1f22', transform: 'translate(13 0)' }),
  ];
}
