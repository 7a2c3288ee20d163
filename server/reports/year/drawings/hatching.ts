import type { Evidence } from '../../../productions/contract';
import { colour } from '../looks';
import type { Pdf } from '../sheet';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points between two strokes of the hatching, and between two dots. */
const stride = { hatch: 3.2, dots: 3.4 };

/** Fills a box by how well its money is known: solid dark, solid, hatched, dotted. It reads without colour too. */
export function fillGraded(doc: Pdf, grade: Evidence, { x, y, width, height }: Box): void {
  if (width <= 0) return;
  doc.rect(x, y, width, height).fill(colour.evidence[grade]);
  if (grade === 'audited' || grade === 'declared') return;
  doc.save();
  doc.rect(x, y, width, height).clip();
  if (grade === 'computed') hatch(doc, { x, y, width, height });
  else dot(doc, { x, y, width, height });
  doc.restore();
}

function hatch(doc: Pdf, { x, y, width, height }: Box): void {
  for (let at = x - height; at < x + width; at += stride.hatch) doc.moveTo(at, y + height).lineTo(at + height, y);
  doc.lineWidth(0.7).strokeColor(colour.evidence.declared).stroke();
}

function dot(doc: Pdf, { x, y, width, height }: Box): void {
  for (let across = x + 1.2; across < x + width; across += stride.dots) {
    for (let down = y + 1.4; down < y + height; down += stride.dots) doc.circle(across, down, 0.55);
  }
  doc.fill(colour.evidence.declared);
}
