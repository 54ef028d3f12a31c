import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WhyCandidate, WhyData } from '../../src/playground/page/why-data.ts';
import { describeInChromium, launchChromium } from './chromium.ts';
import { type DrawingPage, openDrawingPage } from './drawing.ts';

const PARAGRAPHS = Array.from({ length: 60 }, (_, place) => `Paragraph ${place + 1} says <b>little</b>.`);
const TEXT = PARAGRAPHS.join('\n');

function candidateOf(paragraph: number, ...points: readonly number[]): WhyCandidate {
  const text = PARAGRAPHS[paragraph - 1] ?? '';
  const start = TEXT.indexOf(text);
  return {
    text,
    start,
    end: start + text.length,
    paragraph,
    score: points.reduce((sum, each) => sum + each, 0),
    reasons: points.map((each, place) => ({ signal: `signal-${place}`, points: each, because: 'It does.' })),
  };
}

const WHY: WhyData = {
  question: 'Which paragraph?',
  kind: 'number',
  outcome: 'answered',
  confidence: 0.5,
  strength: 'partial',
  candidates: [candidateOf(50, 3, 1, -1), candidateOf(10, 1, -3)],
  article: { title: 'Paragraphs', source: 'A Paper', language: 'en', text: TEXT },
  calibration: {
    bins: [
      { from: 0, to: 0.4, questions: 10, meanConfidence: 0.2, right: 0.1 },
      { from: 0.4, to: 1, questions: 1_000, meanConfidence: 0.7, right: 0.6 },
    ],
    answered: 0.4,
    strong: 0.65,
  },
};

describeInChromium('the panel that says why', () => {
  let browser: Browser;
  let drawing: DrawingPage;

  beforeAll(async () => {
    browser = await launchChromium();
    drawing = await openDrawingPage(browser, { width: 420 });
  });
  afterAll(() => browser.close());

  it('shows the article as it is, scrolled to the passage quoted, and to another on request', async () => {
    const { page, drawWhy } = drawing;
    await drawWhy(WHY);
    const article = page.getByRole('region', { name: 'Paragraphs (A Paper)' });
    expect(await article.textContent()).toBe(TEXT);
    const isShown = (name: string) =>
      page.evaluate(`(() => {
        const box = document.querySelector('.why-article').getBoundingClientRect();
        const mark = document.querySelector('mark.${name}').getBoundingClientRect();
        return mark.top >= box.top && mark.bottom <= box.bottom;
      })()`);
    await expect.poll(() => isShown('quoted')).toBe(true);
    expect(await isShown('weighed')).toBe(false);
    await page.getByRole('button', { name: 'Paragraph 10 says' }).click();
    expect(await isShown('weighed')).toBe(true);
    expect(await page.locator('mark').allTextContents()).toEqual([PARAGRAPHS[9], PARAGRAPHS[49]]);
  });

  it('draws points on one scale, what speaks against a passage on the other side of the line', async () => {
    const { page, drawWhy } = drawing;
    await drawWhy(WHY);
    const bars = page.locator('.why-bar');
    const widthOf = async (bar: number, piece: string) =>
      Number(await bars.nth(bar).locator(piece).first().getAttribute('width')) + 1;
    const [three, one, minusThree] = [
      await widthOf(0, '.for'),
      await widthOf(1, '.for'),
      await widthOf(1, '.against'),
    ];
    expect(three / one).toBeCloseTo(3, 5);
    expect(minusThree / one).toBeCloseTo(3, 5);
    const zero = Number(await bars.nth(1).locator('.zero').getAttribute('x1'));
    expect(Number(await bars.nth(1).locator('.against').getAttribute('x'))).toBeLessThan(zero);
    expect(Number(await bars.nth(1).locator('.for').getAttribute('x'))).toBeCloseTo(zero, 5);
  });

  it('gives every point in a table as well', async () => {
    const { page, drawWhy } = drawing;
    await drawWhy(WHY);
    await page.getByText('What the points are for').nth(1).click();
    const rows = page.locator('.why-candidates > li').nth(1).getByRole('row');
    expect((await rows.allInnerTexts()).map((row) => row.split('\t'))).toEqual([
      ['Signal', 'Points', 'Because'],
      ['signal-0', '+1.00', 'It does.'],
      ['signal-1', '−3.00', 'It does.'],
    ]);
  });

  it('says in words how often answers believed as much were right', async () => {
    const { page, drawWhy } = drawing;
    await drawWhy(WHY);
    expect(await page.locator('.why-confidence > p').innerText()).toBe(
      'It is believed at 50 in 100. Of 1,000 trial answers believed about as much, 60 in 100 were right. ' +
        'That makes a partial match: an answer is given as one from 40 in 100, and called strong from 65 in 100.',
    );
    await drawWhy({ ...WHY, outcome: 'closest', confidence: 0.3, strength: 'weak' });
    expect(await page.locator('.why-confidence > p').innerText()).toBe(
      'It is believed at 30 in 100. Of 10 trial answers believed about as much, 10 in 100 were right. ' +
        'An answer is given as one from 40 in 100 only: below that, the nearest passages are shown.',
    );
  });

  it('puts this answer on the curve', async () => {
    const { page, drawWhy } = drawing;
    const pointAt = async (confidence: number) => {
      await drawWhy({ ...WHY, confidence });
      const point = page.locator('.why-curve .point');
      return [Number(await point.getAttribute('cx')), Number(await point.getAttribute('cy'))];
    };
    const corners = (await page.locator('.why-curve .curve').getAttribute('points'))?.split(' ') ?? [];
    expect((await pointAt(0.2)).join(',')).toBe(corners[0]);
    expect((await pointAt(0.7)).join(',')).toBe(corners[1]);
  });
});
