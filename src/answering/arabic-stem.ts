/**
 * A light stemmer of Arabic: takes off the conjunction, the article and the endings, and leaves the stem as it is written (Larkey,
 * Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007: their "light10", which found more than stemmers
 * that go on). Beside it, the consonants of a stem, which the words of a root share. Pure.
 */
import { withoutVowelSigns } from './vowel-signs.ts';

const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ال', 'لل'] as const;
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'] as const;
/** So much of a word is left at least. */
const SHORTEST = 2;
const SHORTEST_BEHIND_AND = 3;

/** The stem of a word; one in another script stays as it is. */
export function arabicStem(word: string): string {
  let stem = alike(word);
  if (stem.startsWith('و') && stem.length > SHORTEST_BEHIND_AND) stem = stem.slice(1);
  const article = ARTICLES.find((own) => stem.startsWith(own));
  if (article !== undefined && stem.length >= article.length + SHORTEST) stem = stem.slice(article.length);
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length >= ending.length + SHORTEST)
      stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** Letters that people write one for the other are one. */
function alike(word: string): string {
  return withoutVowelSigns(word.normalize('NFC'))
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
}

const ARABIC = /^[\u0621-\u064a]+$/;
/** A preposition or conjunction of one letter that runs into its word. */
const RUN_INTO = /^[بلكف](?=.{4})/;
const LEADING_WEAK = /^[اويىئؤء]/;
/** Letters that come and go within a root: "كتاب" is one of "كتب". */
const WEAK = /(?!^)[اويىئؤء]/g;
/** What verbs, participles and verbal nouns put before their root, where three letters of it stay. */
const DERIVING = /^(?:[متين]?ست|[متين])/;
const ROOT = 3;

/** What is left of a feminine ending before another: "شركته" is of "شركة", and "نشرت" of "نشر". */
const FEMININE = /ت$/;
/** The accusative of a word without an article. */
const ACCUSATIVE = /ا$/;
const PERSON = /^[يتن]/;
/** "تشير" has no more of a root than "يشير": a weak letter stands between two strong ones. */
const HOLLOW = /^ت.[يو].$/;

/**
 * The consonants that are left of a stem without what derives words from a root. Where a weak letter is one of the root's three, the
 * stem without what inflects it: "تشير" and "يشير" are one. Null where neither is told.
 */
export function arabicConsonants(stem: string): string | null {
  if (!ARABIC.test(stem)) return null;
  const bare = leaving(ROOT, leaving(ROOT, stem, FEMININE), RUN_INTO);
  const strong = leaving(ROOT, bare, LEADING_WEAK).replace(WEAK, '');
  const root = leaving(ROOT, strong, DERIVING);
  if (root.length >= ROOT && !HOLLOW.test(bare)) return root;
  const weak = leaving(ROOT, leaving(ROOT, bare, ACCUSATIVE), PERSON);
  return weak.length === ROOT ? weak : null;
}

/** A word without what a pattern finds, where so many letters are left. */
function leaving(letters: number, word: string, pattern: RegExp): string {
  const rest = word.replace(pattern, '');
  return rest.length < letters ? word : rest;
}
