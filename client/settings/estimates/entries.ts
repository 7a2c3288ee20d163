import type { Economics, PriceName } from '@contract/indicators';
import type { Way } from './tree';

/** How a field is filled in and read. */
export type FieldKind =
  | 'whole'
  | 'number'
  | 'capture'
  | 'year'
  | 'words'
  | 'label'
  | 'day'
  | 'check'
  | 'types'
  | 'codes'
  | 'levels';

export type FieldName =
  | 'territory'
  | 'amount'
  | 'value'
  | 'pricesOf'
  | 'types'
  | 'label.fr'
  | 'label.en'
  | 'index.levels'
  | 'source'
  | 'asOf'
  | 'assumption';

export interface EntryField {
  name: FieldName;
  kind: FieldKind;
  /** Where its value stands in the figures. */
  way: Way;
}

/** One figure, or a few that are changed together. */
export interface Entry {
  key: string;
  fields: readonly EntryField[];
}

const field = (at: Way, name: FieldName, kind: FieldKind): EntryField => ({
  name,
  kind,
  way: [...at, ...name.split('.')],
});
const sourced = (at: Way): EntryField[] => [
  field(at, 'source', 'words'),
  field(at, 'asOf', 'day'),
  field(at, 'assumption', 'check'),
];

export const territoryEntry: Entry = { key: 'territory', fields: [field([], 'territory', 'codes')] };

/** A rate by its place in the list; one place beyond the last is a new rate. */
export function rateEntry(place: number): Entry {
  const at: Way = ['dayRates', place];
  return {
    key: `dayRates.${place}`,
    fields: [
      field(at, 'amount', 'whole'),
      field(at, 'pricesOf', 'year'),
      field(at, 'label.fr', 'label'),
      field(at, 'label.en', 'label'),
      field(at, 'types', 'types'),
      ...sourced(at),
    ],
  };
}

export const otherRateEntry: Entry = {
  key: 'otherRate',
  fields: [
    field(['otherRate'], 'amount', 'whole'),
    field(['otherRate'], 'pricesOf', 'year'),
    ...sourced(['otherRate']),
  ],
};

export const indexEntry: Entry = {
  key: 'index',
  fields: [{ name: 'index.levels', kind: 'levels', way: ['index', 'levels'] }, ...sourced(['index'])],
};

export type FactorName = 'localCapture' | 'hoursPerDay' | 'hoursPerYear';
export const factorEntry = (name: FactorName): Entry => ({
  key: name,
  fields: [field([name], 'value', name === 'localCapture' ? 'capture' : 'number'), ...sourced([name])],
});

export const priceEntry = (name: PriceName): Entry => ({
  key: `prices.${name}`,
  fields: [field(['prices', name], 'amount', 'whole'), ...sourced(['prices', name])],
});

/** A rate that is not there yet: of today, and measured by nobody. */
export const blankRate = (today: string): Economics['dayRates'][number] => ({
  types: [],
  label: { fr: '', en: '' },
  amount: 0,
  pricesOf: Number(today.slice(0, 4)),
  source: '',
  asOf: today,
  assumption: true,
});
