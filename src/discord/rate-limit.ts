/**
 * How often one person is answered: a sliding window over the last answers, kept for as long as it matters. The packages for
 * this read the machine's clock themselves, and bring stores for several servers; here are one process and four lines of rule.
 */

export interface RateLimit {
  /** Answers to one person within the window. */
  readonly most: number;
  /** Length of the window in milliseconds. */
  readonly window: number;
  /** Milliseconds, from a clock that never goes back. */
  readonly now: () => number;
}

/** What holds in Discord: nobody can keep the bot from others. */
export const RATE_LIMIT = { most: 5, window: 10_000 } as const;

/** `answer`, or once too often for the first time in a row: `tell`, and from then on `ignore`. */
export type Verdict = 'answer' | 'tell' | 'ignore';

interface Recent {
  /** When the last answers were given, oldest first. */
  readonly answers: number[];
  told: boolean;
}

/** Gives what to do about somebody who asks now. Whoever has not asked within the window is forgotten. */
export function rateLimiter({ most, window, now }: RateLimit): (personId: string) => Verdict {
  // In the order of the last answer, so that those to forget stand first.
  const people = new Map<string, Recent>();

  const forget = (before: number) => {
    for (const [personId, { answers }] of people) {
      if ((answers.at(-1) ?? before) > before) return;
      people.delete(personId);
    }
  };

  return (personId) => {
    const time = now();
    forget(time - window);
    const recent = people.get(personId) ?? { answers: [], told: false };
    while ((recent.answers[0] ?? time) <= time - window) recent.answers.shift();
    if (recent.answers.length >= most) {
      if (recent.told) return 'ignore';
      recent.told = true;
      return 'tell';
    }
    recent.told = false;
    recent.answers.push(time);
    people.delete(personId);
    people.set(personId, recent);
    return 'answer';
  };
}
