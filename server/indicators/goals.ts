import { model, Schema } from 'mongoose';
import type { Viewer } from '../common/viewer';
import type { Day } from '../productions/contract';
import type { Goal } from './contract';

interface GoalChange {
  at: Date;
  by: string;
  byName: string;
  goal: number | null;
  baseline: number | null;
}

interface GoalRecord {
  year: number;
  goal: number | null;
  baseline: number | null;
  note: string;
  changes: GoalChange[];
}

const goal = new Schema<GoalRecord>(
  {
    year: { type: Number, required: true, unique: true },
    goal: { type: Number, default: null },
    baseline: { type: Number, default: null },
    note: { type: String, default: '' },
    changes: [{ _id: false, at: Date, by: String, byName: String, goal: Number, baseline: Number }],
  },
  { collection: 'goals' },
);

const GoalOfYear = model<GoalRecord>('Goal', goal);

const firstYear = 2018;

/**
 * What stands while the desk has set nothing for a year: 47 productions counted in 2018, 60 aimed at in 2019, and each
 * year after that two more, which nobody has voted yet.
 */
export function usualGoal(year: number): Goal | null {
  if (year < firstYear) return null;
  if (year === firstYear) {
    return { year, goal: null, baseline: 47, note: 'Comptées avant l’ouverture du registre', changes: [] };
  }
  const note = year === 2019 ? '' : 'Proposition : deux de plus que l’année d’avant, à voter';
  return { year, goal: 60 + 2 * (year - 2019), baseline: null, note, changes: [] };
}

/** The desk's own goals and, of the years without, the usual ones, up to the next year; in order. */
export async function readAllGoals(today: Day): Promise<Goal[]> {
  const own = (await GoalOfYear.find().lean<GoalRecord[]>()).map(present);
  const last = Number(today.slice(0, 4)) + 1;
  const usual = Array.from({ length: last - firstYear + 1 }, (_, at) => usualGoal(firstYear + at))
    .filter((each) => each !== null)
    .filter(({ year }) => !own.some((each) => each.year === year));
  return [...own, ...usual].sort((a, b) => a.year - b.year);
}

export const goalOf = (goals: readonly Goal[], year: number): Goal | null =>
  goals.find((each) => each.year === year) ?? usualGoal(year);

/** Sets the goal of a year in one write; of two people at once the later one stands, and both changes are kept. */
export async function setGoal(
  year: number,
  wanted: Pick<Goal, 'goal' | 'baseline' | 'note'>,
  by: Viewer,
): Promise<Goal> {
  const change = { at: new Date(), by: by.id ?? '', byName: by.name, goal: wanted.goal, baseline: wanted.baseline };
  const record = await GoalOfYear.findOneAndUpdate(
    { year },
    { $set: wanted, $push: { changes: change } },
    { upsert: true, returnDocument: 'after', lean: true },
  ).orFail();
  return present(record);
}

function present({ year, goal: aim, baseline, note, changes }: GoalRecord): Goal {
  return {
    year,
    goal: aim,
    baseline,
    note,
    changes: changes.map((each) => ({
      at: each.at.toISOString(),
      byName: each.byName,
      goal: each.goal ?? null,
      baseline: each.baseline ?? null,
    })),
  };
}
