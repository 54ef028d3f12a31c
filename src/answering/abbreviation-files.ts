/**
 * The files of `data/abbreviations/`, by language. Pure.
 */
import ar from '../../data/abbreviations/ar.json' with { type: 'json' };
import cs from '../../data/abbreviations/cs.json' with { type: 'json' };
import da from '../../data/abbreviations/da.json' with { type: 'json' };
import de from '../../data/abbreviations/de.json' with { type: 'json' };
import el from '../../data/abbreviations/el.json' with { type: 'json' };
import en from '../../data/abbreviations/en.json' with { type: 'json' };
import es from '../../data/abbreviations/es.json' with { type: 'json' };
import fi from '../../data/abbreviations/fi.json' with { type: 'json' };
import fr from '../../data/abbreviations/fr.json' with { type: 'json' };
import hi from '../../data/abbreviations/hi.json' with { type: 'json' };
import hu from '../../data/abbreviations/hu.json' with { type: 'json' };
import it from '../../data/abbreviations/it.json' with { type: 'json' };
import nb from '../../data/abbreviations/nb.json' with { type: 'json' };
import nl from '../../data/abbreviations/nl.json' with { type: 'json' };
import pl from '../../data/abbreviations/pl.json' with { type: 'json' };
import pt from '../../data/abbreviations/pt.json' with { type: 'json' };
import ro from '../../data/abbreviations/ro.json' with { type: 'json' };
import ru from '../../data/abbreviations/ru.json' with { type: 'json' };
import sv from '../../data/abbreviations/sv.json' with { type: 'json' };
import th from '../../data/abbreviations/th.json' with { type: 'json' };
import tr from '../../data/abbreviations/tr.json' with { type: 'json' };
import uk from '../../data/abbreviations/uk.json' with { type: 'json' };
import und from '../../data/abbreviations/und.json' with { type: 'json' };
import vi from '../../data/abbreviations/vi.json' with { type: 'json' };

/**
 * One file of `data/abbreviations/`, its entries without the last full stop. An entry in lower case counts in any
 * case; one with a capital, or of one letter, counts only as written.
 */
export interface AbbreviationFile {
  /** Where the words come from, and under which licence. */
  readonly source: string;
  /** How the file was made of them. */
  readonly made: string;
  /** Followed by the rest of the sentence, whatever it is; in capitals throughout, too: `Gen.`, `e.g.`, `GEN.` */
  readonly always: readonly string[];
  /** Followed by the rest of the sentence where that is a number: `No. 5`. */
  readonly beforeNumber: readonly string[];
  /** Followed by the rest of the sentence unless an opener comes next: `Inc.`, `Sept.` */
  readonly mayEnd: readonly string[];
  /** Words which, with a capital, are taken to open a sentence and not to go on a name: `The`. In lower case. */
  readonly openers: readonly string[];
  /** Names that end in a mark: `Yahoo!` */
  readonly names?: readonly string[];
  /** Words that go on a sentence behind a space, where a space is all that may end one: Thai `และ`. */
  readonly goingOn?: readonly string[];
  /** Whether a full stop makes a number an ordinal: German `3. Oktober`. */
  readonly ordinals?: boolean;
}

/** What every language uses. */
export const COMMON_ABBREVIATIONS: AbbreviationFile = und;

/** By primary language subtag. */
export const ABBREVIATION_FILES: ReadonlyMap<string, AbbreviationFile> = new Map<string, AbbreviationFile>(
  Object.entries({
    ar,
    cs,
    da,
    de,
    el,
    en,
    es,
    fi,
    fr,
    hi,
    hu,
    it,
    nb,
    nl,
    no: nb,
    pl,
    pt,
    ro,
    ru,
    sv,
    th,
    tr,
    uk,
    vi,
  }),
);
