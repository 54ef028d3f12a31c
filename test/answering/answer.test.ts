import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { type ArticleIndex, indexArticle } from '../../src/answering/article-index.ts';
import { quote } from '../../src/answering/citation.ts';
import { bestQuote, indexOf, quotesOf, shippedArticle } from './asked.ts';

describe('answer', () => {
  const aleppo = indexArticle(shippedArticle());

  it('gives the sentence that answers, where it stands and why', () => {
    const { outcome, excerpts } = answer('Who is the US State Department spokesman?', [aleppo]);
    const start = aleppo.article.text.indexOf('“Engagement remains');
    expect(outcome).toBe('answered');
    expect(excerpts[0]).toMatchObject({
      article: 'aleppo',
      revision: aleppo.article.revision,
      paragraph: 7,
      part: 'body',
      start,
      end: start + '“Engagement remains,” US State Department spokesman Mark Toner said.'.length,
      lead: null,
      matched: ['US', 'State', 'Department', 'spokesman'],
    });
    expect(excerpts[0]?.reasons.length).toBeGreaterThan(0);
  });

  it('quotes a caption as what it is', () => {
    const [first] = answer('Which neighborhood is smoke rising from?', [aleppo]).excerpts;
    expect(first).toMatchObject({ part: 'caption', paragraph: null, start: 0 });
  });

  it('says which words matched as the question has them, each once, in its order', () => {
    const { excerpts } = answer('CEASE-FIRE talks: when did Washington suspend the talks?', [aleppo]);
    expect(excerpts[0]?.matched).toEqual(['CEASE', 'FIRE', 'talks', 'Washington', 'suspend']);
  });

  it('does not take an acronym of the question for a pronoun of the article', () => {
    expect(answer('US', [indexOf('They told us.')]).outcome).toBe('not-found');
  });

  it.each([
    ['es', '¿Quién hizo el acuerdo?', 'Los rebeldes firmaron el acuerdo en Ginebra.'],
    ['es', '¿Cómo estuvo el tiempo?', 'El tiempo fue malo.'],
    ['ru', 'Какая была жизнь?', 'Жизнь стала дороже.'],
    ['ar', 'متى كانت الزيارة؟', 'بدأت زيارة الوزير مساء الأحد.'],
    ['hu', 'Melyik volt a nagyobb?', 'A nagyobb hidat lezárták.'],
  ])(
    '%s: "%s" finds what it names, though a library takes the word for empty',
    (language, question, text) => {
      const index = indexOf(text, { language });
      expect(quotesOf(answer(question, [index]), index)).toEqual([text]);
    },
  );

  it('finds a country by its acronym where the question gives its name, says so in one, and not by a word of the name', () => {
    const { excerpts } = answer('What did the United States acknowledge?', [aleppo]);
    expect(excerpts[0]?.meant).toEqual([{ word: 'United States', other: 'US' }]);
    const unlike = indexOf('The US left.\nThe state of the road is bad.');
    expect(answer('United States', [unlike]).excerpts.map(({ matched, meant }) => [matched, meant])).toEqual([
      [[], [{ word: 'United States', other: 'US' }]],
      [[], []],
    ]);
  });

  it('finds a country by its name where the question gives its acronym, but only where the whole name stands', () => {
    const index = indexOf('The units reunited.\nThe United States left in May.\nThe army united.');
    const found = answer('US', [index]);
    expect(quotesOf(found, index)[0]).toBe('The United States left in May.');
    expect(found.excerpts.map(({ meant }) => meant)).toEqual([
      [{ word: 'US', other: 'United States' }],
      [],
      [],
    ]);
  });

  it.each([
    ['es', '¿Qué anunció Moscú?', 'Los rusos anunciaron una tregua.'],
    ['es', '¿Qué dijo Estados Unidos?', 'EE. UU. condenó el ataque.'],
    ['es', 'EEUU', 'Los Estados Unidos condenaron el ataque.'],
    ['es', 'estadounidense', 'EE.UU. condenó el ataque.'],
    ['de', 'Was kündigte Moskau an?', 'Die Russen kündigten eine Waffenruhe an.'],
    ['fr', 'Qu’a annoncé Moscou ?', 'Les Russes ont annoncé une trêve.'],
    ['fr', 'Que veulent les États-Unis ?', 'Washington veut une trêve.'],
    ['it', 'Che cosa ha annunciato Mosca?', 'I russi hanno annunciato una tregua.'],
    ['pt', 'O que anunciaram os EUA?', 'Os Estados Unidos anunciaram uma trégua.'],
    ['pl', 'Co ogłosiła Moskwa?', 'Rosja ogłosiła rozejm.'],
    ['ru', 'Что объявила Москва?', 'Российские военные объявили перемирие.'],
    ['ru', 'Чего хотят Соединённые Штаты?', 'США хотят перемирия.'],
    ['uk', 'Що оголосила Москва?', 'Росіяни оголосили перемирʼя.'],
    ['sv', 'Vad meddelade Moskva?', 'Ryssland meddelade en vapenvila.'],
    ['nl', 'Wat maakte Moskou bekend?', 'De Russen maakten een wapenstilstand bekend.'],
    ['cs', 'Co oznámila Moskva?', 'Rusko oznámilo příměří.'],
    ['ro', 'Ce a anunțat Moscova?', 'Rusia a anunțat un armistițiu.'],
    ['tr', 'Moskova neyi duyurdu?', 'Rusya ateşkes duyurdu.'],
    ['he', 'מה הודיעה ארה"ב?', 'וושינגטון הודיעה על הפסקת אש.'],
    ['fa', 'مسکو چه اعلام کرد؟', 'روسیه آتش‌بس اعلام کرد.'],
    ['ar', 'ماذا أعلنت موسكو؟', 'أعلن الروس هدنة.'],
    ['zh', '莫斯科宣布了什么？', '俄罗斯宣布停火。'],
    ['ja', 'モスクワは何を発表しましたか？', 'ロシアは停戦を発表した。'],
    ['ko', '모스크바는 무엇을 발표했나요?', '러시아는 휴전을 발표했다.'],
  ])('%s: "%s" finds the country by another word', (language, question, text) => {
    const { excerpts } = answer(question, [indexOf(text, { language })]);
    expect(excerpts[0]?.meant).toHaveLength(1);
  });

  it('takes the article in Arabic names for no word of theirs, and Al for a name', () => {
    expect(answer('What is Fatah al-Sham?', [aleppo]).outcome).toBe('not-found');
    expect(bestQuote('Who is Al?', indexOf('Al stayed at home.'))).toBe('Al stayed at home.');
  });

  it('finds in simplified Chinese what is asked in traditional', () => {
    const index = indexOf('國會休會。\n国务院总理发表了声明。\n那座桥很长。', { language: 'zh' });
    expect(bestQuote('誰發表聲明？', index)).toBe('国务院总理发表了声明。');
    expect(bestQuote('国会何时休会？', index)).toBe('國會休會。');
  });

  it('quotes no line without a word', () => {
    const index = indexOf('The ferry sank.\n* * *\nNobody was hurt.');
    expect(quotesOf(answer('ferry', [index]), index).sort()).toEqual(['Nobody was hurt.', 'The ferry sank.']);
  });
});

