import { colour, looks } from '../looks';
import { page, type Sheet } from '../sheet';
import type { Box } from './hatching';

export interface BarRow {
  label: string;
  /** Written at the right, one text a column. */
  values: string[];
  /** Part of the longest bar, from 0 to 1. */
  length: number;
}

interface Area {
  x: number;
  width: number;
}
export interface Layout extends Partial<Area> {
  /** Heads of the value columns; none where the values speak for themselves. */
  heads?: string[];
  /** Share of the width that labels take; 1: what the values leave, without bars. */
  labels?: number;
  /** Width of a column of values, in points. */
  values?: number;
  /** Paints the bar of a row; its height and place are given. */
  paint?(row: number, box: Box): void;
}

const rowHeight = 17;

/** A table of labels, bars and values: the chart and the table behind it in one. */
export function barRows(sheet: Sheet, rows: readonly BarRow[], layout: Layout = {}): void {
  const { heads = [], paint } = layout;
  const places = placesOf(layout, rows[0]?.values.length ?? 0);
  sheet.room(Math.min(rows.length + 1, 6) * rowHeight);
  const table = sheet.group('Table');
  if (heads.length > 0) {
    sheet.row(
      table,
      heads.map((head, column) => ({
        tag: 'TH',
        draw: () => sheet.line(head, sheet.y, looks.label, places.value(column)),
      })),
    );
    sheet.gap(13);
  }
  for (const [row, { label, values, length }] of rows.entries()) {
    sheet.room(rowHeight);
    sheet.rule(sheet.y, colour.rule, places.left, places.right);
    drawBar(sheet, places.bar, length, (box) => paint?.(row, box));
    sheet.row(table, [
      { tag: 'TH', draw: () => sheet.line(label, sheet.y + 3.5, looks.row, places.label) },
      ...values.map((value, column) => ({
        tag: 'TD' as const,
        draw: () => sheet.line(value, sheet.y + 3.5, column === 0 ? looks.rowStrong : looks.row, places.value(column)),
      })),
    ]);
    sheet.gap(rowHeight);
  }
  sheet.rule(sheet.y, colour.rule, places.left, places.right);
}

/** Labels at the left, values at the right, bars in what is left between them. */
function placesOf(
  { x = page.left, width = page.right - page.left, labels = 0.36, values = 58 }: Layout,
  columns: number,
) {
  const right = x + width;
  const firstValue = right - columns * values;
  const labelWidth = Math.min(width * labels, firstValue - x);
  return {
    left: x,
    right,
    label: { x, width: labelWidth - 8 },
    bar: { x: x + labelWidth, width: firstValue - x - labelWidth - 8 },
    value: (column: number) => ({ x: firstValue + column * values, width: values, align: 'right' as const }),
  };
}

/** Plain, unless the row has a painting of its own; never so short that it cannot be seen. */
function drawBar(sheet: Sheet, { x, width }: Area, length: number, paint: (box: Box) => unknown): void {
  if (width <= 0 || length === 0) return;
  const box = { x, y: sheet.y + 5, width: Math.max(1, width * length), height: 7.5 };
  sheet.aside(() => {
    sheet.doc.rect(box.x, box.y, box.width, box.height).fill(colour.evidence.declared);
    paint(box);
  });
}
