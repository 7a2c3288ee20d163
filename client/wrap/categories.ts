import type { Term } from '@contract/vocabularies';

export const spendGroups = ['wages', 'technical', 'shooting'] as const;
export type SpendGroup = (typeof spendGroups)[number];

/** As the CNC splits the spend of a shoot: half wages, an eighth technical means, the rest the costs of shooting. */
const named: Record<Exclude<SpendGroup, 'shooting'>, readonly string[]> = {
  wages: ['wages_crew', 'wages_cast', 'wages_extras', 'social_charges'],
  technical: ['equipment', 'studio', 'sets', 'costumes', 'postproduction', 'vfx'],
};

const groupOf = (category: string): SpendGroup => {
  if (named.wages.includes(category)) return 'wages';
  return named.technical.includes(category) ? 'technical' : 'shooting';
};

/** The categories of one group in the order of the vocabulary; one that is new there falls to the costs of shooting. */
export const categoriesIn = (group: SpendGroup, terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ id }) => groupOf(id) === group);
