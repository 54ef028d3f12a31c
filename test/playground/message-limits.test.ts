import { MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { button, link, menu, row, text } from './components.ts';
import { call, startWorld } from './rig.ts';

const V2 = MessageFlags.IsComponentsV2;
/** The places and codes of all the errors in a refused body. */
function errorsIn(nested: unknown, path = ''): string[] {
  if (typeof nested !== 'object' || nested === null) return [];
  return Object.entries(nested).flatMap(([field, value]) =>
    field === '_errors'
      ? value.map(({ code }: { code: string }) => `${path} ${code}`)
      : errorsIn(value, path === '' ? field : `${path}.${field}`),
  );
}

describe('a message is refused for', () => {
  test.each<[string, object, string[]]>([
    ['content of 2,001 characters', { content: 'a'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    [
      '11 embeds',
      { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) },
      ['embeds BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'an embed of 4,097 characters',
      { embeds: [{ description: 'a'.repeat(4097) }] },
      ['embeds.0.description BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'embeds of 6,001 characters together',
      { embeds: [{ description: 'a'.repeat(4096) }, { description: 'a'.repeat(1905) }] },
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'an embed field without a name',
      { embeds: [{ fields: [{ name: '', value: 'a' }] }] },
      ['embeds.0.fields.0.name BASE_TYPE_REQUIRED'],
    ],
    [
      'content and embeds beside Components V2',
      { flags: V2, content: 'a', embeds: [{ title: 'a' }], components: [text('a')] },
      [
        'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      ],
    ],
    ['Components V2 without their flag', { components: [text('a')] }, ['components.0 UNION_TYPE_CHOICES']],
    [
      'a component of no type',
      { flags: V2, components: [{ type: 99 }] },
      ['components.0 UNION_TYPE_CHOICES'],
    ],
    [
      'an empty text display',
      { flags: V2, components: [text('')] },
      ['components.0.content BASE_TYPE_MIN_LENGTH'],
    ],
    [
      '41 components',
      { flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }] },
      ['components BASE_TYPE_MAX_LENGTH'],
    ],
    [
      '4,001 characters of text together',
      { flags: V2, components: [text('a'.repeat(3000)), text('a'.repeat(1001))] },
      ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      'a custom_id twice',
      { components: [row(button({}), button({}))] },
      ['components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a custom_id too long',
      { components: [row(button({ custom_id: 'a'.repeat(101) }))] },
      ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a label too long',
      { components: [row(button({ label: 'a'.repeat(81) }))] },
      ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a button without a label',
      { components: [row(button({ label: undefined }))] },
      ['components.0.components.0.label BASE_TYPE_REQUIRED'],
    ],
    [
      'a button without a custom_id',
      { components: [row(button({ custom_id: undefined }))] },
      ['components.0.components.0.custom_id BASE_TYPE_REQUIRED'],
    ],
    [
      'a link without an address',
      { components: [row(button({ style: 5, custom_id: undefined }))] },
      ['components.0.components.0.url BASE_TYPE_REQUIRED'],
    ],
    [
      'a link of 513 characters',
      { components: [row(link(`https://a.org/${'a'.repeat(499)}`))] },
      ['components.0.components.0.url BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a link to a script',
      { components: [row(link('javascript:alert(1)'))] },
      ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'a link that is none',
      { components: [row(link('not an address'))] },
      ['components.0.components.0.url URL_TYPE_INVALID_URL'],
    ],
    [
      'a link with a custom_id',
      { components: [row(button({ url: 'https://example.org' }))] },
      ['components.0.components.0.url COMPONENT_URL_AND_CUSTOM_ID_MUTUALLY_EXCLUSIVE'],
    ],
    [
      'six buttons in a row',
      { components: [row(...Array.from({ length: 6 }, (_, index) => button({ custom_id: `${index}` })))] },
      ['components.0.components BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a menu beside a button',
      { components: [row(button({}), menu(['a']))] },
      ['components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    [
      'a menu that offers the same twice',
      { components: [row(menu(['a', 'a']))] },
      ['components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    [
      'a menu that asks for more than it offers',
      { components: [row(menu(['a'], { max_values: 2 }))] },
      ['components.0.components.0.max_values SELECT_COMPONENT_MAX_VALUES'],
    ],
    [
      'a menu of 26 options',
      { components: [row(menu(Array.from({ length: 26 }, (_, index) => `${index}`)))] },
      ['components.0.components.0.options BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'the ephemeral flag in a channel',
      { content: 'a', flags: MessageFlags.Ephemeral },
      ['flags MESSAGE_FLAGS_INVALID'],
    ],
    [
      'a reply to nothing',
      { content: 'a', message_reference: { message_id: '1' } },
      ['message_reference REPLIES_UNKNOWN_MESSAGE'],
    ],
    [
      'mentions both parsed and named',
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
  ])('%s', async (_name, body, errors) => {
    const playground = await startWorld();
    const ada = playground.join({ name: 'Ada' });
    const { general } = playground.places;
    const { status, body: refused } = await call(
      playground,
      'POST',
      `/channels/${general.channelId}/messages`,
      { body },
    );
    expect([status, refused]).toEqual([
      400,
      { code: 50035, message: 'Invalid Form Body', errors: expect.anything() },
    ]);
    expect(playground.problems.flatMap((problem) => errorsIn(problem.errors))).toEqual(errors);
    expect(ada.read(general)).toEqual([]);
  });

  test.each<[string, object, number, number]>([
    ['nothing in it', { content: ' ' }, 400, 50006],
    ['no components', { flags: V2, components: [] }, 400, 50006],
    ['half a surrogate pair', { content: 'a\ud800' }, 500, 0],
    [
      'a poll, which is not known here',
      { poll: { question: { text: 'a' }, answers: [{ poll_media: { text: 'b' } }] } },
      500,
      0,
    ],
  ])('%s', async (_name, body, status, code) => {
    const playground = await startWorld();
    const path = `/channels/${playground.places.general.channelId}/messages`;
    expect(await call(playground, 'POST', path, { body })).toMatchObject({ status, body: { code } });
  });
});

test('a message at every limit is taken', async () => {
  const playground = await startWorld();
  const ada = playground.join({ name: 'Ada' });
  const { general } = playground.places;
  const send = (body: object) =>
    call(playground, 'POST', `/channels/${general.channelId}/messages`, { body });
  const statuses = [
    await send({
      content: 'a'.repeat(2000),
      embeds: [{ description: 'a'.repeat(4096) }, { description: 'a'.repeat(1904) }],
    }),
    await send({
      flags: V2,
      components: [{ type: 17, components: Array.from({ length: 39 }, () => text('a'.repeat(102))) }],
    }),
    await send({ content: 'a', components: [row(link(`https://a.org/${'a'.repeat(498)}`))] }),
    await send({ content: 'a', message_reference: { message_id: '1', fail_if_not_exists: false } }),
    await send({ flags: V2, content: null, embeds: [], components: [text('a'.repeat(4000))] }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect(ada.read(general)).toHaveLength(5);
});
