import { colour, type Look, looks } from '../../../reports/year/looks';
import { column, page } from '../../../reports/year/sheet';
import type { PackageItem } from '../../contract';
import type { PrintWidth } from '../send';
import type { Pen } from './pen';
import { drawPlate, type Plate } from './plates';
import { drawSketch } from './sketch';

const heading = { ...looks.display, size: 22 };
const map = { width: 150, height: 163 };
const gutter = 24;
const textWidth = column - map.width - gutter;
const between = 6;
const small = { width: (column - between) / 2, height: 146 };
const main = { least: 150, most: 322 };
/** From here on a package has one picture an entry: two hundred pages of three would not pass through a mail. */
const mostWithMore = 40;

/** One entry on a page of its own: large pictures, and below them why it is here, what one must know, and where. */
export async function place(pen: Pen, item: PackageItem): Promise<void> {
  const { sheet, view, set } = pen;
  const plates = await platesOf(pen, item);
  const title = set(item.title[view.lang]);
  sheet.turn();
  sheet.outline(`${item.number}. ${title}`);
  const top = sheet.y;
  sheet.aside(() => sheet.write(String(item.number), top, { ...heading, colour: colour.accent }, { width: 44 }));
  const indent = 18 + 12 * String(item.number).length;
  sheet.say('H2', title, heading, { x: page.left + indent, width: column - indent });
  sheet.gap(5);
  sheet.say('P', set(item.subtitle[view.lang]), looks.quiet, { x: page.left + indent, width: column - indent });
  sheet.gap(12);
  const words = wordsOf(pen, item);
  drawPlates(pen, plates, page.bottom - sheet.y - Math.max(heightOf(pen, words), map.height + 24) - 18);
  besideMap(pen, item, words);
}

async function platesOf({ view, texts, picture, set }: Pen, item: PackageItem): Promise<Plate[]> {
  const shown = item.photos.slice(0, view.items.length > mostWithMore ? 1 : 3);
  const widthOf = (index: number): PrintWidth => (index === 0 ? 1280 : 640);
  return Promise.all(
    shown.map(async (photo, index) => ({
      bytes: await picture(photo, widthOf(index)),
      alt: set(photo.alt?.[view.lang] || texts.picture(item.title[view.lang], index + 1, shown.length)),
      upright: (photo.height ?? 0) > (photo.width ?? 1),
    })),
  );
}

/** As large as the words below leave room for; two more beneath where they are not pressed. */
function drawPlates({ sheet }: Pen, [first, ...more]: readonly Plate[], room: number): void {
  if (!first) return;
  const hasMore = more.length > 0 && room >= main.least + between + small.height;
  const left = hasMore ? room - between - small.height : room;
  const height = Math.min(main.most, Math.max(main.least, left));
  drawPlate(sheet, first, { x: page.left, width: column, height });
  if (hasMore) {
    sheet.gap(between);
    const top = sheet.y;
    const width = more.length === 1 ? column : small.width;
    for (const [index, plate] of more.entries()) {
      sheet.y = top;
      drawPlate(sheet, plate, { x: page.left + index * (width + between), width, height: small.height });
    }
  }
  sheet.gap(18);
}

type Words = { text: string; look: Look; gap: number }[];

function wordsOf({ view, texts, set, publicUrl }: Pen, item: PackageItem): Words {
  const { lang } = view;
  const { name, email, phone } = item.contact;
  const contact = [name, email, phone].filter(Boolean).join(', ');
  const credits = [
    ...new Set(item.photos.flatMap(({ credit, illustration }) => (credit && !illustration ? [credit] : []))),
  ];
  const all: Words = [
    { text: item.pitch, look: { ...looks.lead, size: 11.5, colour: colour.ink }, gap: 8 },
    { text: item.summary[lang], look: looks.text, gap: 8 },
    { text: item.facts.map((fact) => fact[lang]).join('  ·  '), look: looks.rowStrong, gap: 8 },
    { text: contact ? texts.contact(contact) : '', look: looks.row, gap: 4 },
    { text: item.slug === null ? '' : `${publicUrl}/listings/${item.slug}`, look: looks.label, gap: 4 },
    { text: credits.length > 0 ? texts.credits(credits.join(', ')) : '', look: looks.label, gap: 0 },
  ];
  return all.filter(({ text }) => text !== '').map((each) => ({ ...each, text: set(each.text) }));
}

const heightOf = ({ sheet }: Pen, words: Words): number =>
  words.reduce((sum, { text, look, gap }) => sum + sheet.heightOf(text, look, textWidth) + gap, 0);

function besideMap({ sheet, view, texts, set }: Pen, item: PackageItem, words: Words): void {
  const top = sheet.y;
  for (const { text, look, gap } of words) {
    sheet.say('P', text, look, { width: textWidth });
    sheet.gap(gap);
  }
  const x = page.right - map.width;
  const where =
    item.radiusKm > 0 ? texts.near(item.radiusKm) : item.precision === 'exact' ? texts.exact : texts.commune;
  // Words that fill more than the page have turned it: the map stands beside their end.
  sheet.y = Math.min(sheet.y < top ? page.top : top, page.bottom - map.height - 16);
  sheet.figure(set(`${item.number}. ${item.title[view.lang]}: ${where}`), map.height, () =>
    drawSketch(sheet, [item], { x, y: sheet.y, ...map }),
  );
  sheet.gap(4);
  sheet.tagged('Caption', () => sheet.write(set(where), sheet.y, looks.label, { x, width: map.width }));
}
