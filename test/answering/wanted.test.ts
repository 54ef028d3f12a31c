import { describe, expect, it } from 'vitest';
import { gather } from '../../src/answering/evidence.ts';
import { inquire } from '../../src/answering/inquiry.ts';
import { matchTerms } from '../../src/answering/matching.ts';
import { analyse } from '../../src/answering/question.ts';
import { indexOf } from './asked.ts';

/** The words of a sentence that could answer a question by their looks. */
function wantedIn(sentence: string, question: string, language = 'en'): string[] {
  const index = indexOf(sentence, { language });
  const asked = analyse(question, index.language);
  const candidate = { sentence: 0, sentenceScore: 1, paragraphScore: 1 };
  const inquiry = inquire(asked, matchTerms(asked, index), index, [candidate]);
  const { start, end } = index.tokens;
  return gather(inquiry, candidate).wanted.map((token) => sentence.slice(start[token], end[token]));
}

describe('the words of a sentence that could answer', () => {
  it.each([
    [
      'names, for "who"',
      'Who opened the harbour?',
      'On Monday Ines Duarte opened the harbour.',
      ['Ines', 'Duarte'],
    ],
    [
      'no title of somebody whom the question names, for "who"',
      'Who met Ines Duarte?',
      'In May Harbour Minister Ines Duarte met Paulo Reis.',
      ['Paulo', 'Reis'],
    ],
    [
      'the name behind a title, for "who"',
      'Who is the minister?',
      'In May Minister Ines Duarte resigned.',
      ['Ines', 'Duarte'],
    ],
    ['no group, for "who"', 'Who opened it?', 'Yesterday the Porto University opened it.', ['Porto']],
    [
      'a capital at the beginning, where another follows',
      'Who sang?',
      'Ines Duarte sang.',
      ['Ines', 'Duarte'],
    ],
    ['no capital at the beginning otherwise', 'Who sang?', 'Children sang.', []],
    ['names behind "in", for "where"', 'Where is the yard?', 'The yard of Duarte is in Vigo.', ['Vigo']],
    [
      'days and years, for "when"',
      'When was it?',
      'It was on Monday, 2 May 2016.',
      ['Monday', 'May', '2016'],
    ],
    [
      'numbers with a unit of time, for "how long"',
      'How long was it?',
      'It took 40 men three weeks.',
      ['three'],
    ],
    ['numbers, for "how many"', 'How many came?', 'In all, 212 came, and two dogs.', ['212', 'two']],
    [
      'words that give a reason, for "why"',
      'Why was it shut?',
      'It was shut because of the storm.',
      ['because'],
    ],
    ['verbs of saying, for "what did she say"', 'What did she say?', 'It was late, she added.', ['added']],
    ['none of the question’s own words', 'Who met Duarte?', 'At noon Duarte met Reis.', ['Reis']],
    ['names spelt by their sound, in Chinese', '谁演唱了国歌?', '女神卡卡演唱了国歌。', ['卡卡'], 'zh'],
    [
      'no word in capital letters where the script has none: most are abbreviations',
      'من فاز؟',
      'فاز فريق NFL أمس.',
      [],
      'ar',
    ],
    [
      'names side by side or behind a title, and no other nouns, in German',
      'Wer gewann?',
      'Nach dem Spiel ehrte die Stadt Kanzler Kohl und Kurt Coleman.',
      ['Kanzler', 'Kohl', 'Kurt', 'Coleman'],
      'de',
    ],
    [
      'names behind a preposition, and no nouns behind one with an article in it, in German',
      'Wo wohnt sie?',
      'Sie zog von Ulm zum Wohnen ins Tal nach Kiel.',
      ['Ulm', 'Kiel'],
      'de',
    ],
    ['nothing, for a thing', 'What colour is it?', 'Since May it is green in Vigo.', []],
  ])('are %s', (_, question, sentence, words, language = 'en') => {
    expect(wantedIn(sentence, question, language)).toEqual(words);
  });
});
