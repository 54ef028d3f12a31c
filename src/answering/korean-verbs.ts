/**
 * Forms of Korean verbs and adjectives. Their stems run together with their endings, "이기" and "었" into "이겼", and some change before
 * a vowel; a list tells which words are verbs, for a noun may end like any of their forms. Pure.
 */
import { groupedBy } from './grouped.ts';
import type { ConjugatedWords } from './language.ts';

/** What stands between a stem and the endings below. */
type Joint = 'stem' | 'vowel' | 'infinitive' | 'past' | 'n' | 'l' | 'b' | 'withoutL';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** What else may be put behind an infinitive makes a passive of the verb: "만들어지다". */
const ENDINGS: Readonly<Record<Joint, ReadonlySet<string>>> = {
  stem: words(
    '다 고 고서 고자 고도 지 지만 지는 지도 기 기도 기는 기를 기에 기로 기가 기까지 던 게 자 자마자 는 는가 는지 는데 는다 는다고 나 나요 네 거나 도록 든지 듯이 습니다 습니까 느냐 더라 지요 겠다 겠습니다',
  ),
  vowel: words('면 면서 며 려고 려는 러 려면 니 니까 므로 나'),
  infinitive: words(
    ' 서 서는 도 야 라 요 지다 진 진다 질 지는 지고 지며 지면 지지 지기 져 져서 졌다 졌고 졌으며 졌지만 졌던 졌습니다 졌습니까 졌나요 졌는가 집니다 집니까',
  ),
  past: words(
    '다 다가 다고 다는 고 으며 으나 지만 습니다 습니까 나요 나 는가 는지 는데 던 던가 기 을 을까 어요 음 음을 으므로 으면 더라 거나 다면 느냐',
  ),
  n: words(' 다 다고 다는 가 가요 지 데 다면 다며'),
  l: words(' 까 까요 지 수록'),
  b: words('니다 니까'),
  withoutL: words('는 는가 는지 는데 나요 니 느냐 시는'),
};
/** What a noun of one syllable has no ending like. */
const TELLING = words('다 지만 도록 면서 며 려고 습니다 습니까');

const FIRST_SYLLABLE = 0xac00;
const CLOSINGS = 28;
const VOWELS = 21;
const CLOSED = { by: { n: 4, l: 8, b: 17, past: 20 }, open: 0 } as const;
const VOWEL = { a: 0, eo: 4, o: 8, u: 13, eu: 18, i: 20, oe: 11 } as const;
/** What vowels become where the infinitive's runs into them. */
const RUN_TOGETHER: ReadonlyMap<number, number> = new Map([
  [VOWEL.o, 9],
  [VOWEL.u, 14],
  [VOWEL.i, 6],
  [VOWEL.oe, 10],
]);
/** Vowels that take in that of the infinitive: ㅏ, ㅐ, ㅓ, ㅔ, ㅕ. */
const TAKING_IN: ReadonlySet<number> = new Set([0, 1, 4, 5, 6]);
const BRIGHT: ReadonlySet<number> = new Set([VOWEL.a, VOWEL.o]);

const closingOf = (word: string): number => (word.charCodeAt(word.length - 1) - FIRST_SYLLABLE) % CLOSINGS;
const vowelOf = (word: string): number =>
  Math.floor((word.charCodeAt(word.length - 1) - FIRST_SYLLABLE) / CLOSINGS) % VOWELS;
const closedBy = (word: string, closing: number): string =>
  word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) - closingOf(word) + closing);
const withVowel = (word: string, vowel: number): string =>
  word.slice(0, -1) +
  String.fromCharCode(word.charCodeAt(word.length - 1) + (vowel - vowelOf(word)) * CLOSINGS);

/** Its vowel is bright behind a bright one. */
const fullInfinitiveOf = (stem: string): string => stem + (BRIGHT.has(vowelOf(stem)) ? '아' : '어');

/** The infinitives of a stem that does not change: "먹어", and "이루어" beside "이뤄". */
function infinitivesOf(stem: string): string[] {
  const vowel = vowelOf(stem);
  const full = fullInfinitiveOf(stem);
  if (closingOf(stem) !== CLOSED.open) return [full];
  if (TAKING_IN.has(vowel)) return [stem, full];
  if (vowel === VOWEL.eu) {
    const before = stem.slice(0, -1);
    return [withVowel(stem, before !== '' && BRIGHT.has(vowelOf(before)) ? VOWEL.a : VOWEL.eo)];
  }
  const run = RUN_TOGETHER.get(vowel);
  return run === undefined ? [full] : [withVowel(stem, run), full];
}

