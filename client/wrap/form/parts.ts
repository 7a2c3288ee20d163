import type { Values } from './values';

export type PartId = 'days' | 'people' | 'stays' | 'spend' | 'send';

export interface Part {
  id: PartId;
  /** What the paths of its fields begin with: where a fault leads to. */
  holds: readonly string[];
}

/** The form in five short parts. */
export const parts: readonly Part[] = [
  { id: 'days', holds: ['shootingDays', 'prepDays', 'wrapDays'] },
  { id: 'people', holds: ['people.'] },
  { id: 'stays', holds: ['volumes.'] },
  { id: 'spend', holds: ['spend.'] },
  { id: 'send', holds: ['remarks', 'signedBy'] },
];

export const isIn = ({ holds }: Part, path: string): boolean => holds.some((begin) => path.startsWith(begin));
export const partOf = (path: string): PartId => parts.find((part) => isIn(part, path))?.id ?? 'days';
export const isFilled = (part: Part, values: Values): boolean =>
  Object.entries(values).some(([path, text]) => text.trim() !== '' && isIn(part, path));
