/**
 * Languages: a stemmer and stop words from a library, word lists from `data/languages/`. Pure.
 */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { stopwords as arabicStopWords } from '@orama/stopwords/arabic';
import { stopwords as danishStopWords } from '@orama/stopwords/danish';
import { stopwords as dutchStopWords } from '@orama/stopwords/dutch';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as finnishStopWords } from '@orama/stopwords/finnish';
import { stopwords as frenchStopWords } from '@orama/stopwords/french';
import { stopwords as germanStopWords } from '@orama/stopwords/german';
import { stopwords as greekStopWords } from '@orama/stopwords/greek';
import { stopwords as hungarianStopWords } from '@orama/stopwords/hungarian';
import { stopwords as hindiStopWords } from '@orama/stopwords/indian';
import { stopwords as indonesianStopWords } from '@orama/stopwords/indonesian';
import { stopwords as italianStopWords } from '@orama/stopwords/italian';
import { stopwords as japaneseStopWords } from '@orama/stopwords/japanese';
import { stopwords as chineseStopWords } from '@orama/stopwords/mandarin';
import { stopwords as norwegianStopWords } from '@orama/stopwords/norwegian';
import { stopwords as portugueseStopWords } from '@orama/stopwords/portuguese';
import { stopwords as romanianStopWords } from '@orama/stopwords/romanian';
import { stopwords as russianStopWords } from '@orama/stopwords/russian';
import { stopwords as spanishStopWords } from '@orama/stopwords/spanish';
import { stopwords as swedishStopWords } from '@orama/stopwords/swedish';
import { stopwords as turkishStopWords } from '@orama/stopwords/turkish';
import { stopwords as ukrainianStopWords } from '@orama/stopwords/ukrainian';
import arabicWords from '../../data/languages/ar.json' with { type: 'json' };
import czechWords from '../../data/languages/cs.json' with { type: 'json' };
import danishWords from '../../data/languages/da.json' with { type: 'json' };
import germanWords from '../../data/languages/de.json' with { type: 'json' };
import greekWords from '../../data/languages/el.json' with { type: 'json' };
import englishWords from '../../data/languages/en.json' with { type: 'json' };
import spanishWords from '../../data/languages/es.json' with { type: 'json' };
import persianWords from '../../data/languages/fa.json' with { type: 'json' };
import finnishWords from '../../data/languages/fi.json' with { type: 'json' };
import frenchWords from '../../data/languages/fr.json' with { type: 'json' };
import hebrewWords from '../../data/languages/he.json' with { type: 'json' };
import hindiWords from '../../data/languages/hi.json' with { type: 'json' };
import hungarianWords from '../../data/languages/hu.json' with { type: 'json' };
import indonesianWords from '../../data/languages/id.json' with { type: 'json' };
import italianWords from '../../data/languages/it.json' with { type: 'json' };
import japaneseWords from '../../data/languages/ja.json' with { type: 'json' };
import koreanWords from '../../data/languages/ko.json' with { type: 'json' };
import dutchWords from '../../data/languages/nl.json' with { type: 'json' };
import norwegianWords from '../../data/languages/no.json' with { type: 'json' };
import polishWords from '../../data/languages/pl.json' with { type: 'json' };
import portugueseWords from '../../data/languages/pt.json' with { type: 'json' };
import romanianWords from '../../data/languages/ro.json' with { type: 'json' };
import russianWords from '../../data/languages/ru.json' with { type: 'json' };
import swedishWords from '../../data/languages/sv.json' with { type: 'json' };
import thaiWords from '../../data/languages/th.json' with { type: 'json' };
import turkishWords from '../../data/languages/tr.json' with { type: 'json' };
import ukrainianWords from '../../data/languages/uk.json' with { type: 'json' };
import vietnameseWords from '../../data/languages/vi.json' with { type: 'json' };
import chineseWords from '../../data/languages/zh.json' with { type: 'json' };
import { type Asking, askingOf } from './asking.ts';
import type { LanguageData } from './language.ts';
import { wordClassesOf } from './word-classes.ts';

