import sharp from 'sharp';
import { diceOf } from '../illustrations/draw/dice';

/** Pixels; smaller than the smallest picture, so that it can be laid as tiles. */
const side = 192;
/** How far a pixel strays from middle grey, and how much of that shows. */
const spread = 150;
const opacity = 0.3;

/** Grain as of film, made once: a drawing's long gradients would show as steps without it. */
let made: Promise<Buffer> | undefined;

export function grain(): Promise<Buffer> {
  made ??= makeGrain();
  return made;
}

/** The sum of three throws is near enough to a bell. */
function makeGrain(): Promise<Buffer> {
  const dice = diceOf('grain');
  const pixels = Buffer.alloc(side * side * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const throws = dice.next() + dice.next() + dice.next() - 1.5;
    pixels.fill(Math.round(Math.max(0, Math.min(255, 128 + throws * spread))), at, at + 3);
    pixels[at + 3] = Math.round(255 * opacity);
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 4 } })
    .png()
    .toBuffer();
}
