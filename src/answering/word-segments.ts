/**
 * `Intl.Segmenter`'s idea of words where no spaces are written, in time linear in the text's length. Pure.
 */

/** A stretch that a segmenter gives. */
export interface Segment {
  readonly segment: string;
  readonly index: number;
}

/** Code units that are segmented at once: V8 copies all of them at every step, and each segment keeps its copy. */
const WINDOW = 256;
/** Where the window ends, words may be cut: so many are read again in the next. */
const UNSURE = 4;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(code: string): Intl.Segmenter {
  let segmenter = segmenters.get(code);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(code, { granularity: 'word' });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}

/** @param code Subtag of the language. */
export function wordSegments(text: string, code: string): Segment[] {
  const segmenter = segmenterOf(code);
  const segments: Segment[] = [];
  for (let start = 0; start < text.length; ) {
    const window = text.slice(start, start + WINDOW);
    const found = Array.from(segmenter.segment(window), ({ segment, index }) => ({
      segment,
      index: start + index,
    }));
    const isLast = start + window.length === text.length;
    const sure = isLast || found.length <= UNSURE ? found : found.slice(0, -UNSURE);
    for (const segment of sure) segments.push(segment);
    const { segment = window, index = start } = sure.at(-1) ?? {};
    start = index + segment.length;
  }
  return segments;
}
