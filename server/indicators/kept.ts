/**
 * Works out once what is asked again and again of the same thing: right as long as the thing never changes, and
 * forgotten with it.
 */
export function kept<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    const found = known.get(thing) ?? { result: work(thing) };
    known.set(thing, found);
    return found.result;
  };
}
