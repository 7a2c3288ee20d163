import { today } from '../../../productions/counting';
import { colour, looks } from '../../../reports/year/looks';
import { drawMark } from '../../../reports/year/parts/cover';
import { column, page } from '../../../reports/year/sheet';
import { reportTexts } from '../../../reports/year/texts';
import { isLocation, type Pen } from './pen';
import { drawPlate } from './plates';
import { drawSketch } from './sketch';

const hero = 232;
const map = { width: 190, height: 206 };
const gutter = 24;
const title = { ...looks.display, size: 34 };

/** What it is, for whom, what is in it, and where: the whole package in one look. */
export async function cover(pen: Pen): Promise<void> {
  const { sheet, view, texts, set } = pen;
  drawMark(sheet);
  sheet.tagged('P', () => sheet.write(reportTexts(view.lang).desk, 62, looks.strong, { x: page.left + 38 }));
  sheet.y = 96;
  await drawHero(pen);
  sheet.say('P', set(texts.kind), looks.lead);
  sheet.say('H1', set(view.title), title);
  sheet.gap(4);
  sheet.say('P', set(prepared(pen)), { ...looks.text, colour: colour.ink2 });
  sheet.gap(16);
  besideMap(pen);
  contents(pen);
}

async function drawHero({ sheet, view, texts, picture, set }: Pen): Promise<void> {
  const [first] = view.items.flatMap(({ photos }) => photos);
  if (!first) return;
  const bytes = await picture(first, 1280);
  drawPlate(
    sheet,
    { bytes, alt: set(texts.picture(view.title, 1, 1)), upright: false },
    { x: page.left, width: column, height: hero },
  );
  sheet.gap(22);
}

function prepared({ view, texts }: Pen): string {
  const places = view.items.filter(isLocation).length;
  const parts = [texts.count(places, view.items.length - places), texts.prepared(view.preparedBy, view.company)];
  return parts.filter(Boolean).join(', ');
}

/** The introduction and what a reader must know, at the left of the map. */
function besideMap(pen: Pen): void {
  const { sheet, view, texts, set } = pen;
  const top = sheet.y;
  const x = page.right - map.width;
  const titles = view.items.map((item) => `${item.number}. ${item.title[view.lang]}`).join('; ');
  sheet.figure(set(texts.map(titles)), map.height, () => drawSketch(sheet, view.items, { x, y: top, ...map }));
  const below = sheet.y;
  sheet.y = top;
  const width = column - map.width - gutter;
  if (view.intro) sheet.say('P', set(view.intro), { ...looks.lead, size: 11.5 }, { width });
  sheet.gap(10);
  for (const note of notes(pen)) {
    sheet.say('P', set(note), looks.quiet, { width });
    sheet.gap(4);
  }
  sheet.y = Math.max(sheet.y, below) + 20;
}

function notes({ view, texts, figures }: Pen): string[] {
  const { masked, expiresAt, withdrawn, illustrations } = view;
  return [
    masked ? texts.masked : '',
    expiresAt === null ? '' : texts.until(figures.day(today(new Date(expiresAt)))),
    withdrawn > 0 ? texts.withdrawn(withdrawn) : '',
    illustrations ? texts.illustrations : '',
  ].filter(Boolean);
}

const rowHeight = 17;

/** The entries by number, in two columns read one after the other. */
function contents({ sheet, view, texts, set }: Pen): void {
  const half = Math.ceil(view.items.length / 2);
  const width = (column - gutter) / 2;
  sheet.outline(set(texts.contents));
  const list = sheet.group('L');
  for (const [row, left] of view.items.slice(0, half).entries()) {
    sheet.room(rowHeight);
    sheet.rule();
    const right = view.items[half + row];
    for (const [item, x] of [
      [left, page.left] as const,
      ...(right ? [[right, page.left + width + gutter] as const] : []),
    ]) {
      const words = set(item.title[view.lang]);
      list.add(
        sheet.doc.struct('LI', {}, () => {
          sheet.write(
            String(item.number),
            sheet.y + 4,
            { ...looks.rowStrong, colour: colour.accent },
            { x, width: 20 },
          );
          sheet.line(words, sheet.y + 4, looks.row, { x: x + 22, width: width - 22 });
        }),
      );
    }
    sheet.gap(rowHeight);
  }
}
