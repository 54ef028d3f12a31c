/**
 * A light stemmer of Korean: takes off the particles of nouns and the endings of verbs, which run into the word before them. Which
 * particles may follow depends on how the word ends, so that "마을", a village, is no "마" with a particle, while "책을" is a "책". Pure.
 */

/** By what must end before them, particles with the fewest syllables that stay; of those that fit, the longest counts. */
const PARTICLES: readonly { readonly shortest: number; readonly behind: Ending; readonly words: RegExp }[] = [
  // "of", "at", "from", "to", "until", "only", "also", "called", plurals
  {
    shortest: 1,
    behind: 'any',
    words:
      /(?:에서(?:는|도|만|의)?|에게(?:서|는|도)?|에는|에도|에|에만|에선|한테(?:서)?|께서(?:는)?|부터(?:는)?|까지(?:는|도|의)?|이다|이었|처럼|보다(?:는)?|마다|조차|밖에|들)$/,
  },
  { shortest: 2, behind: 'any', words: /(?:의|도|만|께)$/ },
  {
    shortest: 1,
    behind: 'consonant',
    words: /(?:을|은|으로(?:는|도|서|써|부터|의)?|이며|이고|이라는|이라고|이란|입니까|입니다|인가요?|이나)$/,
  },
  { shortest: 2, behind: 'consonant', words: /(?:이|과|과의|과는|인)$/ },
  { shortest: 1, behind: 'vowel', words: /(?:를|는|라는|라고|란|였|입니까|입니다|인가요?)$/ },
  { shortest: 2, behind: 'vowel', words: /(?:가|와|와의|와는|다|며|고|인)$/ },
  { shortest: 2, behind: 'vowel or ㄹ', words: /(?:로(?:는|도|서|써|부터|의)?)$/ },
];

type Ending = 'any' | 'consonant' | 'vowel' | 'vowel or ㄹ';

const HANGUL = /^[\uac00-\ud7a3]+$/;
/** A stretch of particles has no more parts: "학생들에게서는". */
const MOST_PARTICLES = 4;
/** "To do" and "to become" make verbs of nouns: "설립하다", "설립되었다" are of "설립". */
const MADE_VERB =
  /^(.{2,}?)(?:(?:하|되)(?:였|었)?|했|됐|돼|해|한|된|할|될|함|됨|합|됩)(?:니다|니까|니|나요|다|여|어|서|던|기|지|게|면|면서|도록|려고|지만)?$/;

/** Particles behind a word in another script, which does not say how it ends: "UN의". */
const BEHIND_OTHERS =
  /(?<=^[^\uac00-\ud7a3]+)(?:은|는|이|가|을|를|의|에|도|만|과|와|로|으로|에는|에도|에서(?:는|도|의)?|에게|부터|까지|들|들은|들이|들의|인|이다|이었|였|라는|이라는|이며|이고|처럼|보다)$/;

/** The stem of a word; one in another script is left without what runs into it. */
export function koreanStem(word: string): string {
  if (!HANGUL.test(word)) return word.replace(BEHIND_OTHERS, '');
  let stem = upToPast(word);
  for (let part = 0; part < MOST_PARTICLES; part += 1) {
    const shorter = withoutParticle(stem);
    if (shorter === stem) break;
    stem = shorter;
  }
  return MADE_VERB.exec(stem)?.[1] ?? stem;
}

function withoutParticle(word: string): string {
  for (const { shortest, behind, words } of PARTICLES) {
    const rest = word.replace(words, '');
    if (rest.length < word.length && rest.length >= shortest && endsIn(rest, behind)) return rest;
  }
  return word;
}

/** Syllables of Hangul are in the order of their vowels, and of what closes them within a vowel. */
const FIRST_SYLLABLE = 0xac00;
const CLOSINGS = 28;
const OPEN = 0;
const CLOSED_BY_L = 8;
const CLOSED_BY_PAST = 20;

function closingOf(syllable: string): number {
  return (syllable.charCodeAt(0) - FIRST_SYLLABLE) % CLOSINGS;
}

function endsIn(word: string, ending: Ending): boolean {
  const closing = closingOf(word.slice(-1));
  switch (ending) {
    case 'any':
      return true;
    case 'consonant':
      return closing !== OPEN;
    case 'vowel':
      return closing === OPEN;
    case 'vowel or ㄹ':
      return closing === OPEN || closing === CLOSED_BY_L;
  }
}

/** A verb up to the sign of the past, "모았" of "모았습니까"; any other word whole. */
function upToPast(word: string): string {
  for (let place = word.length - 1; place > 0; place -= 1)
    if (closingOf(word.charAt(place)) === CLOSED_BY_PAST) return word.slice(0, place + 1);
  return word;
}
