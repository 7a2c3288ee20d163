/** What a picture says above and below the chart. */
export interface Around {
  title?: string;
  /** Where and when the figures are from. */
  note?: string;
}

interface Drawing {
  drawing: SVGSVGElement;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** What the style sheets of the page give a mark of a chart. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'visibility',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'font-stretch',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'mask',
  'clip-path',
];
const margin = 24;
const namespace = 'http://www.w3.org/2000/svg';

/** A copy of a chart that needs nothing of the page: styles written on each mark, patterns brought along. */
export function standalone(svg: SVGSVGElement, { title, note }: Around): Drawing {
  const chart = svg.cloneNode(true);
  if (!(chart instanceof SVGSVGElement)) throw new Error('Only a drawing can be copied');
  const { width, height } = svg.getBoundingClientRect();
  const words = inDaylight(() => {
    writeStyles(svg, chart);
    return getComputedStyle(document.body).fontFamily;
  });
  bringPatterns(svg, chart);
  const top = margin + (title ? 36 : 0);
  const whole = { width: width + 2 * margin, height: top + height + (note ? 28 : 0) + margin };
  place(chart, { x: margin, y: top, width, height });
  const drawing = document.createElementNS(namespace, 'svg');
  place(drawing, whole);
  if (title) drawing.append(line(title, { y: margin + 14, size: 18, weight: 640, fill: '#1b1f22', family: words }));
  drawing.append(chart);
  if (note) drawing.append(line(note, { y: top + height + 24, size: 12, weight: 430, fill: '#666d71', family: words }));
  return { drawing, ...whole };
}

/** Paper is white, whatever the screen: styles are read by day, and the night is back before anything is painted. */
function inDaylight<Read>(read: () => Read): Read {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset.theme = 'light';
  const result = read();
  if (theme === undefined) delete dataset.theme;
  else dataset.theme = theme;
  return result;
}

function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of properties) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute('class');
  to.removeAttribute('style');
  const copies = [...to.children];
  for (const [place, child] of [...from.children].entries()) {
    const copy = copies[place];
    if (copy) writeStyles(child, copy);
  }
}

/** A hatching may be drawn once for the whole page, outside the chart that is filled with it. */
function bringPatterns(svg: SVGSVGElement, chart: SVGSVGElement): void {
  const named = [...new XMLSerializer().serializeToString(chart).matchAll(/url\((?:&quot;|["'])?#([^"')&]+)/g)];
  for (const id of new Set(named.map(([, name]) => name))) {
    const pattern = id === undefined ? null : document.getElementById(id);
    if (!pattern || svg.contains(pattern)) continue;
    const copy = pattern.cloneNode(true);
    if (copy instanceof Element) inDaylight(() => writeStyles(pattern, copy));
    chart.prepend(copy);
  }
}

function place(svg: SVGSVGElement, box: Record<string, number>): void {
  for (const [name, value] of Object.entries(box)) svg.setAttribute(name, String(value));
}

interface Lettering {
  y: number;
  size: number;
  weight: number;
  fill: string;
  family: string;
}
function line(words: string, { y, size, weight, fill, family }: Lettering): SVGTextElement {
  const text = document.createElementNS(namespace, 'text');
  const looks = { x: margin, y, fill, 'font-family': family, 'font-size': size, 'font-weight': weight };
  for (const [name, value] of Object.entries(looks)) text.setAttribute(name, String(value));
  text.textContent = words;
  return text;
}
