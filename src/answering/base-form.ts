/**
 * The base form of a word that a stemmer does not bring there: irregular ones by the language's list, and verbs that are put together
 * of such a form and what stands before it, so that the list need not hold each of them. Pure.
 */
import type { VerbData } from './language.ts';
import type { Language } from './languages.ts';

/** What is left of a participle without what begins and ends it, at least: "geht" is none. */
const SHORTEST_REST = 3;

/**
 * The base form; the word itself where it is none of another.
 *
 * @param word In small letters.
 * @param isCapital Where every noun has a capital, a word with one is taken for a noun that is spelt like a verb, as "Stand" is.
 */
export function baseFormOf(word: string, isCapital: boolean, language: Language): string {
  const { irregular, data } = language;
  const verbs = data?.verbs;
  const isNoun = isCapital && data?.capitalNouns === true;
  if (isNoun && verbs?.nouns?.includes(word) === true) return word;
  const known = irregular.get(word);
  if (known !== undefined || verbs === undefined || isNoun) return known ?? word;
  if (isNoParticiple(word, verbs)) return word;
  return simpleForm(word, verbs, language) ?? compoundForm(word, verbs, language) ?? word;
}

/** The base of a form in the list, or of a regular participle, with or without the endings that a participle takes. */
function simpleForm(word: string, { participles }: VerbData, { irregular }: Language): string | undefined {
  const known = irregular.get(word);
  if (known !== undefined || participles === undefined) return known;
  const { beginning, endings, infinitive, inflections } = participles;
  for (const inflection of ['', ...inflections]) {
    const form = word.slice(0, word.length - inflection.length);
    if (!word.endsWith(inflection) || !form.startsWith(beginning)) continue;
    const base = irregular.get(form);
    if (base !== undefined) return base;
    const ending = endings.find((each) => form.endsWith(each));
    const rest = ending === undefined ? '' : form.slice(beginning.length, -ending.length);
    if (rest.length >= SHORTEST_REST) return rest + infinitive;
  }
  return undefined;
}

/** Whether a word begins like a participle by itself, with or without an ending: "gehört" is of "gehören" as well. */
function isNoParticiple(word: string, { participles }: VerbData): boolean {
  const { others = [], inflections = [] } = participles ?? {};
  return ['', ...inflections].some(
    (ending) => word.endsWith(ending) && others.includes(word.slice(0, word.length - ending.length)),
  );
}

/** The base of a verb behind a prefix: "aufgenommen" is "aufnehmen", "übernommen" is "übernehmen", "auszugeben" is "ausgeben". */
function compoundForm(word: string, verbs: VerbData, language: Language): string | undefined {
  for (const prefix of language.verbPrefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const base =
      simpleForm(rest, verbs, language) ??
      (verbs.unparted.includes(prefix) ? withoutBeginning(rest, verbs, language) : undefined) ??
      withoutTo(prefix, rest, verbs, language) ??
      compoundForm(rest, verbs, language);
    if (base !== undefined) return prefix + base;
  }
  return undefined;
}

/** Behind a prefix that is not parted from its verb, a participle lacks what else begins it. */
function withoutBeginning(
  rest: string,
  { participles }: VerbData,
  { irregular }: Language,
): string | undefined {
  if (participles === undefined || participles.others.includes(rest)) return undefined;
  const { beginning, endings, infinitive, inflections } = participles;
  const isOne = (form: string): boolean => [infinitive, ...endings].some((ending) => form.endsWith(ending));
  for (const ending of ['', ...inflections]) {
    const form = rest.slice(0, rest.length - ending.length);
    if (rest.endsWith(ending) && isOne(form)) {
      const base = irregular.get(beginning + form);
      if (base !== undefined) return base;
    }
  }
  return undefined;
}

/** An infinitive that has its "to" inside of it. "Hinzukommen" has none: its prefix is "hinzu". */
function withoutTo(
  prefix: string,
  rest: string,
  { to = '', participles }: VerbData,
  { verbPrefixes }: Language,
): string | undefined {
  if (to === '' || !rest.startsWith(to) || verbPrefixes.includes(prefix + to)) return undefined;
  const isInfinitive =
    rest.endsWith(participles?.infinitive ?? '') && rest.length > to.length + SHORTEST_REST;
  return isInfinitive ? rest.slice(to.length) : undefined;
}
