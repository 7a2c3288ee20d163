import { setImmediate } from 'node:timers/promises';
import { termOf } from '../../../vocabularies/vocabularies';
import { type Look, looks } from '../looks';
import type { ReportedProduction } from '../report';
import { page } from '../sheet';
import { heading } from './heading';
import type { Pen } from './pen';

interface Column {
  head: string;
  x: number;
  width: number;
  align?: 'right';
  look?: Look;
  words(production: ReportedProduction): string;
}

const air = 8;
/** Rows after which others are served. */
const breathEvery = 20;

/** Every production of the year; a row is as high as its longest cell, and a page begins with the heads again. */
export async function list(pen: Pen): Promise<void> {
  const { sheet, report, texts } = pen;
  heading(sheet, texts.list.title, texts.list.note[report.scope]);
  if (report.productions.length === 0) {
    sheet.say('P', texts.list.none, looks.text);
    return;
  }
  const columns = columnsOf(pen);
  const table = sheet.group('Table');
  const heads = () => {
    for (const { head, x, width, align } of columns) sheet.line(head, sheet.y, looks.label, { x, width, align });
  };
  sheet.row(
    table,
    columns.map(({ head, x, width, align }) => ({
      tag: 'TH',
      draw: () => sheet.line(head, sheet.y, looks.label, { x, width, align }),
    })),
  );
  sheet.gap(14);
  for (const [place, production] of report.productions.entries()) {
    if (place % breathEvery === breathEvery - 1) await setImmediate();
    const cells = columns.map((column) => ({
      ...column,
      text: column.words(production),
      look: column.look ?? looks.row,
    }));
    const height = Math.max(...cells.map(({ text, look, width }) => sheet.heightOf(text, look, width))) + air;
    if (sheet.y + height > page.bottom) {
      sheet.rule();
      sheet.turn();
      sheet.aside(heads);
      sheet.gap(14);
    }
    sheet.rule();
    sheet.row(
      table,
      cells.map(({ text, look, x, width, align }) => ({
        tag: 'TD',
        draw: () => sheet.write(text, sheet.y + air / 2, look, { x, width, align }),
      })),
    );
    sheet.gap(height);
  }
  sheet.rule();
}

/** The public list says no production's money: the title takes its room. */
function columnsOf({ report, texts, figures }: Pen): Column[] {
  const { heads } = texts.list;
  const hasSpend = report.scope === 'desk';
  const widths = { first: 40, title: hasSpend ? 118 : 140, type: 70, places: 70, days: 26, spend: hasSpend ? 42 : 0 };
  const gutter = 8;
  const columns: Omit<Column, 'x'>[] = [
    { head: heads.first, width: widths.first, words: ({ firstDay }) => figures.shortDay(firstDay) },
    {
      head: heads.title,
      width: widths.title,
      look: looks.rowStrong,
      words: ({ title, director }) => (director ? `${title}\n${texts.list.by(director)}` : title),
    },
    {
      head: heads.type,
      width: widths.type,
      words: ({ type }) => termOf('productionTypes', type)?.[report.lang] ?? type,
    },
    { head: heads.places, width: widths.places, words: ({ places }) => placesSaid(places) },
    { head: heads.days, width: widths.days, align: 'right', words: ({ days }) => figures.number(days, 1) },
    ...(hasSpend
      ? [
          {
            head: heads.spend,
            width: widths.spend,
            align: 'right' as const,
            words: ({ spend }: ReportedProduction) => (spend ? figures.euros(spend) : '–'),
          },
        ]
      : []),
  ];
  const company = { head: heads.company, width: 0, words: ({ company: name }: ReportedProduction) => name };
  const ordered = [...columns.slice(0, 3), company, ...columns.slice(3)];
  const taken = columns.reduce((sum, { width }) => sum + width, 0) + gutter * (ordered.length - 1);
  company.width = page.right - page.left - taken;
  let x = page.left;
  return ordered.map((column) => {
    const placed = { ...column, x };
    x += column.width + gutter;
    return placed;
  });

  function placesSaid([first = '', ...others]: string[]): string {
    return others.length === 0 ? first : texts.list.more(first, others.length);
  }
}
