/**
 * The calibration curve: confidence to the right, the share of right answers upwards, and this answer as a point.
 */
import type { WhyData } from '../../why-data.ts';
import { drawn } from '../element.ts';

/** The plot, and the room around it for words, in SVG's units. */
const WIDTH = 300;
const HEIGHT = 150;
const ROOM = { left: 34, right: 12, top: 20, bottom: 34 } as const;
const TICKS = [0, 0.5, 1] as const;

const x = (share: number): number => ROOM.left + share * WIDTH;
const y = (share: number): number => ROOM.top + (1 - share) * HEIGHT;

export function calibrationCurve(
  confidence: number,
  { bins, answered, strong }: WhyData['calibration'],
): SVGSVGElement {
  const curve = bins.map(({ meanConfidence, right }) => `${x(meanConfidence)},${y(right)}`).join(' ');
  return drawn(
    'svg',
    {
      class: 'why-curve',
      viewBox: `0 0 ${ROOM.left + WIDTH + ROOM.right} ${ROOM.top + HEIGHT + ROOM.bottom}`,
      role: 'img',
      'aria-label': 'Calibration curve with this answer as a point; the table below holds its numbers',
    },
    drawn('rect', { x: x(0), y: y(1), width: WIDTH, height: HEIGHT, class: 'frame' }),
    ...TICKS.flatMap(tick),
    drawn('line', { x1: x(0), y1: y(0), x2: x(1), y2: y(1), class: 'ideal' }),
    ...threshold(answered, 'answered'),
    ...threshold(strong, 'strong'),
    drawn('polyline', { points: curve, class: 'curve' }),
    drawn('line', {
      x1: x(confidence),
      x2: x(confidence),
      y1: y(0),
      y2: y(rightAt(confidence, bins)),
      class: 'stem',
    }),
    drawn(
      'circle',
      { cx: x(confidence), cy: y(rightAt(confidence, bins)), r: 6, class: 'point' },
      drawn('title', {}, 'This answer'),
    ),
    words('believed', x(0.5), y(0) + 30, 'middle'),
    drawn('text', { transform: `translate(10 ${y(0.5)}) rotate(-90)`, 'text-anchor': 'middle' }, 'right'),
  );
}

function tick(share: number): SVGElement[] {
  const label = String(share * 100);
  return [words(label, x(share), y(0) + 15, 'middle'), words(label, x(0) - 6, y(share) + 4, 'end')];
}

function threshold(share: number, name: string): SVGElement[] {
  return [
    drawn('line', { x1: x(share), x2: x(share), y1: y(0), y2: y(1), class: 'threshold' }),
    words(name, x(share), y(1) - 6, 'middle'),
  ];
}

function words(text: string, atX: number, atY: number, anchor: string): SVGElement {
  return drawn('text', { x: atX, y: atY, 'text-anchor': anchor }, text);
}

/** The curve's height at a confidence, straight between the bins and level beyond them. */
function rightAt(confidence: number, bins: WhyData['calibration']['bins']): number {
  const after = bins.findIndex(({ meanConfidence }) => meanConfidence >= confidence);
  const right = bins[after];
  const left = bins[after - 1];
  if (right === undefined) return bins.at(-1)?.right ?? confidence;
  if (left === undefined) return right.right;
  const share = (confidence - left.meanConfidence) / (right.meanConfidence - left.meanConfidence);
  return left.right + share * (right.right - left.right);
}
