import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/wording.ts';
import type { Message, Person, Place, Playground } from '../../src/playground/playground.ts';
import { quotableOf } from '../discord/articles.ts';
import { type Session, startSession } from './session.ts';

const DAYS = Array.from({ length: 80 }, (_, n) => `Day ${n + 1}: divers looked for the wreck of the ferry.`);

/** Longer than a page, and in English, whoever reads it. */
const WRECK = quotableOf(['The ferry sank on Tuesday.', ...DAYS, 'It lies off the pier.'].join('\n'), {
  id: 'wreck',
  title: 'The wreck',
  source: null,
}).article;

/** What people read, by the languages that are tried. */
const SPOKEN = {
  de: {
    answered: '-# Absatz 82 · The wreck · starker Treffer: pier',
    around: '-# Absätze 81 bis 82 · The wreck',
    cited: '— The wreck, Absatz 82',
    sharedBy: '-# Geteilt von <@',
    counted: '81 Fundstellen in 81 Sätzen von The wreck',
    page: '-# Sätze 6 bis 10 von 81',
    length: 'Englisch\\n810 Wörter · 82 Absätze · etwa 3 Minuten Lesezeit',
    read: '82 Absätze',
    noSuchParagraph: 'The wreck hat die Absätze 1 bis 82: Gib mir eine dieser Nummern.',
    bearing: 'Diese Stellen haben mit dem zu tun, was dort steht.',
    noSuchArticle: 'Ich kenne keinen Artikel, der so heißt',
    help: '- **/nachschlagen** begriff [artikel] [privat]: Finde alle Stellen',
    privacy: '## Was ich lese und was ich behalte',
  },
  ru: {
    answered: '-# Абзац 82 · The wreck · сильное совпадение: pier',
    around: '-# Абзацы 81–82 · The wreck',
    cited: '— The wreck, абзац 82',
    sharedBy: '-# Поделился участник <@',
    counted: '81 упоминание в 81 предложении статьи The wreck',
    page: '-# Предложения 6–10 из 81',
    length: 'английский\\n810 слов · 82 абзаца · около 3 минут чтения',
    read: '82 абзаца',
    noSuchParagraph: 'В статье The wreck абзацы с 1 по 82: укажите один из этих номеров.',
    bearing: 'Эти отрывки касаются того, что написано.',
    noSuchArticle: 'Я не знаю статьи с таким названием',
    help: '- **/найти** слово [статья] [лично]: Найдите все упоминания',
    privacy: '## Что я читаю и что храню',
  },
  'zh-CN': {
    answered: '-# 第 82 段 · The wreck · 匹配度高：pier',
    around: '-# 第 81 至 82 段 · The wreck',
    cited: '— The wreck, 第 82 段',
    sharedBy: '-# 由 <@',
    counted: '在The wreck的 81 个句子中出现 81 次',
    page: '-# 第 6 至 10 句，共 81 句',
    length: '英语\\n810 个词 · 82 段 · 阅读约需 3 分钟',
    read: '82 段',
    noSuchParagraph: 'The wreck有第 1 至 82 段：请给我其中一个编号。',
    bearing: '这些段落与消息中所写的内容有关。',
    noSuchArticle: '我没有这个名称的文章',
    help: '- **/查找** 词语 [文章] [私密]: 查找某个词语',
    privacy: '## 我读什么，保留什么',
  },
} as const;

type Locale = keyof typeof SPOKEN;

let session: Session;
let playground: Playground;
const people = new Map<Locale, Person>();

beforeAll(async () => {
  session = await startSession({ articles: [WRECK] });
  playground = session.playground;
  for (const locale of ['de', 'ru', 'zh-CN'] as const) {
    people.set(locale, playground.join({ name: `in ${locale}`, locale }));
  }
});

afterAll(async () => {
  await session.stop();
});

function personIn(locale: Locale): Person {
  const person = people.get(locale);
  if (person === undefined) throw new Error(`nobody speaks ${locale}`);
  return person;
}

const words = (message: Message) => JSON.stringify(message.components);

