import { departements } from '../../../places/departements';
import { shootsMap } from '../drawings/shootsMap';
import { looks } from '../looks';
import { page } from '../sheet';
import { heading, subheading } from './heading';
import type { Pen } from './pen';
import { shares } from './shape';

const map = { width: 306, height: 392 };
const beside = { x: page.left + map.width + 20, width: page.right - page.left - map.width - 20 };

/** The map with the départements beside it, then the communes as a table. */
export function places(pen: Pen): void {
  const { sheet, report, texts } = pen;
  const { byDepartement, byCommune } = report.indicators;
  heading(sheet, texts.places.title, texts.places.note);
  sheet.room(map.height);
  const top = sheet.y;
  subheading(sheet, texts.places.departements, beside);
  shares(pen, byDepartement, ({ key, label }) => departements.get(key) ?? label, { ...beside, labels: 1, values: 46 });
  sheet.y = top;
  shootsMap(sheet, byCommune, map, texts);
  const unplaced = byCommune.filter(({ position }) => position === null).length;
  sheet.gap(4);
  if (unplaced > 0) sheet.say('P', texts.places.unplaced(unplaced), looks.quiet);
  sheet.gap(16);
  subheading(sheet, texts.places.communes);
  shares(pen, byCommune, ({ label }) => label, { most: 10 });
}
