import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/discord/written-question.ts';

const BOT = '111111111111111111';
const mention = { content: `<@${BOT}> who?`, byPerson: true, direct: false, mentionsBot: true };

describe('questionIn', () => {
  it.each([
    [`<@${BOT}> who?`, 'who?'],
    [`who, <@!${BOT}>?`, 'who,  ?'],
    [`<@${BOT}>\nwho?\n<@${BOT}>`, 'who?'],
    [`<@${BOT}> who is <@222222222222222222>?`, 'who is <@222222222222222222>?'],
  ])('takes the mention of the bot out of %j', (content, question) => {
    expect(questionIn({ ...mention, content }, BOT)).toBe(question);
  });

  it('is empty where nothing but the mention is written', () => {
    expect(questionIn({ ...mention, content: ` <@${BOT}> ` }, BOT)).toBe('');
  });

  it('needs no mention in direct messages', () => {
    expect(questionIn({ content: ' who? ', byPerson: true, direct: true, mentionsBot: false }, BOT)).toBe(
      'who?',
    );
  });

  it('needs a mention elsewhere', () => {
    expect(questionIn({ ...mention, mentionsBot: false }, BOT)).toBeNull();
  });

  it('passes over bots, webhooks and messages of Discord itself', () => {
    expect(questionIn({ ...mention, byPerson: false }, BOT)).toBeNull();
    expect(questionIn({ ...mention, byPerson: false, direct: true }, BOT)).toBeNull();
  });
});
