/** Runs what it is given one after the other, in the order given, whether or not the one before succeeded. */
export type Turns = <T>(act: () => Promise<T>) => Promise<T>;

export function takeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  };
}
