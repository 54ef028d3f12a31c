/**
 * How a language leans on an earlier question: its pronouns and openers, from `data/follow-ups.json`. Pure.
 */
import followUps from '../../data/follow-ups.json' with { type: 'json' };

export interface FollowUpWords {
  /** Pronouns that stand for a person named before: "he", "their". */
  readonly persons: ReadonlySet<string>;
  /** Pronouns that stand for a thing or an event: "it", "that", "their". */
  readonly things: ReadonlySet<string>;
  /** Words that open a question about something else of the same kind, the longest first: "what about", "and". */
  readonly openers: readonly string[];
}

interface WordLists {
  readonly persons: readonly string[];
  readonly things: readonly string[];
  readonly openers: readonly string[];
}

const lists: Readonly<Record<string, WordLists>> = followUps.languages;

/** The words of a language, by its BCP 47 subtag; none where the language has no list. */
export function followUpWordsOf(code: string): FollowUpWords {
  const { persons = [], things = [], openers = [] } = lists[code] ?? {};
  return {
    persons: new Set(persons),
    things: new Set(things),
    openers: openers.toSorted((a, b) => b.length - a.length),
  };
}
