import type { Indicators } from '../../../indicators/contract';
import { type Evidence, evidence } from '../../../productions/contract';
import { termOf } from '../../../vocabularies/vocabularies';
import { type Box, fillGraded } from '../drawings/hatching';
import { barRows } from '../drawings/rows';
import { colour, looks } from '../looks';
import { column, page } from '../sheet';
import { heading, subheading } from './heading';
import type { Pen } from './pen';

type Spend = NonNullable<Indicators['spend']>;

/** Direct spend with how well it is known, its categories, and what public money moved. */
export function money(pen: Pen): void {
  const { sheet, report, texts, figures } = pen;
  const { spend, previous } = report.indicators;
  heading(sheet, texts.money.title);
  if (!spend) {
    sheet.say('P', texts.money.withheld, looks.text, { width: column * 0.8 });
    return;
  }
  sheet.say('P', figures.euros(spend.total), looks.display);
  const before =
    previous && spend.previous !== null && spend.previous > 0
      ? `. ${texts.money.before(figures.euros(spend.previous), previous.year)}`
      : '';
  sheet.say('P', `${texts.money.total}${before}`, looks.quiet);
  sheet.gap(12);
  if (spend.total > 0) grades(pen, spend);
  if (spend.categories.length > 0) categories(pen, spend);
  leverage(pen);
}

/** One bar of all grades, then each with its share and what it means. */
function grades({ sheet, texts, figures }: Pen, { total, grades: known }: Spend): void {
  const parts = evidence.options.flatMap((grade) => known.filter((part) => part.evidence === grade && part.amount > 0));
  sheet.figure(texts.money.alt, 26, () => {
    let x = page.left;
    for (const { evidence: grade, amount } of parts) {
      const width = (amount / total) * column;
      fillGraded(sheet.doc, grade, { x, y: sheet.y, width: width - 1, height: 22 });
      x += width;
    }
  });
  sheet.gap(6);
  const table = sheet.group('Table');
  for (const { evidence: grade, amount, productions } of parts) {
    sheet.aside(() => fillGraded(sheet.doc, grade, { x: page.left, y: sheet.y + 3.5, width: 9, height: 9 }));
    const right = (from: number, width: number) => ({ x: page.right - from, width, align: 'right' as const });
    sheet.row(table, [
      {
        tag: 'TH',
        draw: () =>
          sheet.line(texts.money.grades[grade], sheet.y + 2, looks.rowStrong, { x: page.left + 16, width: 90 }),
      },
      {
        tag: 'TD',
        draw: () =>
          sheet.line(texts.money.gradesSaid[grade], sheet.y + 2, looks.quiet, { x: page.left + 108, width: 216 }),
      },
      {
        tag: 'TD',
        draw: () => sheet.line(texts.money.productions(productions), sheet.y + 2, looks.row, right(160, 74)),
      },
      { tag: 'TD', draw: () => sheet.line(figures.euros(amount), sheet.y + 2, looks.row, right(84, 48)) },
      {
        tag: 'TD',
        draw: () => sheet.line(figures.percent(amount, total), sheet.y + 2, looks.rowStrong, right(34, 34)),
      },
    ]);
    sheet.gap(16);
  }
  sheet.gap(16);
}

function categories({ sheet, report, texts, figures }: Pen, { categories: all }: Spend): void {
  const most = Math.max(1, ...all.map(({ amount }) => amount));
  const nameOf = (category: string | null) =>
    category === null ? texts.money.noCategory : (termOf('spendCategories', category)?.[report.lang] ?? category);
  subheading(sheet, texts.money.categories);
  barRows(
    sheet,
    all.map(({ category, amount }) => ({
      label: nameOf(category),
      values: [figures.euros(amount)],
      length: amount / most,
    })),
    { paint: (row, box) => paintGrades(sheet.doc, all[row]?.grades, box) },
  );
  sheet.gap(18);
}

/** The grades of one category, best known first, along its bar. */
function paintGrades(doc: Pen['sheet']['doc'], amounts: Partial<Record<Evidence, number>> | undefined, box: Box): void {
  const total = evidence.options.reduce((sum, grade) => sum + (amounts?.[grade] ?? 0), 0);
  let { x } = box;
  for (const grade of evidence.options) {
    const width = total === 0 ? 0 : ((amounts?.[grade] ?? 0) / total) * box.width;
    fillGraded(doc, grade, { ...box, x, width });
    x += width;
  }
}

function leverage({ sheet, report, texts, figures }: Pen): void {
  const { support } = report.indicators;
  subheading(sheet, texts.money.leverage);
  if (support === null || support.leverage === null) {
    sheet.say('P', texts.money.noLeverage, looks.text);
    return;
  }
  const ratio = { ...looks.number, colour: colour.accent };
  const value = figures.number(support.leverage, 2);
  sheet.say('P', value, ratio);
  const said = texts.money.leverageSaid(value, figures.euros(support.territorial));
  sheet.say('P', `${said} ${texts.money.allSupport(figures.euros(support.all))}`, looks.text, { width: column * 0.8 });
}
