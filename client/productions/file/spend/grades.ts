import type { Evidence, ProductionView, SpendLine, Standing } from '@contract/productions';

/** Best first. */
export const grades: readonly Evidence[] = ['audited', 'declared', 'computed', 'dayRate'];

/** Each grade with something in it and its share in whole per cent. */
export function sharesOf(amounts: Standing['grades']): { evidence: Evidence; amount: number; share: number }[] {
  const total = grades.reduce((sum, evidence) => sum + amounts[evidence], 0);
  return grades
    .filter((evidence) => amounts[evidence] > 0)
    .map((evidence) => ({
      evidence,
      amount: amounts[evidence],
      share: Math.round((100 * amounts[evidence]) / total),
    }));
}

/** The grade that most of the money has; undefined without any. */
export const mainGrade = (amounts: Standing['grades']) => sharesOf(amounts).toSorted((a, b) => b.amount - a.amount)[0];

/**
 * Categories that volumes stand for, by the rule of counting: only once the days of local crew are known, since they
 * are half of what a shoot spends.
 */
export function computedCategories({ people, volumes }: Pick<ProductionView, 'people' | 'volumes'>): string[] {
  if (people.crew.localJobDays === null) return [];
  const known: [string, number | null][] = [
    ['wages_crew', people.crew.localJobDays],
    ['wages_cast', people.cast.localJobDays],
    ['wages_extras', people.extras.localJobDays],
    ['accommodation', volumes.roomNights],
    ['meals', volumes.meals],
    ['car_hire', volumes.vehicleDays],
  ];
  return known.filter(([, number]) => (number ?? 0) > 0).map(([category]) => category);
}

/** The best grade known of each category, from its lines and the volumes. */
export function bestGrades(production: Pick<ProductionView, 'spend' | 'people' | 'volumes'>): Map<string, Evidence> {
  const best = new Map<string, Evidence>(computedCategories(production).map((category) => [category, 'computed']));
  for (const { category, evidence } of production.spend) {
    const known = best.get(category);
    if (known === undefined || grades.indexOf(evidence) < grades.indexOf(known)) best.set(category, evidence);
  }
  return best;
}

/** Lines in the order of their categories, the best known of each first. */
export const inOrder = (lines: readonly SpendLine[], categories: readonly string[]): SpendLine[] =>
  lines.toSorted(
    (a, b) =>
      categories.indexOf(a.category) - categories.indexOf(b.category) ||
      grades.indexOf(a.evidence) - grades.indexOf(b.evidence),
  );
