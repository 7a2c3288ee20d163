import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The colours of client/styles/tokens.css by day, as paper needs them. */
export const colour = {
  paper: '#ffffff',
  ash: '#f6f6f3',
  ink: '#1b1f22',
  ink2: '#4a5156',
  ink3: '#666d71',
  rule: '#e2e2dc',
  rule2: '#8b918f',
  accent: '#0b6170',
  accentSoft: '#d5e7e8',
  shoot: '#b0491b',
  steps: { enquiry: '#8a9499', scouting: '#6d93a8', preparation: '#2f8291', shooting: '#b0491b', wrapped: '#1b1f22' },
  evidence: { audited: '#0a4650', declared: '#2f8291', computed: '#8fc0c3', dayRate: '#d5e3e1' },
  map: { out: '#eeeeea', land: '#fbfaf6', border: '#8f8f85', edge: '#d9d7cb', river: '#93bcc9', lake: '#a4cad6' },
  road: '#f3dfae',
} as const;

const require = createRequire(join(import.meta.dirname, 'looks.ts'));
const family = dirname(require.resolve('@expo-google-fonts/instrument-sans/package.json'));
const cuts = { regular: '400Regular', medium: '500Medium', semibold: '600SemiBold', bold: '700Bold' } as const;

export type Weight = 'regular' | 'medium' | 'semibold' | 'bold';

/** Where a weight of Instrument Sans lies, for programs that read fonts themselves. */
export const fontFile = (weight: Weight): string => join(family, cuts[weight], `InstrumentSans_${cuts[weight]}.ttf`);
const file = (weight: Weight) => readFileSync(fontFile(weight));

/** Instrument Sans in the four weights that are printed, read with the first report. */
let kept: Record<Weight, Buffer> | undefined;
export function fonts(): Record<Weight, Buffer> {
  kept ??= {
    regular: file('regular'),
    medium: file('medium'),
    semibold: file('semibold'),
    bold: file('bold'),
  };
  return kept;
}

/** How words are set; sizes in points, leading in sizes. */
export interface Look {
  weight: Weight;
  size: number;
  colour: string;
  leading: number;
}

const look = (weight: Weight, size: number, ink: string, leading = 1.35): Look => ({
  weight,
  size,
  colour: ink,
  leading,
});
export const looks = {
  figure: look('bold', 132, colour.ink, 1),
  display: look('semibold', 30, colour.ink, 1.15),
  number: look('semibold', 19, colour.ink, 1.15),
  heading: look('semibold', 16, colour.ink, 1.2),
  small: look('semibold', 10.5, colour.ink, 1.3),
  lead: look('regular', 13, colour.ink2, 1.4),
  text: look('regular', 9.5, colour.ink, 1.5),
  strong: look('semibold', 9.5, colour.ink, 1.5),
  quiet: look('regular', 8.5, colour.ink3, 1.45),
  row: look('regular', 8.5, colour.ink, 1.3),
  rowStrong: look('medium', 8.5, colour.ink, 1.3),
  label: look('regular', 7.5, colour.ink3, 1.3),
} as const satisfies Record<string, Look>;
