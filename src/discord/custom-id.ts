/**
 * What a button, a menu or a form has to remember, written into its custom_id: nothing is kept by the bot, so that it
 * works after a restart and on any other process. Pure.
 *
 * `1:context:aleppo:0f3c9a1b:1zk.6m.2` is the version of this format, the action, the article and the revision of its
 * text, and numbers in base 36, whose meaning is the action's.
 */

/** Rises when the meaning of an id changes, so that older ones are not misread. */
const VERSION = '1';

/** Discord's limit. */
const MOST_CHARACTERS = 100;

const BASE = 36;

const FORMAT = new RegExp(`^${VERSION}:([a-z]{1,12}):([a-z0-9-]{0,32}):([0-9a-f]{8}|):([0-9a-z.]*)$`);

export interface Remembered {
  /** The name of the action. */
  readonly action: string;
  /** The article's id and the revision of its text; null where the action is about none. */
  readonly article: { readonly id: string; readonly revision: string } | null;
  /** Whole numbers from 0; what they mean is the action's. */
  readonly numbers: readonly number[];
}

/**
 * The custom_id that remembers this.
 *
 * @throws RangeError where it does not fit: actions must see to it that it does.
 */
export function customIdOf({ action, article, numbers }: Remembered): string {
  const id = [VERSION, action, article?.id ?? '', article?.revision ?? '', write(numbers)].join(':');
  if (!numbers.every(Number.isSafeInteger) || readCustomId(id) === null) {
    throw new RangeError(`no custom_id can remember ${id}`);
  }
  return id;
}

/** What an id remembers; null where it is not one of ours. */
export function readCustomId(id: string): Remembered | null {
  const match = id.length <= MOST_CHARACTERS ? FORMAT.exec(id) : null;
  if (match === null) return null;
  const [, action = '', articleId = '', revision = '', written = ''] = match;
  if ((articleId === '') !== (revision === '')) return null;
  const numbers = written === '' ? [] : written.split('.').map((number) => Number.parseInt(number, BASE));
  if (!numbers.every(Number.isSafeInteger) || write(numbers) !== written) return null;
  return { action, article: articleId === '' ? null : { id: articleId, revision }, numbers };
}

function write(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(BASE)).join('.');
}
