import { mix } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Point, pathOf, rect, shape, short, stroke } from '../draw/svg';

/** Still water from `level` down: it holds the sky upside down. */
export function water(picture: Picture, level: number): void {
  const { light } = picture;
  const [zenith, middle, low] = light.sky;
  const fill = picture.linear({
    0: mix(low, light.near, 0.28),
    0.35: mix(middle, light.near, 0.34),
    1: mix(zenith, light.deep, 0.5),
  });
  picture.add(rect(0, level, sheet.width, sheet.height - level, fill));
}

/** The dark image of a wooded shore: ragged below, gone in a few waves. */
export function mirror(picture: Picture, level: number, depth: number, nearness: number): void {
  const { dice, noise, light } = picture;
  const start = dice.between(0, 300);
  const edge = repeat(121, (i): Point => {
    const x = i * 10;
    return [x, level + depth * (0.7 + noise(x / 60 + start, 3) * 0.5) + dice.between(0, depth * 0.45)];
  });
  const colour = mix(picture.air(nearness), light.deep, 0.3);
  const fill = picture.linear({ 0: [colour, 0.8], 1: [colour, 0.25] });
  picture.add(shape(`M0 ${level}L${pathOf(edge).slice(1)}L${sheet.width} ${level}Z`, fill));
}

/** Level glints, longer the nearer they are. */
export function ripples(picture: Picture, level: number, count: number, opacity = 0.4): void {
  const { dice } = picture;
  const d = repeat(count, () => {
    const near = dice.next();
    const y = level + 10 + near ** 2 * (sheet.height - level - 60);
    return `M${short(dice.between(0, sheet.width))} ${short(y)}h${short(14 + near * 120)}`;
  });
  picture.add(stroke(d.join(''), picture.light.sky[2], 1.6, opacity));
}

/** The path of the sun on the water, under where it stands. */
export function glitter(picture: Picture, x: number, level: number, depth = 240): void {
  const { dice, light } = picture;
  const d = repeat(30, (i) => {
    const [y, half] = [level + 5 + (i / 30) * depth, (8 + i * 3) * dice.between(0.3, 1)];
    return `M${short(x - half + dice.between(-10, 10))} ${short(y)}h${short(2 * half)}`;
  });
  picture.add(stroke(d.join(''), light.sun, 2.6, 0.5));
}
