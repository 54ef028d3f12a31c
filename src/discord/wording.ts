/**
 * Every word that Pullquote itself says to people in Discord, in English. Data: a translation is another such object.
 *
 * What is passed in (titles, places, matched words) arrives ready to be shown; nothing here escapes.
 */
import type { Strength } from '../answering/answer.ts';
import type { ParagraphKind } from '../answering/paragraphs.ts';

export const wording = {
  /** What Discord shows of `/ask` while it is typed; at most 100 characters each. */
  ask: {
    description: 'Ask a question and get the passage of the article that answers it, word for word',
    question: 'What you want to know',
    article: 'Which article to ask; all of them if left out',
    private: 'Show the answer to you alone',
  },

  card: {
    /** Where a passage stands, when all of the paragraph is shown. */
    paragraph: (number: number) => `Paragraph ${number}`,
    /** Where a passage stands, when the rest of the paragraph is left out. */
    fromParagraph: (number: number) => `From paragraph ${number}`,
    /** The same where the passage is shown with the sentence before it, which stands in another paragraph. */
    paragraphs: (first: number, last: number) => `Paragraphs ${first} and ${last}`,
    fromParagraphs: (first: number, last: number) => `From paragraphs ${first} and ${last}`,
    part: {
      body: 'Body',
      caption: 'Picture caption',
      heading: 'Heading',
      source: 'Source line',
    } satisfies Record<ParagraphKind, string>,
    titleAndSource: (title: string, source: string) => `${title} (${source})`,
    strength: {
      strong: 'strong match',
      partial: 'partial match',
      weak: 'weak match',
    } satisfies Record<Strength, string>,
    strengthAndWords: (strength: string, words: string) => `${strength}: ${words}`,
    sharedWords: (words: string) => `shared words: ${words}`,
    /** Ends a list of words or titles. */
    more: (count: number) => `and ${count} more`,
    cut: (from: string, to: string, length: string) =>
      `The passage is longer than Discord can show: this is characters ${from} to ${to} of its ${length}.`,
    closestInOne: (article: string, passages: number) =>
      `${article} does not seem to answer this. ${passages === 1 ? 'The nearest passage:' : 'The nearest passages:'}`,
    closestInMany: (articles: number, passages: number) =>
      `None of the ${articles} articles seems to answer this. ${passages === 1 ? 'The nearest passage:' : 'The nearest passages:'}`,
    leftOut: (passages: number) =>
      passages === 1
        ? 'One more passage is near, but too long to stand here.'
        : `${passages} more passages are near, but too long to stand here.`,
    notFoundInOne: (article: string) =>
      `None of the words that matter in this question stands in ${article}.`,
    notFoundInMany: (articles: number, titles: string) =>
      `None of the words that matter in this question stands in any of the ${articles} articles: ${titles}.`,
    rephrase: 'Try names, places, dates or other words that the text itself may use.',
  },

  /** One plain sentence each. */
  notice: {
    howToAsk:
      'Write your question beside my name, or use `/ask`, and I answer with the words of the article.',
    howToAskDirectly: 'Write me a question, or use `/ask`, and I answer with the words of the article.',
    noSuchArticle:
      'I know no article of that name: pick one from the list that opens while you type, or leave the article out.',
    unknownCommand: 'I do not know that command any more: type `/` to see those that I know.',
    failure: (errorId: string) =>
      `Something went wrong on my side: please ask again, and if it happens again tell whoever runs me the error ${errorId}.`,
  },
} as const;
