/**
 * Words whose full stop ends no sentence, by language. Pure.
 */
import { type AbbreviationFile, abbreviationFile, COMMON_ABBREVIATIONS } from './abbreviation-files.ts';
import { groupedBy } from './grouped.ts';

/** What may follow an abbreviation: see `AbbreviationFile`. */
export type AbbreviationKind = 'always' | 'beforeNumber' | 'mayEnd';

/** The abbreviations of one language, ready to be asked. */
export interface Abbreviations {
  readonly ordinals: boolean;
  readonly names: ReadonlySet<string>;
  /** Whether a word, at the beginning of what follows an abbreviation, is taken to open a sentence. */
  opens(word: string): boolean;
  /** What the longest word that a clause begins with says of it; null where none of them is known. */
  beginningOf(clause: string): 'opener' | 'goingOn' | null;
  /** Whether a clause that ends so announces more of its sentence. */
  leadsOn(clause: string): boolean;
  /** Whether what follows a quotation or a bracket that ends with a full stop goes on its sentence. */
  goesOnBehindQuotation(after: string): boolean;
  /** What may follow a word, given without its last full stop; null where it is no abbreviation. */
  kindOf(word: string): AbbreviationKind | null;
}

/** Kana that spell words and endings of the language itself. */
const KANA = /\p{Script=Hiragana}/u;

const ready = new Map<AbbreviationFile, Abbreviations>();

/** The abbreviations of a language, by the first subtag of its tag; where none is known, those of every language. */
export function abbreviationsOf(language: string): Abbreviations {
  const subtag = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const file = abbreviationFile(subtag);
  const known = ready.get(file);
  if (known !== undefined) return known;
  const made = abbreviationsFrom(file);
  ready.set(file, made);
  return made;
}

function abbreviationsFrom(file: AbbreviationFile): Abbreviations {
  const kinds = new Map<string, AbbreviationKind>();
  for (const { mayEnd, beforeNumber, always } of [COMMON_ABBREVIATIONS, file]) {
    for (const word of mayEnd) kinds.set(word, 'mayEnd');
    for (const word of beforeNumber) kinds.set(word, 'beforeNumber');
    for (const word of always) {
      kinds.set(word, 'always');
      if (word.length > 1) kinds.set(word.toUpperCase(), 'always');
    }
  }
  const openers = new Set(file.openers);
  const beginnings = beginningsOf(file);
  const { announcing = [], behindQuotation = { words: [], particles: [] } } = file;
  return {
    ordinals: file.ordinals ?? false,
    names: new Set(file.names),
    opens: (word) => openers.has(word.toLowerCase().replace('’', "'")),
    beginningOf: (clause) =>
      beginnings.get(clause.charAt(0))?.find(({ word }) => clause.startsWith(word))?.kind ?? null,
    leadsOn: (clause) => announcing.some((word) => clause.endsWith(word)),
    goesOnBehindQuotation: (after) =>
      behindQuotation.words.some((word) => after.startsWith(word)) ||
      behindQuotation.particles.some(
        (sign) => after.startsWith(sign) && !KANA.test(after.charAt(sign.length)),
      ),
    kindOf: (word) =>
      kinds.get(word) ?? (word.length > 1 ? kinds.get(word.toLowerCase()) : undefined) ?? null,
  };
}

interface Beginning {
  readonly word: string;
  readonly kind: 'opener' | 'goingOn';
}

/** Words that clauses begin with, by their first letter; the longest first: Thai "แต่ละ" is "each", though "แต่" is "but". */
function beginningsOf({ openers, goingOn = [] }: AbbreviationFile): Map<string, Beginning[]> {
  const beginnings: Beginning[] = [
    ...openers.map((word) => ({ word, kind: 'opener' as const })),
    ...goingOn.map((word) => ({ word, kind: 'goingOn' as const })),
  ];
  return groupedBy(
    beginnings.sort((a, b) => b.word.length - a.word.length),
    ({ word }) => word.charAt(0),
  );
}
