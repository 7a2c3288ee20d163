import type { Indicators } from '../../../indicators/contract';
import type { Figures } from '../figures';
import type { ReportTexts } from '../fr';
import { colour, looks } from '../looks';
import { column, page, type Sheet } from '../sheet';

const height = 128;

/** Twelve bars of shooting days; below each its month, and how many productions began in it. */
export function monthBars(sheet: Sheet, byMonth: Indicators['byMonth'], texts: ReportTexts, figures: Figures): void {
  sheet.figure(texts.shape.monthsAlt, height, () => {
    const most = Math.max(1, ...byMonth.map(({ days }) => days));
    const [top, bottom, pitch] = [sheet.y + 14, sheet.y + height - 28, column / 12];
    for (const { month, days, productions } of byMonth) {
      const setting = { x: page.left + (month - 1) * pitch, width: pitch - 8, align: 'center' as const };
      const tall = (days / most) * (bottom - top);
      sheet.doc.rect(setting.x, bottom - tall, setting.width, tall).fill(colour.evidence.declared);
      sheet.write(days === 0 ? '' : figures.number(days), bottom - tall - 11, looks.label, setting);
      sheet.write(figures.month(month), bottom + 4, looks.label, setting);
      sheet.write(productions === 0 ? '' : figures.number(productions), bottom + 15, looks.rowStrong, setting);
    }
    sheet.doc
      .moveTo(page.left, bottom)
      .lineTo(page.right - 8, bottom)
      .lineWidth(0.6)
      .stroke(colour.rule2);
  });
}
