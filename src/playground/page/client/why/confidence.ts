/**
 * Confidence beside the calibration curve: how often answers believed this much were right.
 */
import type { WhyBin, WhyData } from '../../why-data.ts';
import { element } from '../element.ts';
import { calibrationCurve } from './calibration-curve.ts';

export function confidenceView({ outcome, confidence, strength, calibration }: WhyData): HTMLElement {
  const { bins, answered, strong } = calibration;
  const bin = binOf(confidence, bins);
  const believed = `It is believed at ${inHundred(confidence)}.`;
  const seen =
    bin === undefined
      ? ''
      : ` Of ${bin.questions.toLocaleString('en')} trial answers believed about as much, ${inHundred(bin.right)} were right.`;
  const verdict =
    outcome === 'answered'
      ? ` That makes a ${strength} match: an answer is given as one from ${inHundred(answered)}, and called strong from ${inHundred(strong)}.`
      : ` An answer is given as one from ${inHundred(answered)} only: below that, the nearest passages are shown.`;
  return element(
    'div',
    { class: 'why-confidence' },
    element('p', {}, believed, seen, verdict),
    calibrationCurve(confidence, calibration),
    element('details', {}, element('summary', {}, 'The curve as a table'), binTable(bins)),
  );
}

function binOf(confidence: number, bins: readonly WhyBin[]): WhyBin | undefined {
  return bins.find(({ from, to }) => confidence >= from && (confidence < to || to === 1));
}

function inHundred(share: number): string {
  return `${Math.round(share * 100)} in 100`;
}

function binTable(bins: readonly WhyBin[]): HTMLElement {
  const head = ['Believed, in 100', 'Answers', 'Right, in 100'].map((title) =>
    element('th', { scope: 'col' }, title),
  );
  const rows = bins.map(({ from, to, questions, right }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, `${Math.round(from * 100)} to ${Math.round(to * 100)}`),
      element('td', { class: 'number' }, questions.toLocaleString('en')),
      element('td', { class: 'number' }, String(Math.round(right * 100))),
    ),
  );
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}
