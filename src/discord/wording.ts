/**
 * What Pullquote itself says to people in Discord, in the language of their client: messages by name, from data. Pure.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import arabic from '../../data/messages/ar.json' with { type: 'json' };
import german from '../../data/messages/de.json' with { type: 'json' };
import english from '../../data/messages/en.json' with { type: 'json' };
import spanish from '../../data/messages/es.json' with { type: 'json' };
import french from '../../data/messages/fr.json' with { type: 'json' };
import portuguese from '../../data/messages/pt.json' with { type: 'json' };
import russian from '../../data/messages/ru.json' with { type: 'json' };
import turkish from '../../data/messages/tr.json' with { type: 'json' };
import chinese from '../../data/messages/zh.json' with { type: 'json' };

export type MessageId = keyof typeof english.messages;

/** What a message names in braces. Text arrives ready to be shown; nothing here escapes. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message in one language. */
export interface Say {
  (message: MessageId, values?: MessageValues): string;
  /** BCP 47 subtag of that language. */
  readonly language: string;
}

type Messages = Readonly<Record<MessageId, string>>;

/** The languages of the interface, by BCP 47 subtag. The checker holds each to the messages of the first. */
export const MESSAGES: Readonly<Record<string, Messages>> = {
  en: english.messages,
  ar: arabic.messages,
  de: german.messages,
  es: spanish.messages,
  fr: french.messages,
  pt: portuguese.messages,
  ru: russian.messages,
  tr: turkish.messages,
  zh: chinese.messages,
};

const FALLBACK = 'en';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Languages of the interface that are written from right to left: what is put into a message must not turn it. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

const voices = new Map<string, Say>();

/**
 * The voice for a locale of Discord's, such as `pt-BR`, or for an article's language, such as `ar`; English for those
 * into which nothing is translated. The same locale is given the same function.
 */
export function sayIn(locale: string): Say {
  const language = languageFor(locale);
  let voice = voices.get(language);
  if (voice === undefined) {
    voice = voiceOf(language);
    voices.set(language, voice);
  }
  return voice;
}

/** The language of the interface that is spoken to a locale. Traditional Chinese is not simplified Chinese. */
function languageFor(locale: string): string {
  const [language = FALLBACK] = locale.split('-');
  return locale !== 'zh-TW' && Object.hasOwn(MESSAGES, language) ? language : FALLBACK;
}

function voiceOf(language: string): Say {
  const messages = MESSAGES[language] ?? english.messages;
  const formats = new Map<MessageId, IntlMessageFormat>();
  const isolates = RIGHT_TO_LEFT.has(language);
  const say = (message: MessageId, values: MessageValues = {}) => {
    let format = formats.get(message);
    if (format === undefined) {
      format = new IntlMessageFormat(messages[message], language, undefined, { ignoreTag: true });
      formats.set(message, format);
    }
    return String(format.format(isolates ? isolated(values) : values));
  };
  return Object.assign(say, { language });
}

/**
 * What begins with an isolate is isolated already, or put together from what is: a title with its source, a list. That has to run
 * the way of the message, which an isolate around it all would not let it.
 */
function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' || value.startsWith(FIRST_STRONG_ISOLATE)
        ? value
        : `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}`,
    ]),
  );
}
