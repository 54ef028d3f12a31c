/**
 * A candidate's points as a bar: what speaks for it to the right of a line, what speaks against it to the left.
 */
import type { WhyReason } from '../../why-data.ts';
import { drawn } from '../element.ts';

/** Sums of points that the bars of all candidates share. */
export interface Scale {
  /** The greatest sum of points against a candidate, not negative. */
  readonly against: number;
  readonly for: number;
}

const WIDTH = 360;
const HEIGHT = 18;
/** Between two pieces, so that they can be told apart without their colours. */
const GAP = 1;
const SHADES = 4;

export function scaleOf(lists: readonly (readonly WhyReason[])[]): Scale {
  const most = (sign: number) =>
    Math.max(
      0,
      ...lists.map((reasons) => reasons.reduce((sum, { points }) => sum + Math.max(0, sign * points), 0)),
    );
  return { for: most(1), against: most(-1) };
}

/** @param label The bar in words. */
export function pointsBar(reasons: readonly WhyReason[], scale: Scale, label: string): SVGSVGElement {
  const unit = WIDTH / Math.max(scale.for + scale.against, Number.MIN_VALUE);
  const zero = scale.against * unit;
  const pieces = [
    ...piecesOf(
      reasons.filter(({ points }) => points > 0),
      zero,
      unit,
      'for',
    ),
    ...piecesOf(reasons.filter(({ points }) => points < 0).reverse(), zero, unit, 'against'),
  ];
  return drawn(
    'svg',
    { class: 'why-bar', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    ...pieces,
    drawn('line', { x1: zero, x2: zero, y1: 0, y2: HEIGHT, class: 'zero' }),
  );
}

/** Side by side, away from the line in the middle. */
function piecesOf(
  reasons: readonly WhyReason[],
  zero: number,
  unit: number,
  side: 'for' | 'against',
): SVGElement[] {
  let from = zero;
  return reasons.map(({ signal, points, because }, place) => {
    const to = from + points * unit;
    const piece = drawn(
      'rect',
      {
        x: Math.min(from, to),
        y: 2,
        width: Math.max(0, Math.abs(to - from) - GAP),
        height: HEIGHT - 4,
        class: `${side} shade-${place % SHADES}`,
      },
      drawn('title', {}, `${signal} ${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(2)}. ${because}`),
    );
    from = to;
    return piece;
  });
}
