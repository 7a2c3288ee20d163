import type { Colours } from './colours';

export type LabelKind = 'city' | 'town' | 'village' | 'departement' | 'summit' | 'lake';

export interface LabelStyle {
  /** Pixels. */
  size: number;
  weight: number;
  colour: 'text' | 'quietText' | 'waterText';
  italic?: boolean;
  /** Share of the size between letters. */
  spacing?: number;
  /** Radius of the dot a town stands at, pixels. */
  dot?: number;
  /** From the place itself to the text, pixels. */
  gap: number;
  /** Looked for so often that it may stand farther off, rather than nowhere. */
  isLarge?: boolean;
}

export const labelStyles: Record<LabelKind, LabelStyle> = {
  city: { size: 15, weight: 640, colour: 'text', dot: 3, gap: 7, isLarge: true },
  town: { size: 12.5, weight: 560, colour: 'text', dot: 2.4, gap: 6.5, isLarge: true },
  village: { size: 11, weight: 430, colour: 'quietText', dot: 1.8, gap: 6 },
  departement: { size: 11, weight: 540, colour: 'quietText', spacing: 0.22, gap: 0 },
  summit: { size: 10.5, weight: 430, colour: 'quietText', gap: 7 },
  lake: { size: 11, weight: 430, colour: 'waterText', italic: true, gap: 7 },
};

/** The style as a canvas writes it. */
export function fontOf({ italic, weight, size }: LabelStyle, { font }: Pick<Colours, 'font'>): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${font || 'sans-serif'}`;
}
