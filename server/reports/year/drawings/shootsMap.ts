import type { Indicators } from '../../../indicators/contract';
import type { ReportTexts } from '../fr';
import { colour, looks } from '../looks';
import { type Pdf, page, type Sheet } from '../sheet';
import type { Box } from './hatching';
import { fitting, type Outlines, type Project, readOutlines, type Spot, spotsOf } from './territory';

type Communes = Indicators['byCommune'];

/** Radius of a disc that stands for one production, in points; its area grows with their number. */
const one = 4;
const most = 17;

/** The territory with a disc for each commune where something was shot. */
export function shootsMap(
  sheet: Sheet,
  communes: Communes,
  size: { width: number; height: number },
  texts: ReportTexts,
) {
  sheet.figure(texts.places.alt(communes.length), size.height, () => {
    const box = { x: page.left, y: sheet.y, ...size };
    const outlines = readOutlines();
    const project = fitting(outlines.territory, box);
    sheet.doc.save().rect(box.x, box.y, box.width, box.height).clip();
    drawGround(sheet.doc, outlines, project, box);
    nameDepartements(sheet, outlines, project);
    const discs = discsOf(communes, project);
    for (const disc of discs) drawDisc(sheet, disc);
    nameTowns(sheet, outlines, project, discs);
    sheet.doc.restore();
  });
}

/** Land, water, main roads and borders, as far as they lie in the box; whoever draws clips. */
export function drawGround(doc: Pdf, outlines: Outlines, project: Project, { x, y, width, height }: Box): void {
  doc.rect(x, y, width, height).fill(colour.map.out);
  for (const ring of outlines.territory) trace(doc, spotsOf(ring, project)).closePath().fill(colour.map.land);
  for (const border of outlines.neighbours) trace(doc, spotsOf(border, project)).lineWidth(0.5).stroke(colour.map.edge);
  for (const { rank, line } of outlines.rivers) {
    if (rank <= 3)
      trace(doc, spotsOf(line, project))
        .lineWidth(1.2 / rank)
        .stroke(colour.map.river);
  }
  for (const { ring } of outlines.lakes) trace(doc, spotsOf(ring, project)).closePath().fill(colour.map.lake);
  for (const { rank, line } of outlines.roads) {
    if (rank === 1) trace(doc, spotsOf(line, project)).lineWidth(1.3).stroke(colour.road);
  }
  doc.dash(2.5, { space: 1.8 });
  for (const border of outlines.borders) trace(doc, spotsOf(border, project)).lineWidth(0.6).stroke(colour.map.border);
  doc.undash();
}

function trace(doc: Pdf, spots: readonly Spot[]): Pdf {
  for (const [place, [x, y]] of spots.entries()) place === 0 ? doc.moveTo(x, y) : doc.lineTo(x, y);
  return doc.lineJoin('round');
}

/** The one place where capitals are used: far apart and pale, they lie under everything else. */
function nameDepartements(sheet: Sheet, { departements }: Outlines, project: Project): void {
  for (const { name, lng, lat } of departements) {
    const [x, y] = project(lng, lat);
    sheet.dress({ ...looks.label, size: 7 });
    sheet.doc.text(name.toUpperCase(), x - 60, y, { width: 120, align: 'center', characterSpacing: 1.4 });
  }
}

interface Disc {
  label: string;
  productions: number;
  radius: number;
  spot: Spot;
}

/** Large ones first, so that a small one beside is not covered. */
const discsOf = (communes: Communes, project: Project): Disc[] =>
  communes
    .flatMap(({ label, productions, position }) =>
      position
        ? [
            {
              label,
              productions,
              radius: Math.min(most, one * Math.sqrt(productions)),
              spot: project(position.lng, position.lat),
            },
          ]
        : [],
    )
    .toSorted((a, b) => b.radius - a.radius);

function drawDisc(sheet: Sheet, { productions, radius, spot: [x, y] }: Disc): void {
  sheet.doc.circle(x, y, radius).lineWidth(0.9).fillAndStroke(colour.shoot, colour.paper);
  if (productions < 2) return;
  const size = Math.max(5.5, Math.min(9, radius));
  sheet.write(
    String(productions),
    y - size * 0.6,
    { weight: 'semibold', size, colour: colour.paper, leading: 1.22 },
    { x: x - 15, width: 30, align: 'center' },
  );
}

/** The seats of the départements, beside their disc where they have one. */
function nameTowns(sheet: Sheet, { towns }: Outlines, project: Project, discs: readonly Disc[]): void {
  const look = { ...looks.rowStrong, size: 7.5 };
  for (const { name, lng, lat } of towns.filter(({ standing }) => standing === 3)) {
    const [x, y] = project(lng, lat);
    const disc = discs.find(({ label }) => label === name);
    if (!disc) sheet.doc.circle(x, y, 1.6).fill(colour.ink2);
    sheet.write(name, y - 5, look, { x: x + (disc?.radius ?? 2) + 3, width: 90 });
  }
}
