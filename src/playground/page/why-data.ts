/**
 * What the panel "Why this passage" draws, as plain JSON. Pure data.
 */

/** One signal's share of a candidate's score. */
export interface WhyReason {
  readonly signal: string;
  /** The score is the sum of all points; negative points speak against the candidate. */
  readonly points: number;
  /** The reason in words. */
  readonly because: string;
}

/** A sentence that was weighed. */
export interface WhyCandidate {
  /** Its words, as stored. */
  readonly text: string;
  /** Where it stands in the article's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The number of its paragraph, from 1; null in a caption, a heading or a source line. */
  readonly paragraph: number | null;
  readonly score: number;
  /** Most telling first. */
  readonly reasons: readonly WhyReason[];
}

/** Answers of like confidence: at least `from` and less than `to`. */
export interface WhyBin {
  readonly from: number;
  readonly to: number;
  readonly questions: number;
  readonly meanConfidence: number;
  /** Share of right answers, 0 to 1. */
  readonly right: number;
}

export interface WhyData {
  readonly question: string;
  /** The kind of answer that the question wants, such as `person`; `thing` where it says nothing. */
  readonly kind: string;
  readonly outcome: 'answered' | 'closest';
  /** The believed chance that the first candidate answers, 0 to 1. */
  readonly confidence: number;
  readonly strength: 'strong' | 'partial' | 'weak';
  /** Best first; at least one. The first is the one that was quoted. */
  readonly candidates: readonly WhyCandidate[];
  readonly article: {
    readonly title: string;
    readonly source: string | null;
    /** BCP 47 language subtag of the text, such as `en`. */
    readonly language: string;
    readonly text: string;
  };
  /** How often answers of each confidence were right, and from which confidence an answer is given as one. */
  readonly calibration: {
    readonly bins: readonly WhyBin[];
    readonly answered: number;
    readonly strong: number;
  };
}
