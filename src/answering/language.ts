/**
 * What the answering stages know of a language: data, never code. One file a language in `data/languages/`.
 * Signals read these lists through the question and the index, so that no signal knows a language. Pure.
 */

/** Kinds of answer that a question may want. */
export const answerKinds = [
  'person',
  'group',
  'place',
  'date',
  'duration',
  'number',
  'reason',
  'manner',
  'quotation',
  'definition',
  'yes-no',
  'thing',
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** How verbs are put together, where the list of irregular forms need not hold each of them. */
export interface VerbData {
  /** What may stand before a verb as part of it and be parted from it: "auf" of "sie nehmen auf". */
  readonly parted: readonly string[];
  /** What is never parted from a verb that it stands before, or not from all, and makes another verb of it: "ver" of "vernehmen". */
  readonly unparted: readonly string[];
  /** Nouns that are spelt like a form of a verb; only where every noun has a capital. */
  readonly nouns?: readonly string[];
  /** How the stem of an action's noun ends, and that of its verb: "Leitung" is that somebody "leitet". */
  readonly actions: Readonly<Record<string, string>>;
  /** What stands between a prefix and its verb in an infinitive: "auszugeben". */
  readonly to?: string;
  /**
   * How a regular participle begins and may end, the longest ending first, how its infinitive ends, which is left out where the
   * stemmer takes off the endings of participles, the endings that a participle takes beside a noun, and words that begin and end
   * so and are none.
   */
  readonly participles?: {
    readonly beginning: string;
    readonly endings: readonly string[];
    readonly infinitive?: string;
    readonly inflections: readonly string[];
    readonly others: readonly string[];
  };
}

/** Verbs and adjectives as a dictionary has them, by how their stems change before a vowel; see `korean-verbs.ts`. */
export interface ConjugatedWords {
  readonly regular: readonly string[];
  readonly ㅂ: readonly string[];
  readonly ㄷ: readonly string[];
  readonly ㅅ: readonly string[];
  readonly 르: readonly string[];
}

/** The shape of `data/languages/*.json`. Words are lower case, as people write them, accents kept. */
export interface LanguageData {
  /** What the file is, where its words come from and how it was made. */
  readonly about: string;
  /** Words and phrases that open or carry a question, by the kind of answer they want; the longest match wins. "…" stands for any words. */
  readonly questions: Partial<Readonly<Record<AnswerKind, readonly string[]>>>;
  /** Interrogatives that leave the kind to their noun ("which", "what"), which is the question's focus. */
  readonly interrogatives: readonly string[];
  /** Those of the interrogatives that stand for a noun and have none of their own: Russian "что", not "какой". */
  readonly standingAlone?: readonly string[];
  /** Words among those that ask which mostly do something else, and ask at the head of a question: Arabic "من" is "who" and "from". */
  readonly unsure?: readonly string[];
  /** What may run into words that ask from behind and leaves them the same: Korean "누구**였습니까**". */
  readonly askingEndings?: readonly string[];
  /** Words that hold one that asks and ask nothing themselves: Japanese "などの", in which "どの" is "which", and Vietnamese "Ai Cập", Egypt. */
  readonly notAsking?: readonly string[];
  /** Words that ask without the accent that they have by rule: where another has it, they ask nothing, as "que" beside "qué". */
  readonly unaccented?: readonly string[];
  /** Verbs that make a question for the manner one for a name: "как ещё **называется** река". */
  readonly naming?: readonly string[];
  /** Nouns that, as the focus of such a question, say the kind: "which city" wants a place. Singular and plural. */
  readonly focus: Partial<Readonly<Record<AnswerKind, readonly string[]>>>;
  /** Whether the noun that is asked for may stand before its interrogative, Chinese "首都是什么", or before one that stands alone only: Korean. */
  readonly focusBefore?: true | 'standing-alone';
  /** Whether that noun stands before it wherever anything does, as every noun does before what is said of it: Thai "เมืองใด". */
  readonly headFirst?: boolean;
  /** Interrogatives, there, that ask what something is or is called: it stands at the head of the question. */
  readonly equating?: readonly string[];
  /** Endings of a noun that says whose another is, where no word stands between the two: Romanian "numele râului". */
  readonly possessors?: readonly string[];
  /** Words of a question that frame it and name nothing to look for: "tell me", "please", "according", "article". */
  readonly frame: readonly string[];
  /** Verbs of saying, every common form. */
  readonly speech: readonly string[];
  /** Words that introduce a reason: "because", "due", "cause". */
  readonly reason: readonly string[];
  /** Words that introduce a manner or a means: "by", "through", "using". */
  readonly manner: readonly string[];
  /** Words that introduce a definition or an apposition: "is a", "called", "known". */
  readonly definition: readonly string[];
  /** Words that say that something is not so: "not", "never", "without", "didn't". */
  readonly negations: readonly string[];
  /** Personal, possessive and demonstrative pronouns that stand for something named before. */
  readonly pronouns: readonly string[];
  /** Prepositions that introduce a place: "in", "at", "near", "from". */
  readonly place: readonly string[];
  /** Prepositions and adverbs that introduce or are a time: "in", "on", "since", "ago", "yesterday". */
  readonly time: readonly string[];
  /** Units of time, singular and plural: "year", "years". */
  readonly timeUnits: readonly string[];
  /** Units of measure, currency words, and words such as "percent", "dozen". */
  readonly units: readonly string[];
  /** Words before or after a person's name: "mr", "president", "spokesman". */
  readonly personTitles: readonly string[];
  /** Words that name a kind of group inside its name: "university", "party", "inc", "ministry". */
  readonly groupWords: readonly string[];
  /** Words that name a kind of place inside its name: "river", "city", "street", "island". */
  readonly placeWords: readonly string[];
  /** Written numbers and their values, cardinals and ordinals; "half" is 0.5. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What is said behind a number to add a part of one, and the part: "and a half" is 0.5. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Endings of plurals and of their singulars, where the stemmer does not make one stem of both: Spanish "ces" and "z". So are other forms. */
  readonly plurals?: Readonly<Record<string, string>>;
  /** Letters, one or several, that people write one for the other, and signs that they leave out: Persian "ي" is "ی", Hindi "न्द" is "ंद". */
  readonly letters?: Readonly<Record<string, string>>;
  /** Endings that are taken off a word, where no stemmer is known; of those that fit, the longest counts. */
  readonly endings?: readonly string[];
  /** Roots that affixes stand around and change, so that no rule tells them: Indonesian "tulis" in "menulis", Turkish "kapı". */
  readonly roots?: readonly string[];
  /** Whether what stands behind an apostrophe is an ending: Turkish "Ankara'da". */
  readonly apostropheEndings?: boolean;
  /** Whether accents tell words apart that have nothing to do with each other, as the tones of Vietnamese do. */
  readonly tones?: boolean;
  /** Whether each syllable of a word is written apart, and a noun stands before the word that asks for it: Vietnamese "thành phố nào". */
  readonly syllables?: boolean;
  /** Words of several syllables, of which one by itself is empty or a number: "thế giới" is the world. */
  readonly syllableWords?: readonly string[];
  /** Words that are names where they have a capital, and something else where they have none: Vietnamese "Anh" is England, and "anh" he. */
  readonly names?: readonly string[];
  /** Irregular forms and their base form: "went": "go", "men": "man". Only what a stemmer misses. */
  readonly irregular: Readonly<Record<string, string>>;
  /** How verbs are put together. */
  readonly verbs?: VerbData;
  /** Verbs and adjectives whose forms only a list tells from nouns: Korean "돕다", of which "도왔다" is a form. */
  readonly conjugated?: ConjugatedWords;
  /** Forms whose stem is another than that of their base, which all forms of that stem share: "vuelve", and so "vuelven", is "volver". */
  readonly changed?: Readonly<Record<string, string>>;
  /** Words, in the singular, that the stemmer takes for forms of another: Spanish "casa" is neither "caso" nor "casar". */
  readonly apart?: readonly string[];
  /** Words, and one of their family that the stemmer makes another word of: "elección" is of "elegir". Less than an irregular form of it. */
  readonly families?: Readonly<Record<string, string>>;
  /** What makes a word of another, of one family with it, where it stands before it: Thai "ผู้ผลิต" of "ผลิต". */
  readonly familyBeginnings?: readonly string[];
  /** Prepositions, conjunctions and articles of one letter that run into the word behind them. */
  readonly clitics?: readonly string[];
  /** Signs without content that a segmenter leaves at the end of the word before them: Chinese "的". */
  readonly particles?: readonly string[];
  /** Whether a segmenter parts words of these lists and cuts through them, as it does in Thai, so that each of them is told first. */
  readonly wholeWords?: boolean;
  /** Whether endings pile up on a word, so that lists cannot hold its forms: Turkish "üniversitelerimizden". */
  readonly agglutinates?: boolean;
  /** Whether nouns are put together into one word: "Regenwald". */
  readonly compounds?: boolean;
  /** Prepositions with an article in them, "zur" of "zu der"; only where every noun begins with a capital. */
  readonly withArticle?: readonly string[];
  /** Whether every noun begins with a capital, not names alone. */
  readonly capitalNouns?: boolean;
  /** Signs that are written in more than one way, and behind them, in the same order, how each is read. */
  readonly variants?: { readonly written: string; readonly read: string };
  /** Signs that spell names of other languages by their sound: those that do little else, and all others. */
  readonly nameSigns?: {
    readonly telling: string;
    readonly others: string;
    /** Signs that end the names of places and groups: "河" is "river". */
    readonly tails: string;
    /** Signs of one sound, by which a name is spelt one way or another. */
    readonly alike: readonly string[];
  };
  /** Words beside the library's list that carry no content; for a language that the library lacks, the whole list. */
  readonly stopWords: readonly string[];
  /** Words of the library's list of stop words that do carry content. */
  readonly contentWords?: readonly string[];
}
