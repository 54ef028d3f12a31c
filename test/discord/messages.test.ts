import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallLine } from '../../src/discord/caption.ts';
import { sizeOf } from '../../src/discord/size.ts';
import { MESSAGES, type MessageId, sayIn } from '../../src/discord/wording.ts';
import { ROOT } from '../structure/source-files.ts';
import { takenApart } from './messages.ts';

const english = MESSAGES['en'] ?? {};
const isMessage = (id: string): id is MessageId => Object.hasOwn(english, id);
const ids = Object.keys(english).filter(isMessage);
const languages = Object.entries(MESSAGES);

/** No text is so long that its numbers have more digits. */
const HIGHEST = 9_999_999;

/** The places that Discord keeps short, with the most UTF-16 code units that they take. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/\.name$/, 32],
  [/\.description$/, 100],
  [/^(?:jump|ask)\.(?:title|form|field)$/, 45],
  [/^button\./, 34],
  [/^articles?\.menu$/, 150],
];

describe('the files of messages', () => {
  it('are all spoken', () => {
    const files = readdirSync(`${ROOT}data/messages`).map((name) => name.replace(/\.json$/, ''));
    expect(files.toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
  });
});

describe.each(languages.filter(([language]) => language !== 'en'))('the messages in %s', (language, own) => {
  it('are the same as in English, in the same order', () => {
    expect(Object.keys(own)).toEqual(ids);
  });

  it('name the same values', () => {
    const named = ids.map((id) => [id, takenApart(own[id], language).names]);
    expect(named).toEqual(ids.map((id) => [id, takenApart(MESSAGES['en']?.[id] ?? '', 'en').names]));
  });

  it('are not left in English', () => {
    const left = ids.filter((id) => own[id] === MESSAGES['en']?.[id] && /[a-z]{2} [a-z]{2}/i.test(own[id]));
    // No client speaks Arabic: what people read in Discord itself stays as it stands there.
    const asInDiscord = ids.filter((id) => /^permission\.|^find\.name$/.test(id));
    expect(left).toEqual(language === 'ar' ? asInDiscord : []);
  });
});

describe.each(languages)('a message in %s', (language, own) => {
  const say = sayIn(language);

  it('has a form for each kind of number that the language tells apart', () => {
    const kinds = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const forms = ids.flatMap((id) =>
      takenApart(own[id], language).plurals.map(({ cases }) => ({ id, cases: cases.toSorted() })),
    );
    expect(forms.length).toBeGreaterThan(10);
    expect(forms).toEqual(forms.map(({ id }) => ({ id, cases: kinds })));
  });

  it('has the quotation marks and apostrophes of print', () => {
    const typed = ids.filter((id) => /['"]/.test(takenApart(own[id], language).literals));
    // Of English, that shows what people type.
    expect(typed).toEqual(language === 'en' ? ['lookup.term.description'] : []);
  });

  it.each(LIMITS)('%s is no longer than %i', (place, limit) => {
    const placed = ids.filter((id) => place.test(id));
    expect(placed.length).toBeGreaterThan(0);
    const kinds = ids.filter((id) => /^article\.(?!named|counted|menu)\w+s$/.test(id)).map((id) => own[id]);
    const long = kinds.flatMap((kind) =>
      placed
        .map((id) => say(id, { kind, article: 'x'.repeat(20), paragraphs: HIGHEST }))
        .filter(({ length }) => length > limit),
    );
    expect(long).toEqual([]);
  });

  it('fits where room is kept for it', () => {
    const cut = say('card.cut', { from: HIGHEST, to: HIGHEST, length: HIGHEST });
    expect(sizeOf(smallLine(cut))).toBeLessThan(160);
    const parts = ids.filter((id) => id.startsWith('card.part.')).map((id) => say(id));
    for (const place of [...parts, `¶ ${HIGHEST}`]) {
      expect(sizeOf(`${smallLine(say('read.continued', { place }))}\n`)).toBeLessThan(60);
    }
  });

  it('about the place of a passage is longest where part of several paragraphs is shown', () => {
    const size = (id: MessageId) => sizeOf(say(id, { number: 7, first: 7, last: 7 }));
    expect(size('card.paragraph')).toBeLessThanOrEqual(size('card.fromParagraph'));
    expect(size('card.fromParagraph')).toBeLessThanOrEqual(size('card.fromParagraphs'));
    expect(size('card.paragraphs')).toBeLessThanOrEqual(size('card.fromParagraphs'));
  });
});
