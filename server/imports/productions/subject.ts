import { Production } from '../../productions/model';
import type { StepRecord } from '../model';
import type { PlannedStep, Subject } from '../subject';
import { carryOut } from './carryOut';
import type { ShootsEntry } from './entry';
import { knownProductions } from './known';
import { shootNames } from './names';
import { planShoots, readShoots } from './plan';
import { takeBack } from './takeBack';

const shownSpellings = 12;

/** Rows that are places of shoots, and become productions. */
export const productionSubject: Subject<ShootsEntry> = {
  names: shootNames,
  terms: ['type'],
  plan: async (rows, mapping) => planShoots(rows, mapping, await knownProductions()),
  faults: async (rows, mapping) => (await readShoots(rows, mapping)).faults,
  preview,
  // What was taken for one work is what a reader can judge better than we.
  telling: (steps) => steps.toSorted((a, b) => b.entry.spellings.length - a.entry.spellings.length),
  carryOut,
  takeBack,
  leftAlone,
};

function preview({ action, lines, entry }: PlannedStep<ShootsEntry>) {
  const { title, season, companies, shoots, spellings } = entry;
  const places = shoots.flatMap((shoot) => shoot.places);
  const shooting = {
    season,
    company: companies[0]?.name ?? '',
    from: shoots[0]?.from ?? '',
    to:
      shoots
        .map((shoot) => shoot.to)
        .sort()
        .at(-1) ?? '',
    shoots: shoots.length,
    places: places.length,
    spellings: spellings.slice(0, shownSpellings),
  };
  return { title, commune: places.find(({ commune }) => commune)?.commune ?? '', action, lines, shooting };
}

async function leftAlone(steps: StepRecord[]) {
  const ids = steps.map(({ listing }) => listing);
  const productions = await Production.find({ _id: { $in: ids }, deletedAt: null }, { title: 1 });
  const titles = new Map(productions.map(({ id, title }) => [String(id), title]));
  return steps.flatMap(({ listing, leftFields, undo }) => {
    const title = titles.get(String(listing));
    return title ? [{ production: String(listing), title, fields: undo === 'left' ? [] : leftFields }] : [];
  });
}