describe('answer, whatever article and question', () => {
  const known = ['ferry', 'captain', 'harbour', 'Vigo', 'storm', '2016', 'Duarte'] as const;
  const unknown = ['password', 'quantum', 'zebra', 'molecule', 'pumpkin'] as const;
  const plain = ['the', 'of', 'in', 'who', 'when', 'is', 'it', 'did'] as const;
  const strange = [
    '😀',
    '\ud83d',
    '\u202e',
    'שלום',
    'مرحبا',
    '莫斯科',
    'ไทย',
    'İ',
    '“',
    '—',
    '3.5',
    'U.S.',
    '*',
    '\0',
    '\u2028',
  ];
  const word = fc.constantFrom(...known, ...plain, ...strange);
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '. ', '.\n', '?\n\n')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''));
  const anyText = fc.oneof(
    text,
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const questionOf = (words: readonly string[]) =>
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => `${parts.join(' ')}?`);
  const anyQuestion = fc.oneof(
    questionOf([...known, ...unknown, ...plain, ...strange]),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  const language = fc.constantFrom('en', 'de', 'ar', 'zh', 'th', 'tr', 'xx');
  const index = fc.tuple(anyText, language).map(([content, code]) => indexOf(content, { language: code }));

  function spansAreRight(asked: ArticleIndex, question: string): void {
    const { article, sentences, paragraphs } = asked;
    const found = answer(question, [asked]);
    expect(found.excerpts.length).toBeLessThanOrEqual(5);
    expect(found.outcome === 'not-found').toBe(found.excerpts.length === 0);
    expect(found.confidence).toBeGreaterThanOrEqual(0);
    expect(found.confidence).toBeLessThanOrEqual(1);
    for (const excerpt of found.excerpts) {
      expect(quote(article, excerpt).trim()).not.toBe('');
      const isInside = sentences.some(({ start, end }) => start <= excerpt.start && excerpt.end <= end);
      expect(isInside).toBe(true);
      const paragraph = paragraphs.find(({ start, end }) => start <= excerpt.start && excerpt.end <= end);
      expect(paragraph).toMatchObject({ number: excerpt.paragraph, kind: excerpt.part });
      if (excerpt.highlight !== null) {
        expect(excerpt.highlight.start).toBeGreaterThanOrEqual(excerpt.start);
        expect(excerpt.highlight.end).toBeLessThanOrEqual(excerpt.end);
        expect(quote(article, excerpt.highlight).trim()).not.toBe('');
      }
      if (excerpt.lead !== null) {
        expect(excerpt.lead.end).toBeLessThanOrEqual(excerpt.start);
        expect(quote(article, excerpt.lead).trim()).not.toBe('');
      }
      for (const matched of excerpt.matched) expect(question).toContain(matched);
      for (const { word, other } of excerpt.meant) {
        expect(question).toContain(word);
        expect(quote(article, excerpt)).toContain(other);
      }
    }
    const starts = found.excerpts.map(({ start }) => start);
    expect(new Set(starts).size).toBe(starts.length);
  }

  it('throws nothing, and every excerpt lies inside one sentence of the article', () => {
    fc.assert(fc.property(index, anyQuestion, spansAreRight), { numRuns: 300 });
  });

  it('gives the same answer to the same question, to the last digit', () => {
    fc.assert(
      fc.property(anyText, language, anyQuestion, (content, code, question) => {
        const ask = () => answer(question, [indexOf(content, { language: code })]);
        expect(ask()).toEqual(ask());
      }),
    );
  });

  it('finds something if and only if a word that matters stands in the article', () => {
    const asked = questionOf([...known, ...unknown, ...plain]);
    const simple = fc.array(fc.constantFrom(...known, ...plain), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(simple, asked, (words, question) => {
        const shared = known.some((one) => words.includes(one) && question.includes(one));
        const found = answer(question, [indexOf(`${words.join(' ')}.`)]);
        expect(found.outcome !== 'not-found').toBe(shared);
      }),
    );
  });

  it('finds a word of the article that is spelt with a letter missing', () => {
    const long = known.filter((one) => one.length > 6);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat({ max: 3 }), (one, place) => {
        const misspelt = one.slice(0, place + 1) + one.slice(place + 2);
        const found = answer(misspelt, [indexOf(`Nobody saw it. There was a ${one}.`)]);
        expect(found.excerpts[0]?.meant).toEqual([{ word: misspelt, other: one }]);
      }),
    );
  });

  it('asks each of several articles alone', () => {
    fc.assert(
      fc.property(fc.array(index, { maxLength: 4 }), anyQuestion, (indexes, question) => {
        const named = indexes.map(({ article }, place) =>
          indexOf(article.text, { id: `article-${place}`, language: article.language }),
        );
        const together = answer(question, named);
        const alone = named.map((one) => answer(question, [one]));
        const best = alone.reduce((a, b) => (b.confidence > a.confidence ? b : a), answer(question, []));
        expect(together).toEqual(best);
      }),
    );
  });
});
