import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { quote } from '../../src/answering/citation.ts';
import type { Earlier } from '../../src/answering/earlier.ts';
import { followUp } from '../../src/answering/follow-up.ts';
import { bestQuote, shippedArticle } from './asked.ts';

const aleppo = indexArticle(shippedArticle());

/** An earlier question, with the sentence of the shipped article that holds these words as its answer. */
function after(question: string, words: string, highlight: string | null = null): Earlier {
  const at = aleppo.article.text.indexOf(words);
  const sentence = aleppo.sentences.find(({ start, end }) => start <= at && at < end);
  if (at < 0 || sentence === undefined) throw new Error(`no sentence holds ${words}`);
  return { question, passage: quote(aleppo.article, sentence), highlight };
}

const nusra = after('When did the Nusra Front change its name?', 'changed its name', 'in July');
const met = after('Who met Sergei Lavrov in Moscow?', 'said after meeting Lavrov', 'Jean-Marc Ayrault');
const assad = after('What did Assad say his forces would do?', 'President Bashar Assad');
const toner = after('Who is the US State Department spokesman?', 'Mark Toner', 'Mark Toner');
const whoIsBromley = after('Who is Lars Bromley?', 'Lars Bromley of UNOSAT', 'UNOSAT');
const bromley = after('Where did Lars Bromley speak?', 'He said in Geneva', 'Geneva');
const said = after('What did Lars Bromley say?', 'Lars Bromley of UNOSAT');
const kerry = after('Who did John Kerry call?', 'had called his Russian', 'Sergei Lavrov');
const talks = after('When did Washington suspend talks over a cease-fire?', 'suspended talks', 'on Monday');
const station = after('Which TV station interviewed Assad?', 'TV 2', 'Denmark’s TV 2');
const company = after('What company took the commercial images?', 'Digital Globe', 'Digital Globe');
const lowerCase = after('who drafted the un resolution about aid', 'French-drafted', null);
const proposal = after('What proposal was Moscow interested in?', 'proposal made by', null);
const images = after('what did the satellite images show', 'has released satellite images', null);
const group = after('Which group broke its allegiance to Al-Qaeda?', 'allegiance to Al-Qaeda', 'Nusra Front');

