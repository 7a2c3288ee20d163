import type { Colours } from './colours';
import { fontOf, type LabelKind, labelStyles } from './labelStyles';
import type { Label, Measure } from './placeLabels';
import type { World } from './project';

type Context = CanvasRenderingContext2D;

/** A measure that writes on nothing; widths are kept, since every zoom asks for the same names. */
export function measureWith(context: Context, colours: Colours): Measure {
  const widths = new Map<string, number>();
  return (text, kind) => {
    const key = `${kind} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    setType(context, kind, colours);
    const width = context.measureText(text).width;
    widths.set(key, width);
    return width;
  };
}

/** Draws the labels; `corner` is what stands at the canvas's top left, in the labels' pixels. */
export function drawLabels(context: Context, labels: Label[], corner: World, colours: Colours): void {
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const { kind, text, detail, at, mark } of labels) {
    const [x, y] = [at.x - corner.x, at.y - corner.y];
    setType(context, kind, colours);
    context.strokeStyle = colours.halo;
    context.fillStyle = colours[labelStyles[kind].colour];
    drawMark(context, kind, { x: mark.x - corner.x, y: mark.y - corner.y });
    write(context, text, x, y);
    if (detail) writeFaint(context, ` ${detail}`, x + context.measureText(text).width, y);
  }
}

function setType(context: Context, kind: LabelKind, colours: Colours): void {
  const style = labelStyles[kind];
  context.font = fontOf(style, colours);
  context.letterSpacing = `${(style.spacing ?? 0) * style.size}px`;
}

function drawMark(context: Context, kind: LabelKind, { x, y }: World): void {
  const { dot } = labelStyles[kind];
  context.beginPath();
  if (dot) context.arc(x, y, dot, 0, 2 * Math.PI);
  if (kind === 'summit') {
    context.moveTo(x - 4, y + 3);
    context.lineTo(x, y - 4);
    context.lineTo(x + 4, y + 3);
    context.closePath();
  }
  context.lineWidth = 1.6;
  context.stroke();
  context.fill();
}

function write(context: Context, text: string, x: number, y: number): void {
  context.lineWidth = 3;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

function writeFaint(context: Context, text: string, x: number, y: number): void {
  context.strokeText(text, x, y);
  context.save();
  context.globalAlpha = 0.8;
  context.fillText(text, x, y);
  context.restore();
}
