/**
 * Follow-ups: a question that leans on an earlier one ("and when?", "who is he?", "and Kerry?") is completed with that
 * one's words and its answer. Pure: the same question after the same answer is completed alike.
 *
 * A follow-up is asked as `answer(followUp(question, earlier, article.language), [index])`. Where somebody replies to an
 * answer, the text of its question and its first excerpt, cut with `quote`, make up `earlier`: nothing else need be
 * remembered. In a chain, the completed question is the earlier one of the next.
 */
import { askingPart, type Earlier, matterOf, personOf, withoutEnd, withTopic } from './earlier.ts';
import { type FollowUpWords, followUpWordsOf } from './follow-up-words.ts';
import { type Language, languageOf } from './languages.ts';
import { analyse } from './question.ts';
import { type Token, tokensOf } from './terms.ts';
import { WordClass } from './word-classes.ts';

/** More words of its own, behind "and", make a question of its own. */
const MOST_TOPIC_WORDS = 3;

/**
 * The question, completed where it leans on the earlier one; the very question where it stands by itself.
 *
 * @param code BCP 47 subtag of the language of the article that answered.
 */
export function followUp(question: string, earlier: Earlier, code: string): string {
  const language = languageOf(code);
  const words = followUpWordsOf(code);
  const opened = withoutOpener(question, words, language);
  const asked = opened ?? question;
  const own = ownWords(asked, language);
  const pronouns = pronounsIn(asked, own, words, language);

  if (pronouns.length > 0) return withoutPronouns(asked, pronouns, earlier, language) ?? question;
  const asks = askingPart(asked, language) !== null;
  if (asks && own.length === 0) return withMatter(asked, earlier, language) ?? question;
  const isTopic = opened !== null && !asks && own.length > 0 && own.length <= MOST_TOPIC_WORDS;
  return isTopic ? withTopic(withoutEnd(asked), earlier, language) : question;
}

/** The question behind "and" or "what about"; null where it opens with no such words. */
function withoutOpener(question: string, { openers }: FollowUpWords, language: Language): string | null {
  const begun = question.replace(BEFORE_WORDS, '');
  const lower = begun.toLocaleLowerCase(language.code);
  const opener = openers.find((words) => lower.startsWith(words) && endsWord(lower, words.length));
  return opener === undefined ? null : begun.slice(opener.length).replace(BEFORE_WORDS, '');
}

const BEFORE_WORDS = /^[\s\p{P}]+/u;

/** Scripts that write no spaces end words anywhere. */
function endsWord(text: string, position: number): boolean {
  return !/^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}]/u.test(
    text.slice(position),
  );
}

/** The words that the question brings itself: neither "which city" nor "tell me" are any. */
function ownWords(question: string, language: Language): Token[] {
  const part = askingPart(question, language);
  return analyse(question, language).content.filter(
    ({ isFrame, start, end }) => !isFrame && (part === null || start < part.start || end > part.end),
  );
}

/** A pronoun that stands for something of the earlier question. */
interface Pronoun extends Token {
  /** Whether it can only stand for a person: "he", unlike "they". */
  readonly isPerson: boolean;
}

/** Around "it" or "that", more words of its own say what is meant: "Is it true that Washington suspended talks?" */
const MOST_WORDS_AROUND_THING = 2;

/**
 * The pronouns that nothing in the question itself explains. One behind a word of the question's own may stand for that
 * ("When did the group change its name?"), unless it ends the question ("Why did Kerry call him?").
 */
function pronounsIn(
  question: string,
  own: readonly Token[],
  { persons, things }: FollowUpWords,
  language: Language,
): Pronoun[] {
  const tokens = tokensOf(question, language);
  return tokens.flatMap((token, place) => {
    const written = question.slice(token.start, token.end).replace(CONTRACTED, '');
    const word = place === 0 ? written.toLocaleLowerCase(language.code) : written;
    const next = tokens[place + 1];
    const isExplained = next !== undefined && own.some(({ start }) => start < token.start);
    if (isExplained) return [];
    const isTime = next !== undefined && (next.classes & (WordClass.timeUnit | WordClass.calendar)) !== 0;
    const isThing =
      things.has(word) && !isTime && (next === undefined || own.length <= MOST_WORDS_AROUND_THING);
    return isThing || persons.has(word) ? [{ ...token, isPerson: !things.has(word) }] : [];
  });
}

/** "he's", "that’s" */
const CONTRACTED = /['’]\p{L}+$/u;

/**
 * The question with a name in the place of "he", or without "it" but with what the earlier question was about; null where
 * that one lends nothing.
 */
function withoutPronouns(
  question: string,
  pronouns: readonly Pronoun[],
  earlier: Earlier,
  language: Language,
): string | null {
  const person = personOf(earlier, language);
  const isNamed = ({ isPerson }: Pronoun) => isPerson && person !== null;
  let completed = '';
  let end = 0;
  for (const pronoun of pronouns) {
    completed += question.slice(end, pronoun.start) + (isNamed(pronoun) ? person : '');
    end = pronoun.end;
  }
  completed += question.slice(end);
  return pronouns.every(isNamed) ? completed : withMatter(completed, earlier, language);
}

/** A question with what the earlier one was about; null where that was nothing. */
function withMatter(question: string, earlier: Earlier, language: Language): string | null {
  const matter = matterOf(earlier, analyse(question, language).kind, language);
  return matter === '' ? null : `${withoutEnd(question)} ${matter}?`.replace(/\s+/g, ' ');
}
