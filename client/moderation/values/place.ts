import { type Point, point } from '@contract/common';
import { precision } from '@contract/listings';
import { z } from 'zod';
import type { Reader } from './readers';
import type { Line } from './shown';
import { valueTexts } from './texts';

const loosePlace = z
  .object({
    address: z.string().optional(),
    commune: z.string().optional(),
    position: point.optional(),
    precision: precision.optional(),
  })
  .catch({});

/** Where a draft says it stands; undefined where it does not, or not yet. */
export function positionIn(value: unknown): { position: Point; isExact: boolean } | undefined {
  const { position, precision } = loosePlace.parse(value);
  return position && { position, isExact: precision !== 'commune' };
}

/** Five decimals are a metre: what a hand-set pin can say. */
const figures = ({ lat, lng }: Point) => `${lat.toFixed(5)}, ${lng.toFixed(5)}`;

export const place: Reader = (value, { language }) => {
  const { address, commune, position, precision } = loosePlace.parse(value);
  const words = valueTexts[language];
  const lines: (Line | undefined)[] = [
    address ? { key: 'address', label: words.place.address, text: address } : undefined,
    commune ? { key: 'commune', label: words.place.commune, text: commune } : undefined,
    position && { key: 'position', label: words.place.position, text: figures(position), isWhole: true },
    precision && { key: 'precision', label: words.precision.label, text: words.precision[precision], isWhole: true },
  ];
  return { form: 'lines', lines: lines.filter((line) => line !== undefined) };
};
