/**
 * Words whose full stop ends no sentence, by language. Pure.
 */
import { type AbbreviationFile, abbreviationFile, COMMON_ABBREVIATIONS } from './abbreviation-files.ts';

/** What may follow an abbreviation: see `AbbreviationFile`. */
export type AbbreviationKind = 'always' | 'beforeNumber' | 'mayEnd';

/** The abbreviations of one language, ready to be asked. */
export interface Abbreviations {
  readonly ordinals: boolean;
  readonly names: ReadonlySet<string>;
  /** Whether a word, at the beginning of what follows an abbreviation, is taken to open a sentence. */
  opens(word: string): boolean;
  /** Whether a clause that begins so goes on the sentence before it. */
  goesOn(clause: string): boolean;
  /** What may follow a word, given without its last full stop; null where it is no abbreviation. */
  kindOf(word: string): AbbreviationKind | null;
}

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
  const { goingOn = [] } = file;
  return {
    ordinals: file.ordinals ?? false,
    names: new Set(file.names),
    opens: (word) => openers.has(word.toLowerCase().replace('’', "'")),
    goesOn: (clause) => goingOn.some((word) => clause.startsWith(word)),
    kindOf: (word) =>
      kinds.get(word) ?? (word.length > 1 ? kinds.get(word.toLowerCase()) : undefined) ?? null,
  };
}
