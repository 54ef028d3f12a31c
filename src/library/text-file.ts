/**
 * Bytes to text, strictly: UTF-8 or nothing, so that a quote never holds a character that the file does not. Pure.
 */

/** What is wrong with a file, and where. */
export interface Problem {
  /** Line of the file, from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** What is wrong and what to do, without the name of the file. */
  readonly problem: string;
}

/** Everything that is wrong with a file; at least one problem, in the order of the lines. */
export interface Problems {
  readonly problems: readonly Problem[];
}

const LINE_FEED = 0x0a;

/** The text of a file, without the byte order mark that may open it; or the first reason why it is none. */
export function decodeText(bytes: Uint8Array): string | Problems {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const problem = 'there is a NUL byte, so this is not UTF-8 text; save the file as UTF-8';
    return { problems: [{ line: lineOf(bytes, nul), problem }] };
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    const problem = 'this is not valid UTF-8; save the file as UTF-8';
    return { problems: [{ line: firstBrokenLine(bytes), problem }] };
  }
}

/** The decoder does not say where it failed. No sequence of UTF-8 spans a line feed, so lines can be tried alone. */
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const lineFeed = bytes.indexOf(LINE_FEED, start);
    try {
      decoder.decode(bytes.subarray(start, lineFeed === -1 ? undefined : lineFeed));
    } catch {
      return line;
    }
    if (lineFeed === -1) return line;
    start = lineFeed + 1;
  }
}

function lineOf(bytes: Uint8Array, offset: number): number {
  return bytes.subarray(0, offset).filter((byte) => byte === LINE_FEED).length + 1;
}
