import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateLimiter } from '../../src/discord/rate-limit.ts';

function limiter() {
  const clock = { time: 0 };
  const ask = rateLimiter({ most: 5, window: 10_000, now: () => clock.time });
  return (time: number, personId = 'ann') => {
    clock.time = time;
    return ask(personId);
  };
}

describe('somebody who asks', () => {
  it('is answered five times in ten seconds, then told so once', () => {
    const ask = limiter();
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((time) => ask(time))).toEqual([
      ...Array.from({ length: 5 }, () => 'answer'),
      'tell',
      'ignore',
      'ignore',
    ]);
  });

  it('is answered again once the first of the five is ten seconds ago, and told again if need be', () => {
    const ask = limiter();
    for (const time of [0, 1, 2, 3, 4, 5]) ask(time);
    expect([9_999, 10_000, 10_000].map((time) => ask(time))).toEqual(['ignore', 'answer', 'tell']);
  });

  it('does not keep others from asking', () => {
    const ask = limiter();
    for (let time = 0; time < 9; time += 1) ask(time);
    expect(ask(9, 'bea')).toBe('answer');
  });

  it('is never answered more than five times in any ten seconds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4000 }), { maxLength: 60 }), (waits) => {
        const ask = limiter();
        let time = 0;
        const answered: number[] = [];
        for (const wait of waits) {
          time += wait;
          if (ask(time) === 'answer') answered.push(time);
        }
        for (const start of answered) {
          expect(answered.filter((each) => each >= start && each < start + 10_000).length).toBeLessThan(6);
        }
      }),
    );
  });
});
