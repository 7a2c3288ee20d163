import type { ListingKind } from '@contract/common';
import type { ImportKind, ImportView, Mapping, Target } from '@contract/imports';
import { useState } from 'react';

const shared: Target[] = ['title', 'summaryFr', 'summaryEn', 'commune', 'lat', 'lng'];
const own: Record<ListingKind, Target[]> = {
  location: ['categories'],
  technician: ['jobs'],
  actor: ['plays', 'ageFrom', 'ageTo', 'jobs'],
  company: ['services'],
};
const more: Record<ListingKind, Target[]> = {
  location: ['altitude', 'pastShootTitle', 'pastShootYear'],
  technician: [],
  actor: [],
  company: ['siret'],
};
const rest: Target[] = [
  'reference',
  'descriptionFr',
  'descriptionEn',
  'address',
  'insee',
  'departement',
  'latLng',
  'precision',
  'contactName',
  'email',
  'phone',
  'link',
  'languages',
  'tags',
];

const ofShoots: { main: Target[]; rest: Target[] } = {
  main: ['title', 'type', 'director', 'company', 'from', 'to', 'address', 'postcode', 'latLng'],
  rest: ['season', 'days', 'year', 'rowId', 'commune', 'insee', 'departement', 'lat', 'lng'],
};

const ofListings = (kind: ListingKind): { main: Target[]; rest: Target[] } => ({
  main: [...shared, ...own[kind]],
  rest: [...more[kind], ...rest],
});

/** The fields of a kind in the order a person thinks of them; `isMain` for those that hardly any file lacks. */
export function fieldsOf(kind: ImportKind): { target: Target; isMain: boolean }[] {
  const fields = kind === 'production' ? ofShoots : ofListings(kind);
  return [
    ...fields.main.map((target) => ({ target, isMain: true })),
    ...fields.rest.map((target) => ({ target, isMain: false })),
  ];
}

/** What the reader has chosen and not checked yet. */
export function useMappingDraft(view: ImportView) {
  const [kind, setKind] = useState(view.kind);
  const [mapping, setMapping] = useState(view.mapping);
  const change = (part: Partial<Mapping>) => setMapping((old) => ({ ...old, ...part }));
  return {
    kind,
    mapping,
    /** Another kind begins with what the names of the columns suggest for it; listings of all kinds share theirs. */
    setKind: (chosen: ImportKind) => {
      setKind(chosen);
      if ((chosen === 'production') !== (kind === 'production'))
        change({ columns: view.guesses[chosen], defaults: {} });
    },
    setColumn: (target: Target, column: string) =>
      change({
        columns: withValue(mapping.columns, target, column),
        defaults: withValue(mapping.defaults, target, ''),
      }),
    setDefault: (target: Target, text: string) =>
      change({
        columns: withValue(mapping.columns, target, ''),
        defaults: { ...mapping.defaults, [target]: text },
      }),
    /** An empty meaning leaves the value out; undefined asks again. */
    setMeaning: (target: Target, value: string, meaning: string | undefined) =>
      change({ values: { ...mapping.values, [target]: withMeaning(mapping.values[target], value, meaning) } }),
    /** Whether the public may know of what is imported. */
    isPublic: mapping.defaults.confidential === 'no',
    setPublic: (isPublic: boolean) =>
      change({ defaults: withValue(mapping.defaults, 'confidential', isPublic ? 'no' : '') }),
    setJoinRows: (joinRows: boolean) => change({ joinRows }),
    isStale: kind !== view.kind || textOf(mapping) !== textOf(view.mapping),
  };
}
export type MappingDraft = ReturnType<typeof useMappingDraft>;

/** The same for the same mapping, whatever the order in which it was put together. */
const textOf = (mapping: Mapping): string => JSON.stringify(sorted(mapping));

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => one.localeCompare(other));
  return entries.map(([name, inner]) => [name, sorted(inner)]);
}

/** Without the target where the text is empty. */
function withValue(
  values: Partial<Record<Target, string>>,
  target: Target,
  text: string,
): Partial<Record<Target, string>> {
  const { [target]: _old, ...others } = values;
  return text === '' ? others : { ...others, [target]: text };
}

function withMeaning(
  meanings: Record<string, string> | undefined,
  value: string,
  meaning: string | undefined,
): Record<string, string> {
  const { [value]: _old, ...others } = meanings ?? {};
  return meaning === undefined ? others : { ...others, [value]: meaning };
}
