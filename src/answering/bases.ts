/**
 * The stem of a word's base, where letters of the stem change from form to form: "vuelve" is "volver", "production" in French is of
 * "produire". Pure.
 */

/**
 * A stemmer that gives the stem of the base for every word that has the stem of a changed form.
 *
 * @param changed Forms, one of each stem, and their bases.
 */
export function ofBases(
  stem: (word: string) => string,
  changed: Readonly<Record<string, string>>,
): (word: string) => string {
  const bases = new Map(Object.entries(changed).map(([form, base]) => [stem(form), stem(base)]));
  return (word) => {
    const own = stem(word);
    return bases.get(own) ?? own;
  };
}
