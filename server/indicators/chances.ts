/**
 * Chances of how many: place n of a list is the probability of exactly n. Everything here is exact but for what lies
 * beyond one in a million.
 */
export type Chances = readonly number[];

const negligible = 1e-6;
const most = 20_000;

/** Of independent events, each with its own probability: the Poisson-binomial distribution, one convolution an event. */
export function ofEvents(probabilities: readonly number[]): Chances {
  const chances = [1];
  for (const probability of probabilities.filter((each) => each > 0)) {
    chances.push(0);
    for (let count = chances.length - 1; count >= 0; count -= 1) {
      const another = count === 0 ? 0 : (chances[count - 1] ?? 0) * probability;
      chances[count] = (chances[count] ?? 0) * (1 - probability) + another;
    }
  }
  return chances;
}

/** Of arrivals that come independently, so many on average: Poisson. */
export const ofArrivals = (mean: number): Chances => (mean <= 0 ? [1] : untilNegligible(-mean, (n) => mean / (n + 1)));

/**
 * Of arrivals whose mean itself is only known as a gamma distribution of this shape and rate, over a further stretch:
 * the negative binomial distribution.
 */
export function ofUncertainArrivals(shape: number, rate: number, stretch: number): Chances {
  if (shape <= 0 || stretch <= 0) return [1];
  const part = stretch / (rate + stretch);
  return untilNegligible(shape * Math.log(1 - part), (n) => ((shape + n) / (n + 1)) * part);
}

/**
 * Each chance a multiple of the one before. In logarithms, since the chance of none of a thousand is no number.
 *
 * @param none the logarithm of the chance of none
 */
function untilNegligible(none: number, ratio: (n: number) => number): Chances {
  const chances: number[] = [];
  let [log, sum] = [none, 0];
  for (let n = 0; sum < 1 - negligible && n < most; n += 1) {
    chances.push(Math.exp(log));
    sum += Math.exp(log);
    log += Math.log(ratio(n));
  }
  return chances;
}

/** Of two independent counts together. */
export function together(a: Chances, b: Chances): Chances {
  const sums = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((chance, m) => {
    b.forEach((other, n) => {
      sums[m + n] = (sums[m + n] ?? 0) + chance * other;
    });
  });
  return sums;
}

/** The least count that is not exceeded with this probability. */
export function quantile(chances: Chances, probability: number): number {
  let sum = 0;
  const found = chances.findIndex((chance) => {
    sum += chance;
    return sum >= probability - 1e-9;
  });
  return found < 0 ? chances.length - 1 : found;
}

/** Four cases of five lie between. */
export const fourOfFive = (chances: Chances): { low: number; high: number } => ({
  low: quantile(chances, 0.1),
  high: quantile(chances, 0.9),
});