/** The stem as it stands before a vowel, and the infinitives, by how stems change. */
const CHANGED: Readonly<
  Record<keyof ConjugatedWords, (stem: string) => { readonly soft: string; readonly infinitives: string[] }>
> = {
  regular: (stem) => ({
    soft: closingOf(stem) === CLOSED.open || closingOf(stem) === CLOSED.by.l ? stem : `${stem}으`,
    infinitives: infinitivesOf(stem),
  }),
  ㅂ: (stem) => {
    const open = closedBy(stem, CLOSED.open);
    // "돕다" and "곱다" alone keep to their bright vowel.
    const keeps = stem.length === 1 && vowelOf(stem) === VOWEL.o;
    return { soft: `${open}우`, infinitives: [open + (keeps ? '와' : '워')] };
  },
  ㄷ: (stem) => {
    const soft = closedBy(stem, CLOSED.by.l);
    return { soft: `${soft}으`, infinitives: infinitivesOf(soft) };
  },
  ㅅ: (stem) => {
    const open = closedBy(stem, CLOSED.open);
    return { soft: `${open}으`, infinitives: [fullInfinitiveOf(open)] };
  },
  르: (stem) => {
    const before = stem.slice(0, -1);
    return {
      soft: stem,
      infinitives: [closedBy(before, CLOSED.by.l) + (BRIGHT.has(vowelOf(before)) ? '라' : '러')],
    };
  },
};

/** What a word may begin with that is a form of a verb. */
interface Beginning {
  readonly letters: string;
  readonly verb: string;
  readonly joint: Joint;
  /** Whether the stem could be a noun: one syllable that ends in a vowel or ㄹ. */
  readonly maybeNoun: boolean;
}

function beginningsOf(verb: string, how: keyof ConjugatedWords): Beginning[] {
  const stem = verb.slice(0, -1);
  const { soft, infinitives } = CHANGED[how](stem);
  const isOpen = closingOf(stem) === CLOSED.open;
  const endsInL = closingOf(stem) === CLOSED.by.l;
  const maybeNoun = stem.length === 1 && (endsInL || (isOpen && vowelOf(stem) !== VOWEL.eu));
  const beginning = (letters: string, joint: Joint): Beginning => ({ letters, verb, joint, maybeNoun });
  return [
    beginning(stem, 'stem'),
    beginning(soft, 'vowel'),
    beginning(closedBy(soft, CLOSED.by.n), 'n'),
    beginning(closedBy(soft, CLOSED.by.l), 'l'),
    ...(isOpen || endsInL ? [beginning(closedBy(stem, CLOSED.by.b), 'b')] : []),
    ...(endsInL ? [beginning(closedBy(stem, CLOSED.open), 'withoutL')] : []),
    ...infinitives.flatMap((infinitive) => [
      beginning(infinitive, 'infinitive'),
      beginning(closedBy(infinitive, CLOSED.by.past), 'past'),
    ]),
  ];
}

/** A stemmer that gives every form of the words of a list as they stand there. */
export function ofConjugated(
  stem: (word: string) => string,
  listed: ConjugatedWords,
): (word: string) => string {
  const ways = ['regular', 'ㅂ', 'ㄷ', 'ㅅ', '르'] as const;
  const beginnings = groupedBy(
    ways.flatMap((how) => listed[how].flatMap((verb) => beginningsOf(verb, how))),
    ({ letters }) => letters,
  );
  const longest = Math.max(...Array.from(beginnings.keys(), ({ length }) => length));
  return (word) => {
    for (let joint = Math.min(word.length, longest); joint > 0; joint -= 1)
      for (const beginning of beginnings.get(word.slice(0, joint)) ?? [])
        if (isForm(word, word.slice(joint), beginning)) return beginning.verb;
    return stem(word);
  };
}

function isForm(word: string, ending: string, { joint, maybeNoun }: Beginning): boolean {
  if (!ENDINGS[joint].has(ending)) return false;
  if (!maybeNoun) return true;
  return (
    word.length > 1 && (joint === 'past' || joint === 'b' || TELLING.has(ending) || joint === 'withoutL')
  );
}