const PLACES: [string, (places: Playground['places'], person: Person) => Place][] = [
  ['in a server', ({ general }) => general],
  ['in a thread', ({ thread }) => thread],
  ['in direct messages', (_, { directMessage }) => directMessage],
  ['in a group of people', ({ group }) => group],
  ['in a server without the bot', ({ elsewhere }) => elsewhere],
];

describe.each(['de', 'ru', 'zh-CN'] as const)('somebody whose Discord is in %s', (locale) => {
  const say = sayIn(locale);
  const spoken = SPOKEN[locale];

  describe.each(PLACES)('%s', (_, choosePlace) => {
    const where = () => choosePlace(playground.places, personIn(locale));

    it('asks and is answered so, down to the buttons, with the words of the article as they are', async () => {
      const person = personIn(locale);
      const asked = {
        [say('ask.question.name')]: 'Where is the pier',
        [say('option.private.name')]: true,
      };
      const { message } = await person.runCommand(where(), say('ask.name'), asked);
      expect(words(message)).toContain('It lies off the __**pier**__.');
      expect(words(message)).toContain(spoken.answered);
      const around = await person.click(message, say('button.context'));
      expect(words(around.message)).toContain(spoken.around);
      const cited = await person.click(message, say('button.cite'));
      expect(words(cited.message)).toContain(spoken.cited);
      const shared = await person.click(message, say('button.share'));
      expect(words(shared.message)).toContain(spoken.sharedBy);
    });

    it('looks up, and turns the pages', async () => {
      const person = personIn(locale);
      const term = { [say('lookup.term.name')]: 'ferry' };
      const { message } = await person.runCommand(where(), say('lookup.name'), term);
      expect(words(message)).toContain(spoken.counted);
      const next = await person.click(message, say('button.next'));
      expect(words(next.message)).toContain(spoken.page);
    });

    it('opens an article, reads on, and goes to a paragraph', async () => {
      const person = personIn(locale);
      const { message } = await person.runCommand(where(), say('article.name'));
      expect(words(message)).toContain(spoken.length);
      const chosen = await person.choose(message, '1:term:wreck:0123abcd:0', ['ferry']);
      expect(words(chosen.message)).toContain(spoken.counted);
      const { modal } = await person.click(message, say('button.ask'));
      expect(modal.title).toBe(say('ask.form'));
      const read = await person.click(message, say('button.read'));
      expect(words(read.message)).toContain(spoken.read);
      const jump = await person.click(read.message, say('button.jump'));
      const landed = await person.submitModal(jump.modal, { paragraph: '100' });
      expect(landed.message.content).toBe(spoken.noSuchParagraph);
      const page = await person.runCommand(where(), say('read.name'));
      const turned = await person.click(page.message, say('button.next'));
      expect(words(turned.message)).toContain(say('button.previous'));
    });

    it('opens the menu of a message', async () => {
      const person = personIn(locale);
      const claim = await person.send(where(), 'They say that it lies off the pier');
      const { message } = await person.openMenu(claim, say('find.name'));
      expect(words(message)).toContain(spoken.bearing);
    });

    it('is told what there is to do, and what is kept', async () => {
      const help = await personIn(locale).runCommand(where(), say('help.name'));
      expect(words(help.message)).toContain(spoken.help);
      const privacy = await personIn(locale).runCommand(where(), say('privacy.name'));
      expect(words(privacy.message)).toContain(spoken.privacy);
    });

    it('is refused so', async () => {
      const asked = { [say('ask.question.name')]: 'Who?', [say('option.article.name')]: 'no such thing' };
      const { message } = await personIn(locale).runCommand(where(), say('ask.name'), asked);
      expect(message.content).toContain(spoken.noSuchArticle);
      expect(message.ephemeral).toBe(true);
    });
  });
});

describe('somebody whose language is not spoken', () => {
  it.each(['it', 'zh-TW'])('is spoken to in English, %s', async (locale) => {
    const person = playground.join({ name: locale, locale });
    const { message } = await person.runCommand(playground.places.general, 'ask', { question: 'the pier' });
    expect(words(message)).toContain('-# Paragraph 82 · The wreck · strong match: pier');
  });
});

describe('all of it', () => {
  it('breaks no rule of Discord', () => {
    expect(playground.problems).toEqual([]);
  });
});
