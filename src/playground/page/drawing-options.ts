/**
 * How messages are drawn for pictures and tests. Pure data.
 */

export interface DrawingOptions {
  /** The moment at which the messages are read, in ISO form. */
  readonly now: string;
  /** The reader's id. */
  readonly reader: string;
}
