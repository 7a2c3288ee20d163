import type { PermitNeed } from '@contract/permits';

export const needGroups = ['roads', 'air', 'action', 'nature', 'buildings'] as const;
export type NeedGroup = (typeof needGroups)[number];

/** Where each need stands; a new one does not compile without its place. */
const groupOf: Record<PermitNeed, NeedGroup> = {
  street: 'roads',
  parking: 'roads',
  roadClosure: 'roads',
  departmentRoad: 'roads',
  nationalRoad: 'roads',
  motorway: 'roads',
  drone: 'air',
  helicopter: 'air',
  night: 'air',
  child: 'action',
  animals: 'action',
  weapons: 'action',
  uniforms: 'action',
  pyrotechnics: 'action',
  fire: 'action',
  forest: 'nature',
  stateForest: 'nature',
  river: 'nature',
  lake: 'nature',
  waterway: 'nature',
  protectedNature: 'nature',
  monument: 'buildings',
  architecture: 'buildings',
  school: 'buildings',
  hospital: 'buildings',
  rail: 'buildings',
};

/** Needs by group, in the order in which the desk names them. */
export const grouped = <Need extends { id: PermitNeed }>(
  needs: readonly Need[],
): { group: NeedGroup; needs: Need[] }[] =>
  needGroups.map((group) => ({ group, needs: needs.filter(({ id }) => groupOf[id] === group) }));
