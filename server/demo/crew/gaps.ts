import { Gap } from '../../gaps/model';
import { monthBefore, monthOf } from '../../gaps/months';
import { type Need, noteNeed } from '../../gaps/note';
import { demoMark } from './mark';

interface Draft extends Need {
  /** How often in each of the last months, the one under way first. */
  months: number[];
}

const location = (
  terms: string[],
  departement: string | null,
  found: number,
  months: number[],
  more: Partial<Draft> = {},
) => ({
  source: 'search' as const,
  kind: 'location' as const,
  terms: terms.map((term) => ({ field: 'category', term })),
  words: [],
  departement,
  found,
  months,
  ...more,
});

const job = (term: string, departement: string | null, found: number, months: number[]) => ({
  source: 'depth' as const,
  kind: 'technician' as const,
  terms: [{ field: 'job', term }],
  words: [],
  departement,
  found,
  months,
});

/** What a territory of this kind is asked for and has little of; invented, as the rest of the demonstration is. */
const drafts: Draft[] = [
  location(['prison'], '63', 0, [3, 2, 4, 1, 0, 2]),
  location(['prison'], null, 0, [1, 1, 0, 2]),
  location(['hospital'], '63', 1, [2, 1, 3, 0, 1, 2, 1]),
  location(['airport'], '63', 1, [1, 0, 2, 1]),
  location(['court'], null, 0, [2, 2, 1, 0, 3, 0, 1, 1], { source: 'screenplay' }),
  location(['tunnel'], '15', 0, [1, 1, 0, 1, 0, 0, 2]),
  location(['pool'], '03', 0, [0, 2, 1, 0, 1]),
  job('first_ac', '15', 0, [2, 1, 1, 2]),
  job('dit', '43', 0, [1, 2, 0, 1, 1]),
  job('construction_manager', '63', 1, [1, 1, 2, 0, 1, 1]),
  job('hair_head', '03', 0, [2, 0, 1]),
  { ...job('carpenter', '15', 2, [1, 1, 1]), source: 'enquiry' },
  { source: 'search', kind: null, terms: [], words: [], departement: null, found: 0, months: [6, 5, 7, 4, 6, 3, 5] },
];

/** Fills the room of what is missing, where nothing was noted yet. */
export async function seedDemoGaps(now = new Date()): Promise<void> {
  if (await Gap.exists({})) return;
  const notes = drafts.flatMap(({ months, ...need }) =>
    months.flatMap((times, back) => Array.from({ length: times }, () => ({ need, back }))),
  );
  await demoMark.set();
  for (const { need, back } of notes)
    await noteNeed(need, back === 0 ? now : new Date(`${monthBefore(monthOf(now), back)}-15T12:00:00Z`));
}

/** What was noted since stands with it and goes with it: counts do not tell who they are from. */
export async function removeDemoGaps(): Promise<void> {
  if (await demoMark.take()) await Gap.deleteMany({});
}
