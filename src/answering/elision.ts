/**
 * What is left of a short word that lost its vowel before another, and runs into it: French "l'île" is "île". Pure.
 */

const ELISION =
  /^(?:[\p{L}]|(?:jus|lors|puis|quoi)?qu|dell|all|nell|sull|dall|un|quest|quell|bell|sant|tutt|mezz|nessun|alcun)['’](?=\p{L}{2})/u;
const ELIDING = new Set(['fr', 'it', 'ca']);

/** @param word In small letters; it comes back as it is in a language that does not write so. */
export function withoutElision(word: string, code: string): string {
  return ELIDING.has(code) ? word.replace(ELISION, '') : word;
}
