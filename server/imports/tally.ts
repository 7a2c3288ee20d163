import { type ImportRecord, ImportStep, type StepRecord } from './model';

/** How many steps of an import stand where. */
export interface Tally {
  waiting: number;
  undone: number;
  created: number;
  updated: number;
  skipped: number;
  removed: number;
  restored: number;
}

type Group = Pick<StepRecord, 'state' | 'action' | 'skipped' | 'undo'>;

const amounts: Record<keyof Tally, (group: Group) => boolean> = {
  waiting: ({ state }) => state === 'waiting',
  undone: ({ state }) => state === 'undone',
  created: ({ state, action, skipped }) => state !== 'waiting' && !skipped && action === 'create',
  updated: ({ state, action, skipped }) => state !== 'waiting' && !skipped && action === 'update',
  skipped: ({ state, skipped }) => state !== 'waiting' && skipped,
  removed: ({ undo }) => undo === 'removed',
  restored: ({ undo }) => undo === 'restored',
};

/** Counted each time, never added up: a batch that is repeated counts once. Kept with the import when its steps go. */
export async function tallyOf(record: ImportRecord & { _id: unknown }): Promise<Tally> {
  if (record.tally) return record.tally;
  const group = { state: '$state', action: '$action', skipped: '$skipped', undo: '$undo' };
  const groups = await ImportStep.aggregate<{ _id: Group; steps: number }>([
    { $match: { import: String(record._id) } },
    { $group: { _id: group, steps: { $sum: 1 } } },
  ]);
  const sum = (is: (group: Group) => boolean) =>
    groups.reduce((total, { _id, steps }) => (is(_id) ? total + steps : total), 0);
  return Object.fromEntries(Object.entries(amounts).map(([name, is]) => [name, sum(is)])) as unknown as Tally;
}
