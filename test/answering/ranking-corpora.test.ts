import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { bestQuote, indexOf, quotesOf } from './asked.ts';

/** The sentence that a small article answers with; each of its sentences is a paragraph. */
function ask(question: string, sentences: readonly string[]): string {
  return bestQuote(question, indexOf(sentences.join('\n')));
}

describe('of several sentences that could answer, the first is', () => {
  it('the one that holds more of the question', () => {
    const sentences = [
      'The harbour was closed in the evening.',
      'The harbour master closed the northern harbour after the storm.',
      'A storm was expected by the evening.',
    ];
    // "harbour", "master" and "closed" stand in the second alone.
    expect(ask('Which harbour did the harbour master close?', sentences)).toBe(sentences[1]);
  });

  it.each(['Who closed the harbour?', 'who closed the harbour'])(
    'the one that holds its words, however the question is typed: %s',
    (question) => {
      const sentences = [
        'The ferry sank in May.',
        'Ines Duarte was its captain.',
        'It rained for days.',
        'The harbour master closed the northern harbour after the storm.',
      ];
      // The second names a person, but closes no harbour.
      expect(ask(question, sentences)).toBe(sentences[3]);
    },
  );

  it('the one that holds the rarer word', () => {
    const sentences = [
      'The council met the press on Monday.',
      'The council met the farmers on Tuesday.',
      'The council met the dockers on Wednesday.',
      'The council met nobody on Thursday.',
    ];
    // All four hold "council" and "met"; only the third holds "dockers".
    expect(ask('On which day did the council meet the dockers?', sentences)).toBe(sentences[2]);
  });

  it('the one where the words of the question stand close together', () => {
    const sentences = [
      'The bridge over the canal in the old town, which is closed to cars, was painted by students in green.',
      'The town paid for the closed canal bridge, and students from the school nearby painted the old town hall green.',
    ];
    // Both hold every word; "students painted … town hall" is said in the second alone.
    expect(ask('Which colour did students paint the town hall?', sentences)).toBe(sentences[1]);
  });

  it('the one that names a person, for "who"', () => {
    const sentences = [
      'The speech to the parliament was long and was heard in silence.',
      'The speech to the parliament was given by Maria Lopes.',
      'The parliament has 120 members.',
    ];
    // Both speak of the speech to the parliament; only the second names somebody.
    expect(ask('Who gave the speech to the parliament?', sentences)).toBe(sentences[1]);
  });

  it('the one that names a time, for "when"', () => {
    const sentences = [
      'The museum opened with a concert and a speech.',
      'The museum opened in May 1987 with a concert.',
      'The museum is open to everybody.',
    ];
    // All speak of the museum and its opening; only the second says when.
    expect(ask('When did the museum open?', sentences)).toBe(sentences[1]);
  });

  it('the one that holds a number, for "how many"', () => {
    const sentences = [
      'Many passengers were on board the ferry when it sank.',
      'The ferry had 212 passengers on board when it sank.',
      'The passengers of the ferry were saved.',
    ];
    // "Many" is no number.
    expect(ask('How many passengers were on board the ferry?', sentences)).toBe(sentences[1]);
  });

  it('the one that says how long, for "how long"', () => {
    const sentences = [
      'The strike of the bakers ended on Friday.',
      'The strike of the bakers lasted three weeks.',
      'The bakers were 40 when the strike began.',
    ];
    // A number with a unit of time lasts; 40 bakers do not.
    expect(ask('How long did the strike of the bakers last?', sentences)).toBe(sentences[1]);
  });

  it('the one that gives a reason, for "why"', () => {
    const sentences = [
      'The school was closed on Monday and on Tuesday.',
      'The school was closed because the roof was unsafe.',
      'The roof of the school is red.',
    ];
    // The first says when it was closed, the second why.
    expect(ask('Why was the school closed?', sentences)).toBe(sentences[1]);
  });

  it('the one that names a place, for "where"', () => {
    const sentences = [
      'The bakery was founded by two brothers and a cousin.',
      'The bakery was founded in Coimbra by two brothers.',
      'Two brothers own the bakery.',
    ];
    // Only the second holds a name behind "in".
    expect(ask('Where was the bakery founded?', sentences)).toBe(sentences[1]);
  });

  it('the one that says what a thing is, for "what is"', () => {
    const sentences = [
      'The park opens at eight.',
      'There is an inn beside the pond.',
      'Nobody sat in the gazebo.',
      'A gazebo is a small roofed building with open sides.',
      'They painted the gazebo white.',
    ];
    // It alone goes on with "is a" behind the word.
    expect(ask('What is a gazebo?', sentences)).toBe(sentences[3]);
  });

  it('the one whose neighbour names what it leaves out', () => {
    const index = indexOf(
      [
        'Paulo Reis leads the choir. He studied in Graz.',
        'Ines Duarte leads the orchestra. She studied in Vienna.',
      ].join('\n'),
    );
    const quotes = quotesOf(answer('Where did Ines Duarte study?', [index]), index);
    // "She" is the Ines Duarte of the sentence before; "He" is another.
    expect(quotes.indexOf('She studied in Vienna.')).toBeLessThan(quotes.indexOf('He studied in Graz.'));
  });

  it('the one that holds the word, not the one that holds a longer word of the same beginning', () => {
    const sentences = [
      'The portrait hangs in the hall.',
      'The port lies in the east.',
      'The porter sleeps in the hall.',
    ];
    // "port" is not "portrait".
    expect(ask('Where does the port lie?', sentences)).toBe(sentences[1]);
  });

  it('the one that holds another form of the word', () => {
    const sentences = [
      'The mayor will be there.',
      'The mayor went to the opera with her children.',
      'The opera was sold out.',
    ];
    // "go" and "went", "child" and "children".
    expect(ask('Did the mayor’s child go to the opera?', sentences)).toBe(sentences[1]);
  });

  it('the one that is meant by a misspelt name', () => {
    const sentences = [
      'Ferreira spoke of the harbour.',
      'Albuquerque spoke of the railway.',
      'The railway is old.',
    ];
    // No word of the text is "albuqerque"; one is a letter away.
    expect(ask('What did Albuqerque speak of?', sentences)).toBe(sentences[1]);
  });

  it('the one that states, not the one that asks', () => {
    const sentences = [
      'Who painted the town hall green?',
      'Students painted the town hall green.',
      'It was grey.',
    ];
    // A question holds all the words of the question, and no answer.
    expect(ask('Who painted the town hall green?', sentences)).toBe(sentences[1]);
  });

  it('the one in the paragraph that speaks of the matter', () => {
    const index = indexOf(
      [
        'The island has a school. It has an inn.',
        'The old ferry carried mail. The yard in Porto built it.',
        'The new ferry was ordered last year. The yard in Vigo built it.',
      ].join('\n'),
    );
    const quotes = quotesOf(answer('Which yard built the new ferry?', [index]), index);
    // The two differ by their paragraphs alone: only the second speaks of a new ferry.
    expect(quotes.indexOf('The yard in Vigo built it.')).toBeLessThan(
      quotes.indexOf('The yard in Porto built it.'),
    );
  });

  it('the shorter, where both say the same', () => {
    const sentences = [
      'The village has an inn.',
      'The inn has a garden.',
      'The lighthouse, of which the museum and the inns of the village have many pictures, was built in 1840.',
      'The lighthouse was built in 1840.',
    ];
    // Nothing in the longer one bears on the question but what the shorter one says too.
    expect(ask('When was the lighthouse built?', sentences)).toBe(sentences[3]);
  });

  it('the one with the number of the question', () => {
    const sentences = [
      'In 2014 the village had a school.',
      'In 2015 the village had a cinema.',
      'In 2016 the village had a fire.',
    ];
    // The year alone tells the three apart.
    expect(ask('What did the village have in 2015?', sentences)).toBe(sentences[1]);
  });
});
