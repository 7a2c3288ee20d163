import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { figuresIn } from './figures';
import { colour, looks } from './looks';
import { cover } from './parts/cover';
import { enquiries } from './parts/enquiries';
import { list } from './parts/list';
import { method } from './parts/method';
import { money } from './parts/money';
import type { Pen } from './parts/pen';
import { places } from './parts/places';
import { shape } from './parts/shape';
import { work } from './parts/work';
import type { YearReport } from './report';
import { page, Sheet } from './sheet';
import { reportTexts } from './texts';

/** Each row begins a page of its own. Reading this list is reading the table of contents. */
const pages: ((pen: Pen) => void | Promise<void>)[][] = [
  [cover],
  [shape],
  [places],
  [money, work, enquiries],
  [list],
  [method],
];

/** Writes a year as a printed report, A4. */
export async function writeYearReport(report: YearReport, out: Writable): Promise<void> {
  const { lang, indicators } = report;
  const texts = reportTexts(lang);
  const sheet = new Sheet({
    lang,
    title: `${texts.title(indicators.year)}, ${texts.desk}`,
    subject: texts.subject(indicators.year),
    author: texts.desk,
  });
  sheet.doc.pipe(out);
  const pen: Pen = { sheet, report, texts, figures: figuresIn(lang) };
  for (const parts of pages) {
    if (parts !== pages[0]) sheet.turn();
    for (const part of parts) {
      // A long report takes a second: who else asks is served in between.
      await setImmediate();
      await part(pen);
    }
  }
  numberPages(pen);
  sheet.close();
}

/** At the foot of every page but the cover: what it is of, and where in it one is. */
function numberPages({ sheet, report, texts }: Pen): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  const label = `${texts.title(report.indicators.year)}. ${texts.scope[report.scope]}`;
  for (let number = start + 1; number < start + count; number += 1) {
    sheet.doc.switchToPage(number);
    sheet.aside(() => {
      sheet.doc.moveTo(page.left, 800).lineTo(page.right, 800).lineWidth(0.6).stroke(colour.rule);
      sheet.write(label, 806, looks.label, { width: 360 });
      sheet.write(texts.page(number + 1, count), 806, looks.label, { x: page.right - 80, width: 80, align: 'right' });
    }, 'Pagination');
  }
}
