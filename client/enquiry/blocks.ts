import { type Draft, type FieldName, isFilled } from './draft';

export type BlockId = 'project' | 'dates' | 'needs' | 'money' | 'who';

/** The form in five short blocks, with the fields of each. */
export const blocks: readonly { id: BlockId; fields: readonly FieldName[] }[] = [
  { id: 'project', fields: ['title', 'type', 'message'] },
  { id: 'dates', fields: ['from', 'to', 'shootingDays'] },
  { id: 'needs', fields: ['places', 'crew', 'services'] },
  { id: 'money', fields: ['budget', 'localSpend'] },
  { id: 'who', fields: ['name', 'company', 'role', 'email', 'phone'] },
];

/** `owed`: something that must be there is not; `filled`: something is said; `open`: nothing, and nothing has to be. */
export type BlockState = 'owed' | 'filled' | 'open';

export function stateOf(fields: readonly FieldName[], draft: Draft, owed: readonly FieldName[]): BlockState {
  if (fields.some((name) => owed.includes(name))) return 'owed';
  return fields.some((name) => isFilled(draft, name)) ? 'filled' : 'open';
}
