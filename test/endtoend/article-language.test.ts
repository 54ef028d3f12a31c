import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person, Place, Playground } from '../../src/playground/playground.ts';
import { quotableOf } from '../discord/articles.ts';
import { type Session, startSession } from './session.ts';

const HARBOUR = quotableOf('غرقت العبارة يوم الثلاثاء.\nعثر الغواصون على الحطام.', {
  title: 'المرفأ',
  source: null,
  language: 'ar',
}).article;

let session: Session;
let playground: Playground;
let ann: Person;

beforeAll(async () => {
  session = await startSession({ articles: [HARBOUR] });
  playground = session.playground;
  ann = playground.join({ name: 'ann' });
});

afterAll(async () => {
  await session.stop();
});

const words = ({ content, components }: Message) => content + JSON.stringify(components);

describe('whoever writes about an article in Arabic, which no client of Discord speaks', () => {
  async function reply(place: Place, question: string): Promise<Message> {
    const mention = place === ann.directMessage ? '' : `<@${playground.bot.id}> `;
    const asked = await ann.send(place, `${mention}${question}`);
    return ann.nextMessage(place, { replyTo: asked });
  }

  it.each<[string, () => Place]>([
    ['in a server', () => playground.places.general],
    ['in a thread', () => playground.places.thread],
    ['in direct messages', () => ann.directMessage],
  ])('is answered in Arabic, %s', async (_, place) => {
    const answer = words(await reply(place(), 'أين الحطام؟'));
    expect(answer).toContain('عثر الغواصون على __**الحطام**__.');
    expect(answer).toContain('-# الفقرة 2 · \u2068المرفأ\u2069 · ');
    expect(answer).toContain('تطابق قوي');
    expect(answer).toContain('"label":"السياق"');
  });

  it('is told so where nothing is found, and how to ask where nothing is asked', async () => {
    expect(words(await reply(playground.places.general, 'متى؟'))).toContain('لا ترد أي من الكلمات المهمة');
    const howTo = words(await reply(playground.places.general, ''));
    expect(howTo).toContain('اكتب سؤالك بجانب اسمي');
    expect(howTo).toContain('ask');
  });

  it('is spoken to in the language of their client by commands and buttons', async () => {
    const { message } = await ann.runCommand(playground.places.general, 'ask', { question: 'أين الحطام؟' });
    expect(words(message)).toContain('-# Paragraph 2 · \u2068المرفأ\u2069 · strong match');
    const answer = await reply(playground.places.general, 'أين الحطام؟');
    const { message: around } = await ann.click(answer, 'السياق');
    expect(words(around)).toContain('-# Paragraphs 1 to 2');
  });

  it('breaks no rule of Discord', () => {
    expect(playground.problems).toEqual([]);
  });
});
