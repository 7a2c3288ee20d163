import { fontFaces } from './fontFaces';
import { type Around, standalone } from './standalone';

/** Dots of the picture to one CSS pixel: sharp in a document and on paper. */
const dots = 2;

export type Copied = 'copied' | 'downloaded';

/**
 * Puts a chart of the page on the clipboard as a PNG; where the browser keeps pictures off it, downloads the file.
 * Must be called from a press of the reader's, as browsers ask.
 *
 * @param around what the picture says beside the chart, so that it stands alone in another document
 * @throws when the browser can draw no such picture
 */
export async function copyPicture(svg: SVGSVGElement, around: Around = {}): Promise<Copied> {
  const picture = pictureOf(svg, around);
  if (await isOnClipboard(picture)) return 'copied';
  download(await picture, `${fileName(around.title)}.png`);
  return 'downloaded';
}

/** The chart as a PNG on white, with its fonts and the colours of day. */
export async function pictureOf(svg: SVGSVGElement, around: Around = {}): Promise<Blob> {
  const { drawing, width, height } = standalone(svg, around);
  drawing.prepend(await fontFaces(drawing));
  const image = await loaded(
    `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`,
  );
  const canvas = document.createElement('canvas');
  canvas.width = width * dots;
  canvas.height = height * dots;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pngOf(canvas);
}

async function loaded(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))), 'image/png');
  });

/** The clipboard is given the promise: Safari forgets the press while a picture is still being drawn. */
async function isOnClipboard(picture: Promise<Blob>): Promise<boolean> {
  if (!navigator.clipboard || typeof ClipboardItem === 'undefined') return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}

function download(picture: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(picture);
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const fileName = (title = 'chart'): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
