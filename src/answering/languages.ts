/**
 * Languages: a stemmer and stop words from a library, word lists from `data/languages/`. Pure.
 */

import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stopwords as arabicStopWords } from '@orama/stopwords/arabic';
import { stopwords as englishStopWords } from '@orama/stopwords/english';
import { stopwords as germanStopWords } from '@orama/stopwords/german';
import { stopwords as chineseStopWords } from '@orama/stopwords/mandarin';
import { stopwords as russianStopWords } from '@orama/stopwords/russian';
import { stopwords as spanishStopWords } from '@orama/stopwords/spanish';
import arabicWords from '../../data/languages/ar.json' with { type: 'json' };
import germanWords from '../../data/languages/de.json' with { type: 'json' };
import englishWords from '../../data/languages/en.json' with { type: 'json' };
import spanishWords from '../../data/languages/es.json' with { type: 'json' };
import russianWords from '../../data/languages/ru.json' with { type: 'json' };
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
  /** The sign before decimals: "." in English, "," in German. */
  readonly decimalSign: '.' | ',';
}

interface Resources {
  readonly stem?: (word: string) => string;
  readonly stopWords?: readonly string[];
  readonly data?: LanguageData;
}

const resources: Readonly<Record<string, Resources>> = {
  en: { stem: english, stopWords: englishStopWords, data: englishWords },
  ar: { stem: arabic, stopWords: arabicStopWords, data: arabicWords },
  de: { stem: german, stopWords: germanStopWords, data: germanWords },
  es: { stem: spanish, stopWords: spanishStopWords, data: spanishWords },
  ru: { stem: russian, stopWords: russianStopWords, data: russianWords },
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
    decimalSign: new Intl.NumberFormat(code).format(1.5).includes(',') ? ',' : '.',
  };
  languages.set(code, language);
  return language;
}
