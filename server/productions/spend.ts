import type { Evidence, People, SpendLine, Volumes } from './contract';
import type { Economics, PriceName } from './economics/contract';

/**
 * What a production leaves in the territory, by RESEARCH's formula: for each category the best evidence there is, and
 * of a production without any, its shooting days times the rate of its type. Whole euros.
 */

/** One amount that is counted; null: the day rate, which knows no category. */
export interface Counted {
  category: string | null;
  amount: number;
  evidence: Evidence;
}

export interface Spender {
  type: string;
  spend: readonly Pick<SpendLine, 'category' | 'amount' | 'evidence'>[];
  people: People;
  volumes: Volumes;
}

const best: readonly Evidence[] = ['audited', 'declared', 'computed', 'dayRate'];

/**
 * The amounts that count. Of a category only lines of its best grade do: a declared sum and an audited one for the same
 * thing are the same money.
 *
 * @param daysByYear shooting days in the territory by year
 */
export function directSpend(
  spender: Spender,
  daysByYear: ReadonlyMap<number, number>,
  economics: Economics,
): Counted[] {
  const lines = [...spender.spend, ...fromVolumes(spender, economics)];
  if (lines.length === 0) return byTheDay(spender.type, daysByYear, economics);
  const categories = [...new Set(lines.map(({ category }) => category))];
  return categories.flatMap((category) => {
    const own = lines.filter((line) => line.category === category);
    const grade = best.find((each) => own.some(({ evidence }) => evidence === each));
    return own
      .filter(({ evidence }) => evidence === grade)
      .map(({ amount }) => ({ category, amount, evidence: grade ?? 'dayRate' }));
  });
}

export const totalOf = (amounts: readonly Counted[]): number => amounts.reduce((sum, { amount }) => sum + amount, 0);

/** Euros by grade. */
export function gradesOf(amounts: readonly Counted[]): Record<Evidence, number> {
  const grades = { audited: 0, declared: 0, computed: 0, dayRate: 0 };
  for (const { evidence, amount } of amounts) grades[evidence] += amount;
  return grades;
}

/**
 * Volumes times prices, grade C. Only when the days of local crew are known: they are half of what a shoot spends, and
 * a few room-nights alone would stand for the whole.
 */
function fromVolumes({ people, volumes }: Spender, economics: Economics) {
  if (people.crew.localJobDays === null) return [];
  const volume = (category: string, number: number | null, price: PriceName) =>
    number === null || number === 0
      ? []
      : [{ category, amount: number * (economics.prices[price]?.amount ?? 0), evidence: 'computed' as const }];
  return [
    ...volume('wages_crew', people.crew.localJobDays, 'crewDay'),
    ...volume('wages_cast', people.cast.localJobDays, 'castDay'),
    ...volume('wages_extras', people.extras.localJobDays, 'extraDay'),
    ...volume('accommodation', volumes.roomNights, 'roomNight'),
    ...volume('meals', volumes.meals, 'meal'),
    ...volume('car_hire', volumes.vehicleDays, 'vehicleDay'),
  ];
}

/** Days × rate of the type in the prices of the year × the share that stays here, grade D. */
function byTheDay(type: string, daysByYear: ReadonlyMap<number, number>, economics: Economics): Counted[] {
  const amount = [...daysByYear].reduce((sum, [year, days]) => sum + days * rateIn(year, type, economics), 0);
  const kept = Math.round(amount * economics.localCapture.value);
  return kept === 0 ? [] : [{ category: null, amount: kept, evidence: 'dayRate' }];
}

/** Euros a shooting day of this type in the prices of a year, to the nearest hundred: the rates are no more exact. */
export function rateIn(year: number, type: string, economics: Economics): number {
  const { amount, pricesOf } = economics.dayRates.find(({ types }) => types.includes(type)) ?? economics.otherRate;
  const indexed = (amount * levelOf(year, economics)) / levelOf(pricesOf, economics);
  return Math.round(indexed / 100) * 100;
}

/** The price level of a year, else of the nearest year before it that is known, else of the first. */
function levelOf(year: number, { index }: Economics): number {
  const known = Object.keys(index.levels)
    .map(Number)
    .sort((a, b) => a - b);
  const nearest = known.filter((each) => each <= year).at(-1) ?? known[0];
  return nearest === undefined ? 1 : (index.levels[nearest] ?? 1);
}
