/**
 * The files of `data/abbreviations/`, by language: each is read when its language is first asked for (see `language-files.ts`).
 */
import { createRequire } from 'node:module';
import common from '../../data/abbreviations/und.json' with { type: 'json' };

/**
 * One file of `data/abbreviations/`, its entries without the last full stop. An entry in lower case counts in any
 * case; one with a capital, or of one letter, counts only as written.
 */
export interface AbbreviationFile {
  /** Where the words come from, and under which licence. */
  readonly source: string;
  /** How the file was made of them. */
  readonly made: string;
  /** Followed by the rest of the sentence, whatever it is; in capitals throughout, too: `Gen.`, `e.g.`, `GEN.` */
  readonly always: readonly string[];
  /** Followed by the rest of the sentence where that is a number: `No. 5`. */
  readonly beforeNumber: readonly string[];
  /** Followed by the rest of the sentence unless an opener comes next: `Inc.`, `Sept.` */
  readonly mayEnd: readonly string[];
  /**
   * Words which, with a capital, are taken to open a sentence and not to go on a name: `The`. In lower case. Where a space is all that
   * may end a sentence, words that open one behind it.
   */
  readonly openers: readonly string[];
  /** Names that end in a mark: `Yahoo!` */
  readonly names?: readonly string[];
  /** Words that go on a sentence behind a space, where a space is all that may end one: Thai `และ`. */
  readonly goingOn?: readonly string[];
  /** Words behind which a sentence goes on nevertheless: Thai `ได้แก่`, namely. */
  readonly announcing?: readonly string[];
  /**
   * What goes on a sentence behind a quotation or a bracket that ends with a full stop: words, and particles of one sign, which go on
   * only where no more kana follow: Japanese 「帰ろう。」と彼は, but not 「帰ろう。」ところが.
   */
  readonly behindQuotation?: { readonly words: readonly string[]; readonly particles: readonly string[] };
  /** Whether a full stop makes a number an ordinal: German `3. Oktober`. */
  readonly ordinals?: boolean;
}

/** What every language uses. */
export const COMMON_ABBREVIATIONS: AbbreviationFile = common;

/** Primary language subtags, each with the name of its file. */
const FILE_NAMES = {
  ar: 'ar',
  bn: 'bn',
  cs: 'cs',
  da: 'da',
  de: 'de',
  el: 'el',
  en: 'en',
  es: 'es',
  fi: 'fi',
  fr: 'fr',
  hi: 'hi',
  hu: 'hu',
  id: 'id',
  it: 'it',
  ja: 'ja',
  nb: 'nb',
  nl: 'nl',
  no: 'nb',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sv: 'sv',
  th: 'th',
  tr: 'tr',
  uk: 'uk',
  vi: 'vi',
} as const;

export const abbreviatedLanguages: readonly string[] = Object.keys(FILE_NAMES);

const files = new Map<string, string>(Object.entries(FILE_NAMES));
const load = createRequire(import.meta.url);

/** The file of a language, by its primary subtag; what every language uses where it has none. */
export function abbreviationFile(subtag: string): AbbreviationFile {
  const name = files.get(subtag);
  return name === undefined ? COMMON_ABBREVIATIONS : load(`../../data/abbreviations/${name}.json`);
}
