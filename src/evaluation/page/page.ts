/**
 * The evaluation as one self-contained page: the figures, the reliability curve, the misses to look at. Pure.
 */
import type { Evaluation } from '../evaluation.ts';
import { figureColumns } from '../figure-columns.ts';
import { isRight } from '../judgement.ts';
import { reliabilityOf } from '../reliability.ts';
import { type Html, html } from './html.ts';
import { missesSection } from './misses-section.ts';
import { reliabilityCurve } from './reliability-curve.ts';
import { style } from './style.ts';

export interface PageOptions {
  /** When the evaluation was made. */
  readonly madeAt: Date;
}

/** The whole page. It loads nothing, runs nothing, and shows texts of the sets as they are. */
export function evaluationPage(evaluations: readonly Evaluation[], { madeAt }: PageOptions): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Pullquote: evaluation</title>
${style}
</head>
<body>
<h1>How well Pullquote answers</h1>
<p>Made on ${madeAt.toISOString().slice(0, 10)}. Each question is asked of its own document alone; bare MiniSearch, with default options, was asked in the same run.</p>
${figuresSection(evaluations)}
${reliabilitySection(evaluations)}
<h2>Misses to look at</h2>
${evaluations.map(missesSection)}
</body>
</html>
`.markup;
}

function figuresSection(evaluations: readonly Evaluation[]): Html {
  return html`<h2>Figures</h2>
<div class="wide"><table>
<thead><tr><th scope="col" class="name">set</th><th scope="col" class="name">engine</th>${figureColumns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${evaluations.flatMap(({ set, pullquote, miniSearch }) =>
  [pullquote, miniSearch].map(
    ({ engine, figures }) =>
      html`<tr class="${engine.toLowerCase()}"><th scope="row">${set}</th><td class="name">${engine}</td>${figureColumns.map(({ show }) => html`<td>${show(figures)}</td>`)}</tr>
`,
  ),
)}</tbody>
</table></div>
<dl>
${figureColumns.map(
  ({ title, about }) => html`<dt>${title}</dt><dd>${about}</dd>
`,
)}</dl>`;
}

function reliabilitySection(evaluations: readonly Evaluation[]): Html {
  const bins = reliabilityOf(
    evaluations.flatMap(({ pullquote }) =>
      pullquote.judgements.map((judgement) => ({
        confidence: judgement.prediction.confidence,
        isRight: isRight(judgement),
      })),
    ),
  );
  return html`<h2>Reliability</h2>
<p>Every question of these sets by how much its first quote was believed. On the dashed line, confidence is the share of right quotes; below it, belief is too strong.</p>
<div class="curve-and-table">
${reliabilityCurve(bins)}
<table>
<thead><tr><th scope="col">confidence</th><th scope="col">questions</th><th scope="col">mean</th><th scope="col">right</th></tr></thead>
<tbody>
${bins.map(
  ({
    from,
    to,
    questions,
    meanConfidence,
    right,
  }) => html`<tr><th scope="row">${from.toFixed(1)} to ${to.toFixed(1)}</th><td>${questions}</td><td>${meanConfidence.toFixed(3)}</td><td>${right.toFixed(3)}</td></tr>
`,
)}</tbody>
</table>
</div>`;
}