describe('a follow-up is completed and finds its sentence', () => {
  it.each<[Earlier, string, string, string]>([
    // Words that ask and nothing else: they take the place of those that asked before.
    [nusra, 'and where?', 'where did the Nusra Front change its name in July?', 'changed its name in July'],
    [nusra, 'why?', 'why did the Nusra Front change its name in July?', 'changed its name in July'],
    [met, 'and when?', 'when Jean-Marc Ayrault met Sergei Lavrov in Moscow?', 'Jean-Marc Ayrault'],
    [assad, 'when?', 'when did Assad say his forces would do?', 'on Thursday but added'],
    [assad, 'how?', 'how did Assad say his forces would do?', 'using local deals'],
    [kerry, 'and why?', 'why Sergei Lavrov did John Kerry call?', 'to discuss Syria despite'],
    [talks, 'why?', 'why did Washington suspend talks over a cease-fire on Monday?', 'in protest at Moscow'],
    [talks, 'how long ago?', 'how long ago did Washington suspend talks over a cease-fire?', 'on Monday'],
    [station, 'when?', 'when Denmark’s TV 2 interviewed Assad?', 'Denmark’s TV 2'],
    [company, 'for whom?', 'for whom Digital Globe took the commercial images?', 'obtained by the UN agency'],
    [images, 'which city?', 'which city did the satellite images show?', 'destruction of Aleppo'],
    [lowerCase, 'why?', 'why drafted the un resolution about aid?', 'seeking to allow aid'],
    [proposal, 'when?', 'when proposal was Moscow interested in?', 'said on Thursday that Moscow'],
    // "he" is the one who was found, or the one who was asked about.
    [toner, 'what did he say?', 'what did Mark Toner say?', 'Engagement remains'],
    [met, 'who is he?', 'who is Jean-Marc Ayrault?', 'Ayrault'],
    [bromley, 'who is he?', 'who is Lars Bromley?', 'Lars Bromley of UNOSAT'],
    [whoIsBromley, 'where did he speak?', 'where did Lars Bromley speak?', 'Lars Bromley of UNOSAT'],
    [
      bromley,
      'and what does he say about the images?',
      'what does Lars Bromley say about the images?',
      'Lars Bromley of UNOSAT',
    ],
    [
      assad,
      'How would he prefer to retake the rebel areas?',
      'How would Assad prefer to retake the rebel areas?',
      'using local deals',
    ],
    [
      station,
      'what did he say about the Nusra Front?',
      'what did Assad say about the Nusra Front?',
      'no moderate rebels',
    ],
    [kerry, "what's his proposal?", "what's Sergei Lavrov proposal?", 'interested in a proposal'],
    [kerry, 'Where did he meet Ayrault?', 'Where did Sergei Lavrov meet Ayrault?', 'after meeting'],
    // "it" and "that" are what the earlier question was about.
    [
      group,
      'when did it change its name?',
      'when did change its name Nusra Front broke its allegiance to Al-Qaeda?',
      'changed its name in July',
    ],
    [
      assad,
      'where did he say that?',
      'where did Assad say did Assad say his forces would do?',
      'television interview',
    ],
    [
      talks,
      'why did they do that?',
      'why did do did Washington suspend talks over a cease-fire on Monday?',
      'in protest at Moscow',
    ],
    [images, 'who released them?', 'who released did the satellite images show?', 'The UN has released'],
    [proposal, 'who made it?', 'who made proposal was Moscow interested in?', 'made by UN Special Envoy'],
    [
      nusra,
      'who said so?',
      'who said did the Nusra Front change its name in July?',
      'he said there were no moderate rebels',
    ],
    // Something else of the same kind.
    [said, 'and Kerry?', 'What did Kerry say?', 'John Kerry had called'],
    [said, 'what about Lavrov?', 'What did Lavrov say?', 'Lavrov'],
    [bromley, 'and Mark Toner?', 'Where did Mark Toner speak?', 'Mark Toner'],
    [
      images,
      'and how about the commercial images?',
      'what did the satellite images show the commercial images?',
      'commercial images',
    ],
  ])('$question %s', (earlier, question, completed, words) => {
    expect(followUp(question, earlier, 'en')).toBe(completed);
    expect(bestQuote(completed, aleppo)).toContain(words);
  });

  it('by its place, where a number or a place is asked for', () => {
    const years = {
      question: 'How many ships sank in 2014?',
      passage: 'In 2014, 212 ships sank.',
      highlight: '212',
    };
    expect(followUp('and in 2015?', years, 'en')).toBe('How many ships sank in 2015?');
    expect(followUp('and in Geneva?', met, 'en')).toBe('Who met Sergei Lavrov in Geneva?');
  });

  it('whatever was written before it, capitals or none', () => {
    const plain = after('who did john kerry call', 'had called his Russian', null);
    expect(followUp('And assad?', plain, 'en')).toBe('who did assad call');
  });

  it('as the next link of a chain', () => {
    const when = followUp('and when?', station, 'en');
    const then = { question: when, passage: station.passage, highlight: null };
    expect(followUp('why?', then, 'en')).toBe('why Denmark’s TV 2 interviewed Assad?');
  });

  it.each<[string, Earlier, string, string]>([
    [
      'de',
      { question: 'Wer traf Lawrow in Moskau?', passage: 'Ayrault traf Lawrow.', highlight: 'Ayrault' },
      'Und wann?',
      'wann Ayrault traf Lawrow in Moskau?',
    ],
    [
      'de',
      { question: 'Wer traf Lawrow?', passage: 'Ayrault traf Lawrow.', highlight: 'Ayrault' },
      'Was sagte er?',
      'Was sagte Ayrault?',
    ],
    [
      'fr',
      { question: 'Qui a rencontré Lavrov ?', passage: 'Ayrault a rencontré Lavrov.', highlight: 'Ayrault' },
      'Et pourquoi ?',
      'pourquoi Ayrault rencontré Lavrov?',
    ],
    [
      'es',
      { question: '¿Quién llamó a Lavrov?', passage: 'Kerry llamó a Lavrov.', highlight: 'Kerry' },
      '¿Y cuándo?',
      'cuándo Kerry llamó a Lavrov?',
    ],
    [
      'ru',
      { question: 'Кто звонил Лаврову?', passage: 'Керри звонил Лаврову.', highlight: 'Керри' },
      'А когда?',
      'когда Керри звонил Лаврову?',
    ],
    [
      'zh',
      { question: '谁给拉夫罗夫打电话？', passage: '克里给拉夫罗夫打电话。', highlight: '克里' },
      '什么时候？',
      '什么时候 克里 给拉夫罗夫打电话?',
    ],
  ])('in %s', (language, earlier, question, completed) => {
    expect(followUp(question, earlier, language)).toBe(completed);
  });
});

describe('a question that stands by itself', () => {
  it.each([
    'Who is the US State Department spokesman?',
    'And who is the US State Department spokesman?',
    'When did Washington suspend talks over a cease-fire?',
    'When did the Nusra Front change its name?',
    'What did Assad say his forces would do?',
    'Who said that there was no justification for the assault?',
    'Is it true that Washington suspended the talks?',
    'How long has Syria’s war lasted?',
    'What happened in Aleppo this week?',
    'Which neighborhood is smoke rising from?',
    'aleppo population',
    'laverov’s position on de mistura plan?',
    'and the many civilians killed by airstrikes in Aleppo',
    'how do i reset my password',
    'thanks',
    'ok?',
    '',
    '???',
  ])('is left as it is: %j', (question) => {
    for (const earlier of [nusra, met, assad, lowerCase])
      expect(followUp(question, earlier, 'en')).toBe(question);
  });

  it('is left as it is where the earlier one lends nothing', () => {
    const nothing = { question: 'What?', passage: 'The ferry sank.', highlight: null };
    for (const question of ['and when?', 'why was that?'])
      expect(followUp(question, nothing, 'en')).toBe(question);
  });

  it('is left as it is in a language without words', () => {
    expect(followUp('na lini?', nusra, 'sw')).toBe('na lini?');
  });
});

describe('followUp, whatever is said', () => {
  const words = fc.constantFrom(
    'who',
    'and',
    'he',
    'that',
    'it',
    'Kerry',
    'in',
    '2016',
    '?',
    '“',
    '\ud83d',
    'İ',
    '是',
    'when',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 10 }).map((parts) => parts.join(' ')),
  );

  it('throws nothing, completes alike each time, and can be asked', () => {
    const highlight = fc.option(text);
    const code = fc.constantFrom('en', 'de', 'zh', 'tr', 'xx');
    fc.assert(
      fc.property(text, text, text, highlight, code, (question, before, passage, found, language) => {
        const earlier = { question: before, passage, highlight: found };
        const completed = followUp(question, earlier, language);
        expect(followUp(question, { ...earlier }, language)).toBe(completed);
        expect(answer(completed, [aleppo]).excerpts.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
