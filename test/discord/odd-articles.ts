/**
 * Articles of odd and hostile texts, for tests that whatever stands in an article, a card shows it within Discord's limits.
 */
import { type APIContainerComponent, MessageFlags } from 'discord.js';
import { CreateMessageInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import type { Span } from '../../src/answering/article.ts';
import type { Quotable } from '../../src/discord/passage.ts';
import { MESSAGES, type Say, sayIn } from '../../src/discord/wording.ts';
import { componentErrors, exceedsStorage } from '../../src/playground/component-limits.ts';
import { schemaErrors } from '../../src/playground/schema-check.ts';
import { quotableOf } from './articles.ts';

/** Pieces that articles are made of: prose, markup, and what takes more room than it seems to. */
const PIECES = [
  ...[
    'The minister said ',
    'on Monday. ',
    'word ',
    'a',
    ' ',
    '. ',
    '“quoted” ',
    '\n',
    '\n',
    '\n# ',
    '\n- ',
    '\n1. ',
    '\r',
  ],
  ...[
    '*',
    '**',
    '__',
    '`',
    '\\',
    '> ',
    '||',
    '<@123456789012345678>',
    '@everyone ',
    ':smile:',
    '[a](https://b.c) ',
  ],
  ...[
    'שלום ',
    'مرحبا ',
    '\u202E',
    '中文',
    'ภาษาไทย',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0000',
    '\u2028',
    '_'.repeat(700),
  ],
  ...[
    '中'.repeat(1500),
    'long '.repeat(600),
    'x'.repeat(5000),
    '\\'.repeat(2500),
    '\u0301'.repeat(300),
    '-\r'.repeat(900),
  ],
];

/** A small random source, for it makes these articles a hundred times faster than fast-check's arbitraries do. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  pick<const T>(choices: readonly [T, ...T[]]): T {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  text(mostPieces: number): string {
    const [first = '', ...rest] = PIECES;
    return Array.from({ length: 1 + this.below(mostPieces) }, () => this.pick([first, ...rest])).join('');
  }

  /** A span of whole characters that is not empty, inside of another one. */
  spanIn(text: string, { start, end }: Span): Span {
    const whole = (offset: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset);
    const from = whole(start + this.below(end - start));
    const to = whole(from + this.below(end - from + 1));
    return from < to ? { start: from, end: to } : { start, end };
  }
}

export function randomArticle(dice: Dice, id: string): Quotable {
  return quotableOf(`${dice.text(25)}.`, {
    id,
    title: `t${dice.text(4)}`,
    source: dice.below(3) === 0 ? null : `s${dice.text(4)}`,
    captionLines: [dice.below(3)],
  });
}

/** The languages of the interface in turn: one a round, for a round takes long. */
export function sayInTurn(round: number): Say {
  const languages = Object.keys(MESSAGES);
  return sayIn(languages[round % languages.length] ?? '');
}

/** The limits of Discord that a card breaks, by its published schema and by what that leaves out. */
export function brokenLimits(card: APIContainerComponent): unknown[] {
  const components = [card];
  const body = { type: 4, data: { flags: MessageFlags.IsComponentsV2, components } };
  return [
    ...schemaErrors(CreateMessageInteractionCallbackRequestSchema, body),
    ...componentErrors(JSON.parse(JSON.stringify(components)), true),
    ...(exceedsStorage(JSON.parse(JSON.stringify(components))) ? ['too many bytes'] : []),
  ];
}
