import { describe, expect, it } from 'vitest';
import type { Prediction } from '../../../src/cli/prediction.ts';
import type { Evaluation, Result } from '../../../src/evaluation/evaluation.ts';
import { figuresTable } from '../../../src/evaluation/figure-columns.ts';
import { figuresOf } from '../../../src/evaluation/figures.ts';
import { judge } from '../../../src/evaluation/judgement.ts';
import { evaluationPage } from '../../../src/evaluation/page/page.ts';
import { predictionOf, questionOn, setOf } from '../judging.ts';

const NASTY = `<img src=x onerror="alert(1)">&amp;'`;
const set = setOf([
  { ...questionOn('right', 'Ann'), question: 'Who came?' },
  { ...questionOn('wrong', 'Ann'), question: `Bob ${NASTY}`, why: NASTY },
  { ...questionOn('claimed', null), question: 'Where did Bob go?' },
]);
const result = (engine: string, predictions: readonly Prediction[]): Result => {
  const judgements = judge(set, predictions);
  return { engine, figures: figuresOf(set.questions, judgements), judgements };
};
const evaluation: Evaluation = {
  set: NASTY,
  pullquote: result('Pullquote', [
    predictionOf('right', ['ann'], { confidence: 0.9 }),
    predictionOf('wrong', ['bob', 'ann'], { confidence: 0.3 }),
    predictionOf('claimed', ['bob'], { confidence: 0.6 }),
  ]),
  miniSearch: result('MiniSearch', []),
};
const page = evaluationPage([evaluation], { madeAt: new Date('2026-01-02T03:04:05Z') });

describe('the page of an evaluation', () => {
  it('stands by itself: it loads nothing and runs nothing', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<(?:script|link|iframe|img|object|embed)\b|https?:|@import|url\(/i);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('shows texts as they are, and lets none of them be markup', () => {
    expect(page).not.toContain('<img');
    expect(page).toContain('Bob &lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;amp;&#39;');
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const [, end, name = '', empty] of page.matchAll(/<(\/?)([a-z]\w*)(?:\s[^<>]*?)?(\/?)>/g)) {
      if (['meta'].includes(name) || empty === '/') continue;
      if (end === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('tells the figures of both engines, the day, and every miss', () => {
    expect(page).toContain('Made on 2026-01-02.');
    expect(page.match(/<tr class="(pullquote|minisearch)">/g)).toEqual([
      '<tr class="pullquote">',
      '<tr class="minisearch">',
    ]);
    expect(page).toContain('<td>0.500</td>');
    expect(page).toContain('>Bob went.</blockquote>');
    expect(page).toContain('Confidence 0.30. Wanted, quote 2: <span dir="auto" lang="en">Ann</span>');
    expect(page).toContain('Answered, though the text does not answer (1)');
  });

  it('draws a dot for each line of the reliability table', () => {
    const dots = page.match(/<circle /g)?.length;
    expect(dots).toBeGreaterThan(0);
    expect(page.match(/<th scope="row">\d\.\d to \d\.\d<\/th>/g)).toHaveLength(dots ?? 0);
    expect(page).not.toContain('NaN');
  });
});

describe('the table of an evaluation', () => {
  it('has a line for each engine of a set, under the names of the figures', () => {
    const cells = (row: string) => row.split('|').map((cell) => cell.trim());
    const [header = '', , ...rows] = figuresTable([{ ...evaluation, set: 'small' }]).split('\n');
    expect(cells(header).slice(1, 5)).toEqual(['set', 'engine', 'questions', 'quote@1']);
    expect(rows.map((row) => cells(row).slice(1, 5))).toEqual([
      ['small', 'Pullquote', '3 (1)', '0.500'],
      ['small', 'MiniSearch', '3', '0.000'],
    ]);
  });
});
