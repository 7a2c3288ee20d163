import type { Hex } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { ellipse, rect } from '../draw/svg';

/** A level band of mist, thickest at `y`. */
export function mist(picture: Picture, y: number, thickness: number, opacity = 0.6, colour?: Hex): void {
  const tint = colour ?? picture.light.haze;
  const fill = picture.linear({ 0: [tint, 0], 0.5: [tint, opacity], 1: [tint, 0] });
  picture.add(rect(0, y - thickness / 2, sheet.width, thickness, fill));
}

/** Torn banks of mist that lie about a height. */
export function drift(picture: Picture, y: number, count: number, opacity = 0.55, colour?: Hex): void {
  const { dice } = picture;
  const fill = picture.soft(colour ?? picture.light.haze);
  for (let i = 0; i < count; i++) {
    const [rx, ry] = [dice.between(180, 480), dice.between(12, 34)];
    picture.add(
      ellipse(dice.between(0, sheet.width), y + dice.between(-24, 24), rx, ry, fill, dice.between(0.4, 1) * opacity),
    );
  }
}

/** A soft light on whatever is already painted. */
export function glow(
  picture: Picture,
  x: number,
  y: number,
  radius: number,
  colour: Hex,
  opacity = 0.8,
  flat = 1,
): void {
  picture.add(ellipse(x, y, radius, radius * flat, picture.soft(colour), opacity));
}
