/**
 * The question: its words, which of them carry content, and the kind of answer it wants. Pure.
 */
import type { Span } from './article.ts';
import { withoutElision } from './elision.ts';
import { focusOf } from './focus.ts';
import type { AnswerKind } from './language.ts';
import type { Language } from './languages.ts';
import { type Token, tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';
import { isUnspaced } from './words.ts';

export interface ContentToken extends Token {
  /** Whether the word frames the question ("what kind of", "tell me") rather than name something to look for. */
  readonly isFrame: boolean;
}

export interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens that carry content, each term once, in the question's order. */
  readonly content: readonly ContentToken[];
  readonly kind: AnswerKind;
  /** Whether words ask for it ("who", "how many"); words to look for alone do not. */
  readonly isAsked: boolean;
  /** The term of the noun that an interrogative asks for ("which TV station"), or null. */
  readonly focus: string | null;
}

/** Longest question that is read, in UTF-16 code units; Discord's own limit for an option is 6,000. */
const LONGEST_QUESTION = 6_000;

export function analyse(text: string, language: Language): Question {
  const read = withoutShouting(text.slice(0, LONGEST_QUESTION), language);
  const tokens = tokensOf(read, language);
  const lower = language.unify(read.toLocaleLowerCase(language.code));
  const phrase = questionPhrase(lower, tokens, language);
  const frames = framePhrases(lower, tokens, language);
  const seen = new Set<string>();
  const content: ContentToken[] = [];
  for (const [place, token] of tokens.entries()) {
    if (token.term.length === 0 || (token.classes & WordClass.stop) !== 0 || seen.has(token.term)) continue;
    const insidePhrase =
      phrase.span !== null && token.start >= phrase.span.start && token.end <= phrase.span.end;
    const isFrame =
      insidePhrase ||
      language.frame.has(withoutElision(lower.slice(token.start, token.end), language.code)) ||
      frames.has(place) ||
      isMeasureWord(token, tokens[place - 1]);
    seen.add(token.term);
    const { start, end, term, classes } = token;
    content.push({ start, end, term, classes, isFrame });
  }
  return {
    text,
    tokens,
    content,
    kind: phrase.kind,
    isAsked: phrase.span !== null,
    focus: phrase.focus,
  };
}

/** So many words a phrase that frames a question may have. */
const LONGEST_FRAME = 4;

/** The places of words that frame a question together: "take place", of which "place" alone names something. */
function framePhrases(lower: string, tokens: readonly Token[], { frame }: Language): Set<number> {
  const framed = new Set<number>();
  for (const [first, { start }] of tokens.entries()) {
    for (let length = LONGEST_FRAME; length > 1; length -= 1) {
      if (!frame.has(lower.slice(start, tokens[first + length - 1]?.end))) continue;
      for (let place = first; place < first + length; place += 1) framed.add(place);
      break;
    }
  }
  return framed;
}

/** Where no spaces are written, a measure word stands between a number and what is counted: "三场比赛" is "three matches". */
function isMeasureWord({ term, classes }: Token, before: Token | undefined): boolean {
  const isCounted = before !== undefined && (before.classes & WordClass.number) !== 0;
  return isCounted && (classes & WordClass.unit) !== 0 && isUnspaced(term);
}

/** So many words in capitals alone are shouted: none of them is an acronym. */
const FEWEST_SHOUTED = 4;

function withoutShouting(text: string, language: Language): string {
  if (/\p{Ll}/u.test(text) || (text.match(/\p{Lu}[\p{Lu}\p{M}]*/gu)?.length ?? 0) < FEWEST_SHOUTED)
    return text;
  const calm = text.toLocaleLowerCase(language.code);
  return calm.length === text.length ? calm : text;
}

interface QuestionPhrase {
  readonly kind: AnswerKind;
  readonly focus: string | null;
  readonly span: Span | null;
}

/** @param lower The question in small letters. */
function questionPhrase(lower: string, tokens: readonly Token[], language: Language): QuestionPhrase {
  const asking = language.asking.find(lower);
  if (asking === null) return { kind: 'thing', focus: null, span: null };
  if (asking.kind !== null && !asking.standAlone) return { kind: asking.kind, focus: null, span: asking };
  const focus = focusOf(lower, tokens, asking, language);
  return { kind: focus?.kind ?? asking.kind ?? 'thing', focus: focus?.term ?? null, span: asking };
}
