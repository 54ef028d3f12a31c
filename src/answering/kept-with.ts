/**
 * What is made of an object when it is first asked for, and kept as long as the object is: what an article's index can do
 * without until somebody asks.
 */

/** The same function, which makes each thing once. Nothing is kept where making it fails. */
export function keptWith<Owner extends object, Made>(make: (owner: Owner) => Made): (owner: Owner) => Made {
  const known = new WeakMap<Owner, { readonly made: Made }>();
  return (owner) => {
    let kept = known.get(owner);
    if (kept === undefined) {
      kept = { made: make(owner) };
      known.set(owner, kept);
    }
    return kept.made;
  };
}
