/**
 * Moments in words: Discord's `<t:…>`, and when a message was sent. Pure but for the elements it makes.
 */
import { element } from '../element.ts';

const DISCORD_EPOCH = 1_420_070_400_000;

/** When an id of Discord was made. */
export function momentOf(id: string): Date {
  return new Date(Number(BigInt(id) >> 22n) + DISCORD_EPOCH);
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Seconds in each unit, largest first. */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

/** "3 minutes ago", "in 2 days". */
export function relativeTime(moment: Date, now: Date, locale: string): string {
  const seconds = (moment.getTime() - now.getTime()) / 1000;
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

/** The moment in one of Discord's styles (`tTdDfFR`); `f` where it names none. */
export function inStyle(moment: Date, style: string, now: Date, locale: string): string {
  if (style === 'R') return relativeTime(moment, now, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES['f']).format(moment);
}

/** When a message was sent, as its header says it: the time alone where it was today. */
export function sentTime(moment: Date, now: Date, locale: string): string {
  const sameDay = moment.toDateString() === now.toDateString();
  return (
    inStyle(moment, sameDay ? 't' : 'd', now, locale) +
    (sameDay ? '' : ` ${inStyle(moment, 't', now, locale)}`)
  );
}

/** An element that shows a moment in the words given, and in full to whoever points at it. */
export function timeElement(
  moment: Date,
  words: string,
  now: Date,
  locale: string,
  name: string,
): HTMLElement {
  const title = inStyle(moment, 'F', now, locale);
  return element('time', { class: name, datetime: moment.toISOString(), title }, words);
}
