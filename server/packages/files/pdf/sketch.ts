import { drawGround } from '../../../reports/year/drawings/shootsMap';
import { fitting, type Project, readOutlines, type Spot } from '../../../reports/year/drawings/territory';
import { colour } from '../../../reports/year/looks';
import type { Sheet } from '../../../reports/year/sheet';
import type { PackageItem } from '../../contract';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The territory with a number at each entry: at the spot, or in the circle that holds it. */
export function drawSketch(sheet: Sheet, items: readonly PackageItem[], box: Box): void {
  const { doc } = sheet;
  const outlines = readOutlines();
  const project = fitting(outlines.territory, box);
  doc.save().rect(box.x, box.y, box.width, box.height).clip();
  drawGround(doc, outlines, project, box);
  for (const item of items) drawPlace(sheet, item, project);
  doc.restore();
}

/** Points: a number can be read from here on. */
const leastRadius = 6.5;

function drawPlace(sheet: Sheet, { number, position, radiusKm }: PackageItem, project: Project): void {
  const [x, y] = project(position.lng, position.lat);
  if (radiusKm > 0) {
    const radius = Math.max(leastRadius, radiusIn(project, position, radiusKm));
    sheet.doc.circle(x, y, radius).fillOpacity(0.18).fill(colour.accent).fillOpacity(1);
    sheet.doc.circle(x, y, radius).lineWidth(0.7).dash(2, { space: 1.4 }).stroke(colour.accent).undash();
  } else sheet.doc.circle(x, y, leastRadius).fill(colour.accent);
  const ink = radiusKm > 0 ? colour.ink : colour.paper;
  const look = { weight: 'semibold' as const, size: 7, colour: ink, leading: 1.22 };
  sheet.write(String(number), y - 4.2, look, { x: x - 15, width: 30, align: 'center' });
}

const kmPerDegree = 111.19;
function radiusIn(project: Project, { lat, lng }: PackageItem['position'], km: number): number {
  const [, middle]: Spot = project(lng, lat);
  const [, north]: Spot = project(lng, lat + km / kmPerDegree);
  return Math.abs(middle - north);
}
