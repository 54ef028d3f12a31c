/**
 * Words of other languages in Japanese, spelt in katakana. A segmenter parts those that its dictionary lacks into whatever it knows, often
 * into single signs, and each in another way: "ノルマン" into "ノルマ" and "ン". Pure.
 */
import type { Segment } from './word-segments.ts';

/** No name between two marks is longer; a text may be. */
const LONGEST = 30;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
/** One sign, or a sign that begins no word: "ーズ", "ッド". */
const FRAGMENT = /^(?:.|[ーンッァィゥェォャュョ].*)$/u;

/** The segments, those of a stretch of katakana as one where a fragment of a word is among them. */
export function wholeKatakana(segments: readonly Segment[]): Segment[] {
  const words: Segment[] = [];
  let run: Segment[] = [];
  const close = (): void => {
    const [first] = run;
    const whole = run.map(({ segment }) => segment).join('');
    const isOne =
      run.length > 1 && whole.length <= LONGEST && run.some(({ segment }) => FRAGMENT.test(segment));
    if (first !== undefined && isOne) words.push({ segment: whole, index: first.index });
    else for (const part of run) words.push(part);
    run = [];
  };
  for (const part of segments) {
    if (KATAKANA.test(part.segment)) run.push(part);
    else {
      close();
      words.push(part);
    }
  }
  close();
  return words;
}
