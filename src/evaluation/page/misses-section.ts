/**
 * The misses of a set, for people to look at. Pure.
 */
import type { Evaluation } from '../evaluation.ts';
import { type Miss, type MissKind, missesAmong, spread } from '../misses.ts';
import { type Html, html } from './html.ts';

/** Misses of each kind that are shown of a set. */
const MOST_SHOWN = 20;

const HEADINGS = {
  passage: 'Another sentence came first',
  'false-answer': 'Answered, though the text does not answer',
} as const satisfies Record<MissKind, string>;

export function missesSection({ set, pullquote }: Evaluation): Html {
  const misses = missesAmong(pullquote.judgements);
  return html`<details open>
<summary>${set}: ${misses.length} of ${pullquote.figures.questions} questions</summary>
${(['passage', 'false-answer'] as const).map((kind) =>
  ofKind(
    kind,
    misses.filter((miss) => miss.kind === kind),
  ),
)}</details>
`;
}

function ofKind(kind: MissKind, misses: readonly Miss[]): Html {
  if (misses.length === 0) return html``;
  const shown = spread(misses, MOST_SHOWN);
  const count = shown.length === misses.length ? `${misses.length}` : `${shown.length} of ${misses.length}`;
  return html`<h3>${HEADINGS[kind]} (${count})</h3>
${shown.map(missArticle)}`;
}

function missArticle({ question, got, rank, wanted, confidence, language, why }: Miss): Html {
  const place = rank === null ? 'not among the quotes' : `quote ${rank}`;
  return html`<article>
<h4 dir="auto" lang="${language}">${question}</h4>
${got === null ? html`<p>No quote.</p>` : html`<blockquote dir="auto" lang="${language}">${got}</blockquote>`}
<p class="note">Confidence ${confidence.toFixed(2)}.${
    wanted === null ? '' : html` Wanted, ${place}: <span dir="auto" lang="${language}">${wanted}</span>`
  }</p>
${why === null ? '' : html`<p class="note">Why it is asked: ${why}</p>`}
</article>
`;
}
