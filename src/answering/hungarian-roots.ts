/**
 * Hungarian words by their roots. Many a root ends as if it had an ending: "csapat" is no case of a "csap", "kamera" none of
 * a "kame", and "fogad" is nothing of yours. Only a list of roots tells. Pure.
 */
import { fold } from './fold.ts';
import { LOST_VOWEL, type Roots, unlengthened, withoutEndings } from './hungarian-stem.ts';

/** No root is longer. */
const LONGEST_ROOT = 14;
/** What ends a compound, as in "labdarúgócsapat": shorter roots end words by chance, as "szén" does "részén". */
const SHORTEST_LAST = 5;
/** What stands before that, at least. */
const SHORTEST_FIRST = 2;

const BEFORE_VERB =
  /^(?:meg|el|ki|be|fel|föl|le|át|rá|vissza|össze|elő|előre|hozzá|bele|szét|végig|tovább|körül|oda|ide|haza|hátra|újra|túl)(?=.{2})/;
/** "Név" is "nevek", "út" is "utak": a root is known by both. */
const SHORTENED = /[áéíúű](?=[^aáeéiíoóöőuúüű]+$)/;

/**
 * A stemmer that takes nothing more off these.
 *
 * @param roots Nouns and adjectives, and verbs as "he does so", without "-ik".
 */
export function hungarianStemmer(roots: readonly string[]): (word: string) => string {
  const known = rootsOf(roots);
  return (word) => withoutEndings(word, known);
}

function rootsOf(roots: readonly string[]): Roots {
  const known = new Set(roots.flatMap(formsOf));
  return {
    has: (word) => known.has(word) || known.has(word.replace(BEFORE_VERB, '')),
    endIn: (word) => {
      const first = Math.max(SHORTEST_FIRST, word.length - LONGEST_ROOT);
      for (let at = first; at <= word.length - SHORTEST_LAST; at++)
        if (known.has(word.slice(at))) return true;
      return false;
    },
  };
}

/** A root as it stands before endings. */
function formsOf(root: string): string[] {
  const short = root.replace(SHORTENED, (vowel) => (vowel === 'ű' ? 'ü' : fold(vowel)));
  return [root, short, root.replace(LOST_VOWEL, ''), unlengthened(root)];
}
