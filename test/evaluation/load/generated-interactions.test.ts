import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { distorted } from '../../../src/evaluation/load/distortion.ts';
import { fillIn, wayInto } from '../../../src/evaluation/load/option-filling.ts';
import { typedText } from '../../../src/evaluation/load/texts.ts';
import { seededRandom } from '../../../src/evaluation/random.ts';
import { commandDefinition, registered } from '../../../src/playground/commands.ts';
import { checkValue } from '../../../src/playground/people/option-value.ts';

const WORDS = ['ferry', 'wreck'];
const OURS = commands
  .map(({ definition }) =>
    registered(commandDefinition.parse(definition), { id: '1', application_id: '2', version: '3' }),
  )
  .filter(({ type }) => type === 1);
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('texts', () => {
  it('have between one character and as many as asked for, the same for the same seed', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 6000 }), (start, longest) => {
        const text = typedText(WORDS, longest, seededRandom(start));
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(longest);
        expect(typedText(WORDS, longest, seededRandom(start))).toBe(text);
      }),
    );
  });
});

describe('options', () => {
  it('are filled in as Discord lets people fill them in, all required ones among them', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...OURS), (start, command) => {
        const random = seededRandom(start);
        const { path, offered } = wayInto(command, random);
        expect(path).toBe(command.name);
        const values = fillIn(offered, WORDS, random);
        for (const option of offered) {
          const value = values[option.name];
          if (value !== undefined) checkValue(option, value);
          else expect(option.required ?? false).toBe(false);
        }
      }),
    );
  });
});

describe('a distorted payload', () => {
  it('differs from what it was, and still has its id or its token', () => {
    const payload = {
      id: '7',
      token: 'abc',
      type: 2,
      data: { name: 'ask', options: [{ name: 'x', value: 'y' }] },
    };
    fc.assert(
      fc.property(seed, (start) => {
        const made = distorted(payload, seededRandom(start));
        expect(made).not.toEqual(payload);
        expect([Object(made).id === '7', Object(made).token === 'abc']).toContain(true);
      }),
      { examples: [[2135401699]] },
    );
  });
});
