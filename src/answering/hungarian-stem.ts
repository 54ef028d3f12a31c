/**
 * A stemmer of Hungarian that makes one of the cases and numbers of a noun and of the forms of a verb. Snowball's (Tordai and
 * de Rijke, "Four Stemmers and a Funeral", 2005) knows nouns alone, so that "tudni", "tudta" and "tudják" are three words, and takes
 * an ending off a base that it leaves on in another form: "csapat" is "csap", but "csapatot" "csapat". Endings go off here until
 * none is left, so that a form comes to what its base does; a root that ends as if it had one is told by a list alone. Pure.
 */
import { fold } from './fold.ts';

/** Longer than a word with its endings: what is written without a space is not read for them. */
const LONGEST = 50;
/** What is left of a word without an ending, at least: "ad", "ír". */
const SHORTEST = 2;

interface Ending {
  /** The letters that it may end in: every word of an article is asked, and most end in none of these. */
  readonly last: string;
  readonly pattern: RegExp;
  /** What is left of it. */
  readonly left: string;
}

/** "Who does so", in every mood: "-nak", "-unk", "-ja". */
const PERSON = '(?:[ae][md]|[áé]l|unk|ünk|uk|ük|[aoá]tok|[eé]tek|[áéae]k|[ae])';
/** The same where it shall be. */
const ENDING_OF_VERB = '(?:[ae]|[oeö]n|[ae]n[ae]k|uk|ük|[áé]k)';

/** Endings, by their last letters; of those that fit, one that leaves a root counts, or else the first. */
const ENDINGS: readonly Ending[] = [
  // Comparison: what "leg" begins ends so.
  endingOf('bk', '(?<=C)[ae]bb(?:ik)?|(?<=[áéióőúű])bb(?:ik)?'),
  // Verbs: the infinitive, the past, what would be, and what shall be.
  endingOf('iaek', '(?<=C)[ae]?ni(?:[ae]|uk|ük)?'),
  endingOf('tmdlkae', `[oeö]tt${PERSON}?`),
  endingOf('mdlkae', `(?<=Vt)t${PERSON}`),
  endingOf('mdlkae', `(?<=C)(?<!t)t${PERSON}`),
  endingOf('kmdaeáé', '(?<=C)(?<!n)[ae]?n(?:[áé]n[ae]k|[áé][mdk]?|[áé]nk|[ae])'),
  endingOf('nk', 'j(?:[oeö]n|[ae]n[ae]k|uk|ük|[áé]k|[áé]t[oe]k)'),
  endingOf('aenk', `(?<=[zs])[zs]${ENDING_OF_VERB}`),
  endingOf('aenk', `(?<=ít|Ct)s${ENDING_OF_VERB}`),
  endingOf('tóő', '(?<=..)h[ae]t[óő]?'),
  endingOf('ae', '(?<=..C)v[ae]'),
  // Cases. "Házzal" is "ház" with a "-val" that sounds like it, and "ésszel" is "ész".
  endingOf(
    'aenlkztgráé',
    'b[ae]n?|b[óő]l|n[ae]k|[tr][óő]l|r[ae]|h[oeö]z|n[áé]l|ként|ért|(?<=..)ig|(?<=...)kor|(?<=V)v(?:[ae]l|[áé])',
  ),
  endingOf('láé', '(C)\\1([zys])?(?:[ae]l|[áé])', '$1$2'),
  // Numbers, and whose it is
  endingOf('k', '[oeöa]k|(?<=[áéióőúűu])k|ik'),
  endingOf('ae', '(?<=C|[óőáé])j[ae]'),
  endingOf('k', 'j?(?:uk|ük|unk|ünk)'),
  endingOf('n', '(?<=[^jaá])[oeöa]n|(?<=[áéióőúűu])n'),
  endingOf('t', '[oeöa]t|(?<=[áéióőúű])t|(?<=[dlrnjyszm])t'),
  endingOf('i', 'i'),
  endingOf('óő', '(?<=....)[óő]'),
  endingOf('aáeé', '[aáeé]'),
];
/** Endings that are too like the end of a root to go off where none is known: most are of "I" and "you". */
const OF_ROOTS: readonly Ending[] = [
  endingOf('mdzlk', '[oeöa]?[md]|(?<=C)[ae]?sz|[oeö]l|l[ae]k|t[oe]k|[ae]t[oe]k'),
  endingOf(
    'jmdklzs',
    'j(?:[ae][mdk]|[ae]t[oe]k|[ae]l)?|(?<=[zs])[zs](?:[ae][mdk]|[ae]t[oe]k)?|(?<=t)s(?:[ae][mdk]|[ae]t[oe]k|d)?',
  ),
  endingOf(
    'lóőtmdkz',
    'ul|ül|[óő]|nként|[ae]nként|[ae]i(?:m|d|nk)|[ae]?n[ae][mdk]|[ae]?n[ae]tok|h[ae]t(?:sz|[oeö][mdk])?',
  ),
];

/** An ending, C a consonant and V a vowel. */
function endingOf(last: string, source: string, left = ''): Ending {
  const letters = source.replaceAll('C', '[^aáeéiíoóöőuúüű]').replaceAll('V', '[aáeéiíoóöőuúüű]');
  return { last, pattern: new RegExp(`(?:${letters})$`), left };
}

const VOWEL = /[aáeéiíoóöőuúüű]/;
/** "Dolog" is "dolgok", "érez" is "érzi": such a vowel goes from every form. */
export const LOST_VOWEL =
  /(?<=[aáeéiíoóöőuúüű](?:[^aáeéiíoóöőuúüű]|sz|zs|cs|gy|ny|ty|ly))[oeö](?=[lrmgznk]$)/;
/** "Mű" is "művek", "kő" is "kövek". */
const ADDED = /(?<=mu|^fu|^ko|^cso|^lo)v$/;

/** What is known of roots, from which nothing more goes. */
export interface Roots {
  /** Whether a word is one, or one behind a verb's prefix. */
  readonly has: (word: string) => boolean;
  /** Whether a word ends in one that is too long to be there by chance. */
  readonly endIn: (word: string) => boolean;
}

const NONE: Roots = { has: () => false, endIn: () => false };

/** @param word In small letters. */
export function hungarianStem(word: string): string {
  return withoutEndings(word, NONE);
}

/** @param word In small letters. */
export function withoutEndings(word: string, { has, endIn }: Roots): string {
  if (word.length > LONGEST) return word;
  let stem = word.replace(/^leg(?=.*bb)/, '');
  while (!has(stem)) {
    const rests = restsOf(stem, ENDINGS);
    const root = longest(rests.filter(has)) ?? longest(restsOf(stem, OF_ROOTS).filter(has));
    if (root === undefined && endIn(stem)) break;
    const next = root ?? longest(rests.filter(endIn)) ?? rests[0];
    if (next === undefined) break;
    stem = next;
  }
  return fold(stem).replace(LOST_VOWEL, '').replace(ADDED, '');
}

/** What each of the endings that fit a word leaves of it. */
function restsOf(word: string, endings: readonly Ending[]): string[] {
  const letter = word.slice(-1);
  return endings
    .filter(({ last }) => last.includes(letter))
    .map(({ pattern, left }) => unlengthened(word.replace(pattern, left)))
    .filter((rest) => rest.length >= SHORTEST && rest.length < word.length && VOWEL.test(rest));
}

/** "Munká" of "munkák" is "munka". */
export function unlengthened(word: string): string {
  return word.replace(/á$/, 'a').replace(/é$/, 'e');
}

function longest(words: readonly string[]): string | undefined {
  return words.toSorted((one, other) => other.length - one.length)[0];
}
