/**
 * The reliability curve as SVG: confidence to the right, share of right answers upwards, the diagonal where the
 * two are one. Pure.
 */
import type { ReliabilityBin } from '../reliability.ts';
import { type Html, html } from './html.ts';

/** Sides of the plot and the room around it for words, in SVG's units. */
const SIDE = 320;
const MARGIN = 48;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const;
/** Radius of the dot of a bin that holds every question. */
const LARGEST_DOT = 24;
const SMALLEST_DOT = 3;

const x = (share: number): string => (MARGIN + share * SIDE).toFixed(1);
const y = (share: number): string => (MARGIN + (1 - share) * SIDE).toFixed(1);

/** A dot a bin, its area by the questions it holds. */
export function reliabilityCurve(bins: readonly ReliabilityBin[]): Html {
  const questions = bins.reduce((sum, bin) => sum + bin.questions, 0);
  const points = bins.map(({ meanConfidence, right }) => `${x(meanConfidence)},${y(right)}`).join(' ');
  const size = SIDE + 2 * MARGIN;
  return html`<svg viewBox="0 0 ${size} ${size}" width="${size}" role="img" aria-label="Reliability curve; the table beside it holds its numbers">
<rect class="frame" x="${MARGIN}" y="${MARGIN}" width="${SIDE}" height="${SIDE}"/>
${TICKS.map(tick)}
<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
<polyline class="curve" points="${points}"/>
${bins.map((bin) => dot(bin, questions))}
<text x="${x(0.5)}" y="${size - 8}" text-anchor="middle">confidence</text>
<text transform="translate(14 ${y(0.5)}) rotate(-90)" text-anchor="middle">right</text>
</svg>`;
}

function tick(share: number): Html {
  return html`<text x="${x(share)}" y="${MARGIN + SIDE + 16}" text-anchor="middle">${share}</text>
<text x="${MARGIN - 6}" y="${y(share)}" dy="4" text-anchor="end">${share}</text>
`;
}

function dot({ meanConfidence, right, questions }: ReliabilityBin, all: number): Html {
  const radius = Math.max(SMALLEST_DOT, LARGEST_DOT * Math.sqrt(questions / all));
  return html`<circle class="dot" cx="${x(meanConfidence)}" cy="${y(right)}" r="${radius.toFixed(1)}"><title>${questions} questions at ${meanConfidence.toFixed(2)}: ${right.toFixed(2)} right</title></circle>
`;
}
