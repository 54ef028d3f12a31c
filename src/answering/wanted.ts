/**
 * Words of a sentence that look like the kind of answer that a question wants and are not in the question. Pure.
 */
import type { ArticleIndex, Sentence } from './article-index.ts';
import type { Inquiry } from './inquiry.ts';
import type { AnswerKind } from './language.ts';
import type { Language } from './languages.ts';
import { WordClass } from './word-classes.ts';

/** A word with its neighbours, each by its classes; 0 outside the sentence. */
interface Context {
  readonly own: number;
  readonly before: number;
  readonly after: number;
  readonly second: number;
  /** Whether the word is part of a name: it has a capital that no sentence beginning explains, or is spelt as a name of another language. */
  readonly isName: boolean;
}

interface Look {
  /** Classes of which the word has at least one: most words are passed over by this alone. */
  readonly classes: number;
  readonly fits?: (word: Context) => boolean;
  /** Set where a word that leads to a name of the question is nobody new: "Foreign Minister" before "Sergei Lavrov". */
  readonly excludesLeads?: true;
}

const NAME = WordClass.capital | WordClass.name;

/** By kind, how a word looks that could answer; kinds without an entry have no looks of their own. */
const looks: Partial<Record<AnswerKind, Look>> = {
  person: {
    classes: NAME,
    fits: ({ own, isName }) => isName && (own & (WordClass.groupWord | WordClass.placeWord)) === 0,
    excludesLeads: true,
  },
  group: { classes: NAME, fits: ({ isName }) => isName },
  place: {
    classes: NAME,
    fits: ({ own, before, isName }) =>
      isName && ((before & (WordClass.placePreposition | NAME)) !== 0 || (own & WordClass.placeWord) !== 0),
  },
  date: { classes: WordClass.calendar | WordClass.timeUnit },
  duration: {
    classes: WordClass.number,
    fits: ({ after, second }) => ((after | second) & WordClass.timeUnit) !== 0,
  },
  number: { classes: WordClass.number },
  reason: { classes: WordClass.reason },
  manner: { classes: WordClass.manner },
  quotation: { classes: WordClass.speech },
  definition: { classes: WordClass.definition },
};

/** Tokens of the sentence that could answer by their looks, in order. */
export function wantedTokens({ question, index, slotsOf }: Inquiry, sentence: Sentence): number[] {
  const look = looks[question.kind];
  const wanted: number[] = [];
  if (look === undefined) return wanted;
  const { classes, term } = index.tokens;
  const leads = look.excludesLeads ? leadsToKnownNames(sentence, index, slotsOf) : null;
  for (let token = sentence.firstToken; token < sentence.endToken; token += 1) {
    if (((classes[token] ?? 0) & look.classes) === 0 || slotsOf(term[token] ?? -1).length > 0) continue;
    if (leads?.has(token) === true) continue;
    if (look.fits === undefined || look.fits(contextOf(token, sentence, index))) wanted.push(token);
  }
  return wanted;
}

/** Words that stand before a name of the question, as part of it. Read from behind, once: whole articles are written in capitals. */
function leadsToKnownNames(
  { firstToken, endToken }: Sentence,
  { tokens: { classes, term, start, end }, article }: ArticleIndex,
  slotsOf: Inquiry['slotsOf'],
): Set<number> {
  const leads = new Set<number>();
  for (let token = endToken - 2; token >= firstToken; token -= 1) {
    const next = token + 1;
    const nextClasses = classes[next] ?? 0;
    if ((nextClasses & WordClass.capital) === 0) continue;
    const isKnown = (nextClasses & WordClass.personTitle) === 0 && slotsOf(term[next] ?? -1).length > 0;
    if (!isKnown && !leads.has(next)) continue;
    if (/^[\s-]$/.test(article.text.slice(end[token], start[next]))) leads.add(token);
  }
  return leads;
}

function contextOf(token: number, sentence: Sentence, index: ArticleIndex): Context {
  const own = classesAt(token, sentence, index);
  const before = classesAt(token - 1, sentence, index);
  const after = classesAt(token + 1, sentence, index);
  const isFirst = token === sentence.firstToken;
  return {
    own,
    before,
    after,
    second: classesAt(token + 2, sentence, index),
    isName:
      isPlain(own) &&
      ((own & WordClass.name) !== 0 ||
        ((own & WordClass.capital) !== 0 && tellsName(before, after, isFirst, index.language))),
  };
}

function isPlain(classes: number): boolean {
  return (classes & (WordClass.stop | WordClass.calendar)) === 0;
}

/** Whether a capital tells a name, by what stands beside the word. */
function tellsName(
  before: number,
  after: number,
  isFirst: boolean,
  { hasCapitals, data }: Language,
): boolean {
  if (!hasCapitals) return false;
  if (isFirst) return (after & WordClass.capital) !== 0;
  if (data?.capitalNouns !== true) return true;
  // There, nouns seldom stand side by side, and seldom without an article, which may be part of a preposition.
  if (
    (before & WordClass.withArticle) === 0 &&
    (before & (WordClass.placePreposition | WordClass.personTitle)) !== 0
  )
    return true;
  return [before, after].some((beside) => isPlain(beside) && (beside & WordClass.capital) !== 0);
}

function classesAt(token: number, { firstToken, endToken }: Sentence, { tokens }: ArticleIndex): number {
  return token >= firstToken && token < endToken ? (tokens.classes[token] ?? 0) : 0;
}
