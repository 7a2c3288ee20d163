import { colour, looks } from '../looks';
import { column, type Sheet } from '../sheet';

/** Room that a heading keeps together with what follows it, in points. */
const company = 90;

/** The head of a part: a hairline, its name, and a sentence where one is needed. */
export function heading(sheet: Sheet, title: string, note?: string): void {
  sheet.gap(sheet.isAtTop ? 0 : 26);
  sheet.room(company);
  sheet.outline(title);
  sheet.rule(sheet.y, colour.ink);
  sheet.gap(10);
  sheet.say('H2', title, looks.heading);
  sheet.gap(note ? 2 : 6);
  if (note) sheet.say('P', note, looks.quiet, { width: column * 0.8 });
  if (note) sheet.gap(8);
}

/** The head of a chart or table within a part. */
export function subheading(sheet: Sheet, title: string, setting: { x?: number; width?: number } = {}): void {
  sheet.room(company * 1.4);
  sheet.say('H3', title, looks.small, setting);
  sheet.gap(4);
}
