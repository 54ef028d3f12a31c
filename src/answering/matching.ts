/**
 * Which of the article's terms stand for which of the question's: the same term or one of its family; where none stands in the
 * article, those that mean the same, and where there are none of these either, those that are spelt nearly so, unless a list knows the
 * word as it is. Pure.
 */
import type { ArticleIndex } from './article-index.ts';
import { closedCompoundsOf } from './closed-compounds.ts';
import { countryNamesIn, countryOf } from './country-names.ts';
import { compoundsOf, joinedTerms } from './hyphenated.ts';
import type { ContentToken, Question } from './question.ts';
import { speltNearly } from './spelt-nearly.ts';
import { isListed, synonymsOf } from './synonyms.ts';
import { matchWith, type TermMatch } from './term-match.ts';
import { actionsOf, familyOf, runTogether } from './word-families.ts';

/** A content word of the question, looked up in one article. */
export interface QuestionTerm {
  readonly token: ContentToken;
  /** How much the word counts by its part in the question, above 0, at most 1. */
  readonly emphasis: number;
  /** How much it tells to find the term, above 0: its inverse document frequency among the sentences, times its emphasis. */
  readonly weight: number;
  /** The article's terms that stand for it. */
  readonly matches: readonly TermMatch[];
}

/** Edits by which a misspelt word may differ, by its length: a short word is one edit away from too many others. */
const EDITS = [
  { shortest: 5, edits: 1, similarity: 0.8 },
  { shortest: 8, edits: 2, similarity: 0.6 },
] as const;
/** What a frame word counts beside a word that names something. */
const FRAME_EMPHASIS = 0.3;
/** What all of an article is about tells its sentences apart badly: few name it, and most speak of it. */
const TITLE_EMPHASIS = 0.5;

/** The question's content words, each with what stands for it in the article. */
export function matchTerms(question: Question, index: ArticleIndex): QuestionTerm[] {
  const joined = joinedTerms(question, index.language);
  const countryNames = countryNamesIn(question, index);
  return question.content.map((token) => {
    const word = question.text.slice(token.start, token.end);
    const name = countryNames.get(token.term);
    // Where the article lacks the name, its words by themselves mean something else: "State" is not the "United States".
    const own =
      name?.stands === false ? [] : matchesOf(word, token.term, joined.get(token.term) ?? [], index);
    const others = name?.matches.filter(({ id }) => !own.some((match) => match.id === id)) ?? [];
    const matches = [...own, ...others];
    const best = Math.max(...matches.map(({ similarity }) => similarity));
    const sentences = Math.max(
      0,
      ...matches
        .filter(({ similarity }) => similarity === best)
        .map(({ id }) => index.contentCounts[id] ?? 0),
    );
    const emphasis =
      (token.isFrame ? FRAME_EMPHASIS : 1) * (index.titleTerms.has(token.term) ? TITLE_EMPHASIS : 1);
    const weight = emphasis * inverseDocumentFrequency(sentences, index.sentences.length);
    return { token, emphasis, matches, weight };
  });
}

function matchesOf(word: string, term: string, joined: readonly string[], index: ArticleIndex): TermMatch[] {
  const same = matchWith(term, 1, index);
  const known = new Set(same.map((match) => match.id));
  const alike = [
    ...compoundsOf(term, joined, index),
    ...runTogether(term, index),
    ...closedCompoundsOf(word, term, index),
    ...familyOf(term, index),
    ...actionsOf(word, term, index),
    ...kinOf(term, index),
    ...countryOf(term, index),
  ];
  for (const match of alike.sort((a, b) => b.similarity - a.similarity)) {
    if (known.has(match.id)) continue;
    known.add(match.id);
    same.push(match);
  }
  if (same.length > 0) return same;
  for (const each of [...joined, term]) {
    const synonyms = synonymsOf(each, index);
    if (synonyms.length > 0) return synonyms;
  }
  if (isListed(term, index.language)) return [];
  for (const { shortest, edits, similarity } of EDITS) {
    if (term.length < shortest || /^\p{N}/u.test(term)) continue;
    const spelt = speltNearly(index, term, edits);
    if (spelt.length > 0)
      return spelt.map(({ term: near, id }) => ({ term: near, id, similarity, isOtherWord: true }));
  }
  return [];
}

/** Terms of one family share at least so many letters, and so much of the longer one; they count for half. */
const KIN = { letters: 4, syllables: 2, share: 0.65, similarity: 0.5 } as const;
/** Signs of which each is a syllable. */
const SYLLABLES = /^\p{Script=Hangul}+$/u;

/** Terms of the same family, which a stemmer keeps apart: "destruction" and "destroy" share most of their letters. */
function kinOf(term: string, index: ArticleIndex): TermMatch[] {
  const fewest = SYLLABLES.test(term) ? KIN.syllables : KIN.letters;
  if (term.length < fewest || /^\p{N}/u.test(term)) return [];
  const prefix = term.slice(0, Math.max(fewest, Math.ceil(term.length * KIN.share)));
  const kin: TermMatch[] = [];
  for (const candidate of index.search.termsBeginning(prefix)) {
    const id = index.termIds.get(candidate);
    if (candidate === term || id === undefined) continue;
    let shared = prefix.length;
    while (shared < term.length && term[shared] === candidate[shared]) shared += 1;
    if (shared / Math.max(term.length, candidate.length) >= KIN.share)
      kin.push({ term: candidate, id, similarity: KIN.similarity });
  }
  return kin;
}

/**
 * Robertson and Spärck Jones's weight as BM25 uses it, kept above 0 (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009, section 3.1).
 */
function inverseDocumentFrequency(sentencesWith: number, sentences: number): number {
  return Math.log(1 + (sentences - sentencesWith + 0.5) / (sentencesWith + 0.5));
}
