/**
 * The language of a text that does not name its own.
 */

/** Where the text does not tell: the word lists and rules of English do least harm to others. */
const DEFAULT_LANGUAGE = 'en';

/** So much of a text tells its language, in UTF-16 code units; a book's every page would say the same. */
const ENOUGH = 4_000;

/** The detector takes Indonesian for Malay, which differs in few words; word lists are there for the former. */
const READ_AS: Readonly<Record<string, string>> = { ms: 'id' };

/** The code of two letters of the language that a text is written in; English where it is too short or too mixed to tell. */
export type DetectLanguage = (text: string) => string;

/** The detector takes 40 MB, and as long to load as all of discord.js: only a text that does not name its language is worth that. */
export async function loadLanguageDetection(): Promise<DetectLanguage> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const detected = eld.detect(text.slice(0, ENOUGH));
    if (detected.language === '' || !detected.isReliable()) return DEFAULT_LANGUAGE;
    return READ_AS[detected.language] ?? detected.language;
  };
}