export interface Language {
  /** BCP 47 language subtag. */
  readonly code: string;
  readonly data: LanguageData | null;
  /** Reduces an inflected word to its stem; the word itself where the language has no stemmer. */
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  /** Bits of `WordClass` by lower-case word. */
  readonly classes: ReadonlyMap<string, number>;
  /** How the language asks. */
  readonly asking: Asking;
  readonly frame: ReadonlySet<string>;
  /** Written numbers and their values. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What is said behind a number to add a part of one: "and a half". */
  readonly fractions: ReadonlyMap<string, number>;
  /** Irregular forms and their base form. */
  readonly irregular: ReadonlyMap<string, string>;
  /** The sign before decimals: "." in English, "," in German. */
  readonly decimalSign: '.' | ',';
}

interface Resources {
  readonly stem?: (word: string) => string;
  readonly stopWords?: readonly string[];
  readonly data?: LanguageData;
}

const resources: Readonly<Record<string, Resources>> = {
  ar: { stem: arabic, stopWords: arabicStopWords, data: arabicWords },
  cs: { data: czechWords },
  da: { stem: danish, stopWords: danishStopWords, data: danishWords },
  de: { stem: german, stopWords: germanStopWords, data: germanWords },
  el: { stem: greek, stopWords: greekStopWords, data: greekWords },
  en: { stem: english, stopWords: englishStopWords, data: englishWords },
  es: { stem: spanish, stopWords: spanishStopWords, data: spanishWords },
  fa: { data: persianWords },
  fi: { stem: finnish, stopWords: finnishStopWords, data: finnishWords },
  fr: { stem: french, stopWords: frenchStopWords, data: frenchWords },
  he: { data: hebrewWords },
  hi: { stem: hindi, stopWords: hindiStopWords, data: hindiWords },
  hu: { stem: hungarian, stopWords: hungarianStopWords, data: hungarianWords },
  id: { stem: indonesian, stopWords: indonesianStopWords, data: indonesianWords },
  it: { stem: italian, stopWords: italianStopWords, data: italianWords },
  ja: { stopWords: japaneseStopWords, data: japaneseWords },
  ko: { data: koreanWords },
  nl: { stem: dutch, stopWords: dutchStopWords, data: dutchWords },
  no: { stem: norwegian, stopWords: norwegianStopWords, data: norwegianWords },
  pl: { data: polishWords },
  pt: { stem: portuguese, stopWords: portugueseStopWords, data: portugueseWords },
  ro: { stem: romanian, stopWords: romanianStopWords, data: romanianWords },
  ru: { stem: russian, stopWords: russianStopWords, data: russianWords },
  sv: { stem: swedish, stopWords: swedishStopWords, data: swedishWords },
  th: { data: thaiWords },
  tr: { stem: turkish, stopWords: turkishStopWords, data: turkishWords },
  uk: { stem: ukrainian, stopWords: ukrainianStopWords, data: ukrainianWords },
  vi: { data: vietnameseWords },
  zh: { stopWords: chineseStopWords, data: chineseWords },
};

const languages = new Map<string, Language>();

/** The language of a BCP 47 subtag; one without resources still splits words and folds case and accents. */
export function languageOf(code: string): Language {
  const known = languages.get(code);
  if (known !== undefined) return known;
  const { stem = (word: string) => word, stopWords = [], data = null } = resources[code] ?? {};
  const language: Language = {
    code,
    data,
    stem,
    stopWords: new Set([...stopWords, ...(data?.stopWords ?? [])]),
    classes: wordClassesOf(data, code),
    asking: askingOf(data),
    frame: new Set(data?.frame ?? []),
    numbers: new Map(Object.entries(data?.numbers ?? {})),
    fractions: new Map(Object.entries(data?.fractions ?? {})),
    irregular: new Map(Object.entries(data?.irregular ?? {})),
    decimalSign: new Intl.NumberFormat(code).format(1.5).includes(',') ? ',' : '.',
  };
  languages.set(code, language);
  return language;
}
