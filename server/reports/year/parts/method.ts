import { departements } from '../../../places/departements';
import { priceName } from '../../../productions/economics/contract';
import { colour, looks } from '../looks';
import { column, page } from '../sheet';
import { heading, subheading } from './heading';
import type { Pen } from './pen';

/** How it is counted, with which figures, and what to be careful about. */
export function method(pen: Pen): void {
  const { sheet, texts } = pen;
  heading(sheet, texts.method.title);
  rules(pen);
  sheet.gap(12);
  for (const line of seasonAndTerritory(pen)) {
    sheet.say('P', line, looks.text, { width: column * 0.9 });
    sheet.gap(3);
  }
  sheet.gap(18);
  subheading(sheet, texts.method.figures);
  sheet.say('P', texts.method.figuresNote, looks.quiet);
  sheet.gap(8);
  figuresUsed(pen);
  sheet.gap(22);
  caveats(pen);
}

function rules({ sheet, texts }: Pen): void {
  for (const [place, rule] of texts.method.rules.entries()) {
    const setting = { x: page.left + 22, width: column * 0.86 };
    sheet.room(sheet.heightOf(rule, looks.text, setting.width));
    const top = sheet.y;
    sheet.aside(() => sheet.write(`${place + 1}`, top, { ...looks.strong, colour: colour.accent }, { width: 16 }));
    sheet.say('LI', rule, looks.text, setting);
    sheet.gap(4);
  }
}

function seasonAndTerritory({ report, texts }: Pen): string[] {
  const { pace, forecast } = report.indicators;
  const names = report.economics.territory.map((code) => departements.get(code) ?? code);
  return [
    names.length > 0 ? texts.method.territory(names.join(', ')) : '',
    pace ? (pace.profileOf.length > 0 ? texts.method.pace(pace.profileOf.join(', ')) : texts.method.paceAssumed) : '',
    forecast ? texts.method[forecast.method] : '',
  ].filter(Boolean);
}

interface Used {
  figure: string;
  value: string;
  source: string;
  asOf: string;
  assumption: boolean;
}

/** Each figure with where it comes from; what nobody has measured says so. */
function figuresUsed(pen: Pen): void {
  const { sheet, texts, figures } = pen;
  const { heads, assumption } = texts.method;
  const cells = [
    { x: page.left, width: 158 },
    { x: page.left + 166, width: 92 },
    { x: page.left + 266, width: 150 },
    { x: page.left + 424, width: 59 },
  ] as const;
  const table = sheet.group('Table');
  sheet.room(80);
  const names = [heads.figure, heads.value, heads.source, heads.date];
  sheet.row(
    table,
    cells.map((setting, place) => ({
      tag: 'TH',
      draw: () => sheet.line(names[place] ?? '', sheet.y, looks.label, setting),
    })),
  );
  sheet.gap(14);
  for (const used of figuresOf(pen)) {
    const date = figures.plainDay(used.asOf);
    const row = [
      used.figure,
      used.value,
      used.source,
      used.assumption
        ? `${date}
${assumption}`
        : date,
    ];
    const height = Math.max(...row.map((words, place) => sheet.heightOf(words, looks.row, cells[place]?.width))) + 7;
    sheet.room(height);
    sheet.rule();
    sheet.row(
      table,
      cells.map((setting, place) => ({
        tag: place === 0 ? 'TH' : 'TD',
        draw: () => sheet.write(row[place] ?? '', sheet.y + 3.5, place === 1 ? looks.rowStrong : looks.row, setting),
      })),
    );
    sheet.gap(height);
  }
  sheet.rule();
}

function figuresOf({ report, texts, figures }: Pen): Used[] {
  const { dayRates, otherRate, index, localCapture, prices, hoursPerDay, hoursPerYear } = report.economics;
  const { method: words } = texts;
  const rateValue = ({ amount, pricesOf }: { amount: number; pricesOf: number }) =>
    words.rateValue(figures.exactEuros(amount), pricesOf);
  const { year } = report.indicators;
  const known = Object.keys(index.levels)
    .map(Number)
    .filter((each) => each <= year)
    .sort((a, b) => a - b)
    .at(-1);
  return [
    ...dayRates.map((rate) => ({ ...rate, figure: words.rate(rate.label[report.lang]), value: rateValue(rate) })),
    { ...otherRate, figure: words.otherRate, value: rateValue(otherRate) },
    ...(known === undefined
      ? []
      : [
          {
            ...index,
            figure: words.index,
            value: words.indexValue(figures.number(index.levels[known] ?? 1, 3), known),
          },
        ]),
    { ...localCapture, figure: words.capture, value: figures.percent(localCapture.value, 1) },
    ...priceName.options.map((name) => ({
      ...prices[name],
      figure: words.prices[name],
      value: figures.exactEuros(prices[name].amount),
    })),
    { ...hoursPerDay, figure: words.hoursPerDay, value: figures.number(hoursPerDay.value, 1) },
    { ...hoursPerYear, figure: words.hoursPerYear, value: figures.number(hoursPerYear.value) },
  ];
}

function caveats({ sheet, report, texts }: Pen): void {
  const { said, caveats: title } = texts.method;
  subheading(sheet, title);
  for (const caveat of [said[report.scope], said.weak, said.direct, said.grades, said.jobs, said.later]) {
    const setting = { x: page.left + 22, width: column * 0.86 };
    sheet.room(sheet.heightOf(caveat, looks.text, setting.width));
    sheet.aside(() => sheet.write('–', sheet.y, { ...looks.text, colour: colour.accent }, { width: 16 }));
    sheet.say('LI', caveat, looks.text, setting);
    sheet.gap(4);
  }
}
