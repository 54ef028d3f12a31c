import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/discord/wording.ts';

const isolated = (text: string) => `\u2068${text}\u2069`;

describe('sayIn', () => {
  it.each([
    ['de', 'de'],
    ['es-419', 'es'],
    ['es-ES', 'es'],
    ['pt-BR', 'pt'],
    ['en-GB', 'en'],
    ['ar', 'ar'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'en'],
    ['it', 'en'],
    ['constructor', 'en'],
  ])('speaks to %s in %s, by one voice', (locale, language) => {
    expect(sayIn(locale).language).toBe(language);
    expect(sayIn(locale)).toBe(sayIn(language));
  });

  it.each([
    [1, '1 упоминание в 1 предложении'],
    [3, '3 упоминания в 3 предложениях'],
    [11, '11 упоминаний в 11 предложениях'],
    [21, '21 упоминание в 21 предложении'],
    [1234, '1\u00a0234 упоминания в 1\u00a0234 предложениях'],
  ])('counts as the language does: %i', (count, words) => {
    const said = sayIn('ru')('lookup.counted', { mentions: count, sentences: count, article: 'A' });
    expect(said).toBe(`${words} статьи A`);
  });

  it('keeps words that run from left to right from turning a message that runs from right to left', () => {
    const say = sayIn('ar');
    expect(say('read.continued', { place: 'Body' })).toBe(`${isolated('Body')}، تتمة`);
    expect(sayIn('de')('read.continued', { place: 'Body' })).toBe('Body, Fortsetzung');
  });

  it('lets what is put together from isolated words run the way of the message', () => {
    const say = sayIn('ar');
    const article = say('card.titleAndSource', { title: isolated('المرفأ'), source: 'Courier' });
    expect(article).toBe(`${isolated('المرفأ')} (${isolated('Courier')})`);
    expect(say('lookup.countIn', { article, mentions: 3 })).toBe(`${article}: 3`);
  });
});
