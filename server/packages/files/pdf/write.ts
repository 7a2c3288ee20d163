import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { figuresIn } from '../../../reports/year/figures';
import { colour, looks } from '../../../reports/year/looks';
import { column, page, Sheet } from '../../../reports/year/sheet';
import type { PackageView } from '../../contract';
import type { Picture } from '../send';
import { cover } from './cover';
import { type Pen, settingIn } from './pen';
import { place } from './place';
import { pdfTexts } from './texts';

interface With {
  label: string;
  picture: Picture;
  publicUrl: string;
}

/** Writes a package as a photo book, A4: the cover, then an entry a page. */
export async function writePdf(view: PackageView, { label, picture, publicUrl }: With, out: Writable): Promise<void> {
  const { lang } = view;
  const [texts, set] = [pdfTexts[lang], settingIn(lang)];
  const sheet = new Sheet({
    lang,
    title: set(`${view.title}, ${texts.kind}`),
    subject: set(texts.subject),
    author: view.preparedBy,
  });
  sheet.doc.pipe(out);
  const pen: Pen = { sheet, view, texts, figures: figuresIn(lang), picture, label, publicUrl, set };
  await cover(pen);
  for (const item of view.items) {
    // A long package takes seconds: who else asks is served in between.
    await setImmediate();
    await place(pen, item);
  }
  finishPages(pen);
  sheet.close();
}

/** At the foot of every page what it is of; across a masked one, whom it was sent to. */
function finishPages(pen: Pen): void {
  const { sheet, view, texts, set } = pen;
  const { start, count } = sheet.doc.bufferedPageRange();
  for (let number = start; number < start + count; number += 1) {
    sheet.doc.switchToPage(number);
    if (view.masked) sheet.aside(() => markAcross(pen));
    if (number === start) continue;
    sheet.aside(() => {
      sheet.doc.moveTo(page.left, 800).lineTo(page.right, 800).lineWidth(0.6).stroke(colour.rule);
      sheet.line(set(`${view.title}, ${texts.kind.toLocaleLowerCase(view.lang)}`), 806, looks.label, { width: 360 });
      sheet.write(texts.page(number + 1, count), 806, looks.label, { x: page.right - 80, width: 80, align: 'right' });
    }, 'Pagination');
  }
}

/** Pale enough to read through, and on top, so that it cannot be lifted off the pictures. */
function markAcross({ sheet, label, set }: Pen): void {
  const { doc } = sheet;
  const words = set(label);
  const size = Math.min(44, (44 * column) / Math.max(1, sheet.widthOf(words, { ...looks.display, size: 44 })));
  const [x, y] = [page.width / 2, page.height / 2];
  doc
    .save()
    .rotate(-32, { origin: [x, y] })
    .fillOpacity(0.13);
  sheet.line(
    words,
    y - size / 2,
    { ...looks.display, size, colour: colour.ink3 },
    { x: page.left, width: column, align: 'center' },
  );
  doc.restore().fillOpacity(1);
}
