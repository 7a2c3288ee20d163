import { colour } from '../../../reports/year/looks';
import type { Sheet } from '../../../reports/year/sheet';

export interface Plate {
  bytes: Buffer | null;
  alt: string;
  /** A portrait is shown whole: cut to a landscape it would lose the head. */
  upright: boolean;
}
interface Box {
  x: number;
  width: number;
  height: number;
}

/** A picture at the height of the page; where it is gone its ground stays, so that the page keeps its shape. */
export function drawPlate(sheet: Sheet, { bytes, alt, upright }: Plate, { x, width, height }: Box): void {
  sheet.figure(alt, height, () => {
    const { doc, y } = sheet;
    doc.save().rect(x, y, width, height).clip();
    doc.rect(x, y, width, height).fill(colour.ash);
    const size: [number, number] = [width, height];
    const centred = { align: 'center', valign: 'center' } as const;
    if (bytes) doc.image(bytes, x, y, { ...(upright ? { fit: size } : { cover: size }), ...centred });
    doc.restore();
  });
}
