import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { indexArticle } from '../../src/answering/article-index.ts';
import { MESSAGES, sayIn } from '../../src/discord/wording.ts';
import { libraryOf } from '../../src/library/library.ts';
import { libraryAbout, textsOf } from '../discord/actions/pressing.ts';
import { quotableOf } from '../discord/articles.ts';
import { brokenLimits } from '../discord/odd-articles.ts';
import { asker, filled } from './asking.ts';

function run(name: string, known: Parameters<typeof asker>[0] = {}) {
  const command = commands.find(({ definition }) => definition.name === name);
  if (command === undefined || !('execute' in command)) throw new Error(`there is no /${name}`);
  const reply = command.execute(filled({}), asker(known));
  if (!('card' in reply)) throw new Error(`/${name} gives no card`);
  return reply;
}

const textOf = (name: string, known: Parameters<typeof asker>[0] = {}) =>
  textsOf(run(name, known).card).join('\n');

describe('/help', () => {
  it('tells of every command that is registered, in their order, with all that it takes', () => {
    const lines = textOf('help')
      .split('\n')
      .filter((line) => /^- (\*\*\/|.*→ \*\*)/.test(line));
    expect(lines.map((line) => /\*\*\/?(.+?)\*\*/.exec(line)?.[1])).toEqual(
      commands.map(({ definition }) => definition.name),
    );
    expect(lines[0]).toBe(
      '- **/ask** question [article] [private]: Ask a question and get the passage of the article that answers it, word for word',
    );
    for (const { definition } of commands) {
      const options = 'options' in definition ? (definition.options ?? []) : [];
      const line = lines.find((each) => each.includes(`${definition.name}**`)) ?? '';
      for (const { name } of options) expect(line).toMatch(new RegExp(`[ []${name}[ :\\]]`));
    }
  });

  it('gives questions of the articles to begin with, which cannot steer the message', () => {
    const { library } = libraryAbout('The ferry sank.', { questions: ['What *sank*?', 'Who is @everyone?'] });
    expect(textOf('help', { library })).toContain('- What \\*sank\\*?\n- Who is ');
    expect(textOf('help')).not.toContain('to begin with');
  });

  it('is for the asker alone', () => {
    expect(run('help')).toMatchObject({ private: true });
  });
});

describe('/privacy', () => {
  it('says for how long it is known who asked, and is for the asker alone', () => {
    expect(run('privacy')).toMatchObject({ private: true });
    expect(textOf('privacy')).toContain('I remember for 10 seconds');
  });
});

describe.each(Object.keys(MESSAGES))('in the language %s', (language) => {
  it.each(['help', 'privacy'])('/%s fits into a message, with an article of long questions', (name) => {
    const questions = Array.from({ length: 10 }, () => '_'.repeat(100));
    const library = libraryOf([indexArticle(quotableOf('The ferry sank.', { questions }).article)]);
    expect(brokenLimits(run(name, { library, say: sayIn(language) }).card)).toEqual([]);
  });
});
