import type { Economics } from '../productions/economics/contract';
import { wholeOf } from './calendar';
import type { Fact } from './fact';

/** So many wrap forms of our own make a median worth more than a study of elsewhere (RESEARCH 4b). */
const enough = 10;

/**
 * By family of rate: what a shooting day of our own productions left, the median of those that were shot and audited or
 * declared. Null until there are ten.
 */
export const ownRates = (facts: readonly Fact[], { dayRates }: Economics) =>
  dayRates.map(({ types }) => {
    const perDay = facts.filter((fact) => types.includes(fact.type) && isKnown(fact)).map(spendPerDay);
    return { types, productions: perDay.length, perDay: perDay.length < enough ? null : middleOf(perDay) };
  });

const isKnown = ({ shot, calendar, amounts }: Fact): boolean =>
  shot && wholeOf(calendar) > 0 && amounts.some(({ evidence }) => evidence === 'audited' || evidence === 'declared');

const spendPerDay = ({ amounts, calendar }: Fact): number =>
  amounts.reduce((sum, { amount }) => sum + amount, 0) / wholeOf(calendar);

/** The median to a whole euro. */
function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
  return Math.round((low + high) / 2);
}
