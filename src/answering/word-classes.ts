/**
 * What kind of word a word is, as bits, so that a passage is read once and every signal asks its own bit. Pure.
 */
import type { LanguageData } from './language.ts';

export const WordClass = {
  /** Begins with a capital letter. */
  capital: 1 << 0,
  /** Written in digits, or a number word. */
  number: 1 << 1,
  /** Carries no content of its own. */
  stop: 1 << 2,
  speech: 1 << 3,
  reason: 1 << 4,
  manner: 1 << 5,
  pronoun: 1 << 6,
  timeUnit: 1 << 7,
  /** A month, a weekday or a year between 1000 and 2099. */
  calendar: 1 << 8,
  unit: 1 << 9,
  personTitle: 1 << 10,
  groupWord: 1 << 11,
  placeWord: 1 << 12,
  placePreposition: 1 << 13,
  timePreposition: 1 << 14,
  definition: 1 << 15,
  /** Spells a name of another language by its sound. */
  name: 1 << 16,
  /** Says that something is not so. */
  negation: 1 << 17,
  /** A preposition with an article in it: what follows is a common noun. */
  withArticle: 1 << 18,
} as const;

/** Whether a word is of at least one of these classes. */
export function isOf({ classes }: { readonly classes: number }, wanted: number): boolean {
  return (classes & wanted) !== 0;
}

/** Bits of {@link WordClass} for every word that the language's lists name; keys are lower case. */
export function wordClassesOf(data: LanguageData | null, code: string): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const mark = (words: readonly string[], bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  mark(calendarWords(code), WordClass.calendar);
  if (data === null) return classes;
  mark(data.speech, WordClass.speech);
  mark(data.reason, WordClass.reason);
  mark(data.manner, WordClass.manner);
  mark(data.definition, WordClass.definition);
  mark(data.negations, WordClass.negation);
  mark(data.pronouns, WordClass.pronoun);
  mark(data.place, WordClass.placePreposition);
  mark(data.time, WordClass.timePreposition);
  mark(data.withArticle ?? [], WordClass.withArticle);
  mark(data.timeUnits, WordClass.timeUnit);
  mark(data.units, WordClass.unit);
  mark(data.personTitles, WordClass.personTitle);
  mark(data.groupWords, WordClass.groupWord);
  mark(data.placeWords, WordClass.placeWord);
  mark(Object.keys(data.numbers), WordClass.number);
  return classes;
}

/** The classes of the words that have a stem, by the stem. */
export function classesOfStems(
  classes: ReadonlyMap<string, number>,
  stem: (word: string) => string,
): ReadonlyMap<string, number> {
  const ofStems = new Map<string, number>();
  for (const [word, bits] of classes) ofStems.set(stem(word), (ofStems.get(stem(word)) ?? 0) | bits);
  return ofStems;
}

/** Names of months and weekdays, long and short, from the Unicode CLDR that `Intl` carries. */
function calendarWords(code: string): string[] {
  const words = new Set<string>();
  for (const width of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(code, { month: width, timeZone: 'UTC' });
    const inDate = new Intl.DateTimeFormat(code, { month: width, day: 'numeric', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(code, { weekday: width, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) words.add(weekday.format(Date.UTC(2024, 0, day)));
    for (let number = 0; number < 12; number += 1) {
      const date = Date.UTC(2024, number, 1);
      words.add(month.format(date));
      for (const part of inDate.formatToParts(date)) if (part.type === 'month') words.add(part.value);
    }
  }
  return [...words]
    .map((word) => word.toLocaleLowerCase(code).replace(/\.$/, ''))
    .filter((word) => /^\p{L}[\p{L}\p{M}]+$/u.test(word));
}
