import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Component } from '../../src/playground/component.ts';
import { allOf, givenBack } from '../../src/playground/component.ts';
import { componentErrors } from '../../src/playground/component-limits.ts';
import { text } from './components.ts';

const anyComponents = fc.letrec<{ component: Component }>((tie) => ({
  component: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant(10), content: fc.string({ minLength: 1 }) }),
    fc.record({
      type: fc.constant(17),
      id: fc.option(fc.nat(50), { nil: undefined }),
      components: fc.array(tie('component'), { minLength: 1, maxLength: 4 }),
    }),
  ),
})).component;

test('components are given back in their order, each with an id of its own', () => {
  fc.assert(
    fc.property(fc.array(anyComponents, { maxLength: 5 }), (components) => {
      const given = allOf(components).flatMap(({ id }) => id ?? []);
      fc.pre(new Set(given).size === given.length);
      const result = allOf(givenBack(components));
      expect(new Set(result.map(({ id }) => id)).size).toBe(result.length);
      expect(result.map(({ type, content }) => [type, content])).toEqual(
        allOf(components).map(({ type, content }) => [type, content]),
      );
      allOf(components).forEach(({ id }, index) => {
        if (id != null) expect(result[index]?.id).toBe(id);
      });
    }),
  );
});

test('there are as many errors of text size as the sum says, however it is divided', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      const errors = componentErrors(
        sizes.map((size) => text('a'.repeat(size))),
        true,
      );
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(errors.length > 0).toBe(total > 4000);
    }),
  );
});
