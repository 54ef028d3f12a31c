/**
 * The base form of a word that a stemmer does not bring there: irregular ones by the language's list, and verbs that are put together
 * of such a form and what stands before it, so that the list need not hold each of them. Pure.
 */
import type { VerbData } from './language.ts';
import type { Language } from './languages.ts';

/** So many prefixes may stand before a verb: "wieder" and "auf". */
const MOST_PREFIXES = 2;
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
  if (isNoun && language.nounsLikeVerbs.has(word)) return word;
  const known = irregular.get(word);
  if (known !== undefined || verbs === undefined || isNoun) return known ?? word;
  const base = simpleForm(word, verbs, language) ?? compoundForm(word, verbs, language, MOST_PREFIXES);
  return base === undefined || isNoParticiple(word, verbs) ? word : base;
}

/** The base of a form in the list, or of a regular participle, with or without the endings that a participle takes. */
function simpleForm(word: string, { participles }: VerbData, { irregular }: Language): string | undefined {
  const known = irregular.get(word);
  if (known !== undefined || participles === undefined) return known;
  const { beginning, endings, infinitive, inflections } = participles;
  if (!word.startsWith(beginning)) return undefined;
  for (const inflection of ['', ...inflections]) {
    if (!word.endsWith(inflection)) continue;
    const form = word.slice(0, word.length - inflection.length);
    const base = irregular.get(form);
    if (base !== undefined) return base;
    const ending = endings.find((each) => form.endsWith(each));
    const rest = ending === undefined ? '' : form.slice(beginning.length, -ending.length);
    if (rest.length < SHORTEST_REST) continue;
    return infinitive === undefined ? form.slice(beginning.length) : rest + infinitive;
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
function compoundForm(word: string, verbs: VerbData, language: Language, most: number): string | undefined {
  if (most === 0) return undefined;
  for (const prefix of language.verbPrefixes.get(word.charAt(0)) ?? []) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    const base =
      simpleForm(rest, verbs, language) ??
      (verbs.unparted.includes(prefix) ? withoutBeginning(rest, verbs, language) : undefined) ??
      withoutTo(prefix, rest, verbs) ??
      compoundForm(rest, verbs, language, most - 1);
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
  const isOne = (form: string): boolean =>
    infinitive === undefined || [infinitive, ...endings].some((ending) => form.endsWith(ending));
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
  { to = '', parted, participles }: VerbData,
): string | undefined {
  if (to === '' || !rest.startsWith(to) || parted.includes(prefix + to)) return undefined;
  const isInfinitive =
    rest.endsWith(participles?.infinitive ?? '') && rest.length > to.length + SHORTEST_REST;
  return isInfinitive ? rest.slice(to.length) : undefined;
}
