/**
 * What the answering stages know of an article: its text, as stored, and plain description. Pure data.
 */

/** A half-open range of UTF-16 code units in an article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Article {
  /** Unique in the library; lower-case letters, digits and hyphens, at most 32 characters. */
  readonly id: string;
  readonly title: string;
  /** Who published the text, as a reader would name them; null where nobody is known. */
  readonly source: string | null;
  /** Where the text stands on the web; null where it has no address. */
  readonly url: string | null;
  /** The day of publication, `YYYY-MM-DD`; null where the text does not say. */
  readonly published: string | null;
  /** BCP 47 language subtag of the text, such as `en`. */
  readonly language: string;
  /** The body, character for character. Every span points into it. */
  readonly text: string;
  /** First eight hexadecimal digits of the SHA-256 of `text`: tells one version of a text from the next. */
  readonly revision: string;
  /** Questions that the text answers, to begin with. */
  readonly questions: readonly string[];
  /** Lines of the body, counted from 1, that caption a picture. */
  readonly captionLines: readonly number[];
  /** Lines of the body, counted from 1, that name the source. */
  readonly sourceLines: readonly number[];
}
