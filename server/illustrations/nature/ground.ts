import { type Hex, mix, multiply } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line, type Point, polygon, rect, short, stroke, veil } from '../draw/svg';
import type { Skyline } from './relief';

/** Blades of grass that root about a height. */
export function grass(picture: Picture, y: number, colour: Hex, count = 160, tall = 42): void {
  const { dice } = picture;
  const blades = repeat(count, () => {
    const height = dice.between(tall * 0.25, tall);
    const [x, foot] = [dice.between(0, sheet.width), y + dice.between(-6, 50)];
    return `M${short(x)} ${short(foot)}q${short(dice.between(-4, 4))} ${short(-height * 0.6)} ${short(dice.between(-14, 14))} ${short(-height)}`;
  });
  picture.add(stroke(blades.join(''), colour, 2));
}

/** Tufts that grow smaller with distance, on open ground between two heights. */
export function tufts(picture: Picture, far: number, near: number, count: number, colour: Hex, opacity = 0.5): void {
  const { dice } = picture;
  for (const band of [0, 1, 2]) {
    const blades = repeat(Math.round(count / 3), () => {
      const closeness = (band + dice.next()) / 3;
      const [x, y] = [dice.between(0, sheet.width), far + (near - far) * closeness ** 1.6];
      const height = 3 + closeness * 17;
      return `M${short(x)} ${short(y)}q${short(dice.between(-2, 2))} ${short(-height * 0.6)} ${short(dice.between(-5, 5))} ${short(-height)}`;
    });
    picture.add(stroke(blades.join(''), colour, 0.8 + band * 0.7, opacity));
  }
}

/** Stems with a head each: flowers, reeds, cotton grass. */
export function stems(picture: Picture, y: number, count: number, tall: number, head: Hex, stem: Hex): void {
  const { dice } = picture;
  const heads: string[] = [];
  const stalks: string[] = [];
  for (let i = 0; i < count; i++) {
    const [x, foot, height, lean] = [
      dice.between(0, sheet.width),
      y + dice.between(-10, 40),
      dice.between(tall * 0.4, tall),
      dice.between(-12, 12),
    ];
    stalks.push(`M${short(x)} ${short(foot)}q0 ${short(-height * 0.6)} ${short(lean)} ${short(-height)}`);
    heads.push(ellipse(x + lean, foot - height, dice.between(2.4, 5), dice.between(2.4, 5.5), head));
  }
  picture.add(stroke(stalks.join(''), stem, 1.6), veil(heads, 0.9));
}

/** A line of posts with two wires on the ground, the land seen between them. */
export function fence(picture: Picture, ground: Skyline, height: number, colour: Hex): void {
  const { dice } = picture;
  const tops: Point[] = [];
  const gap = height * dice.between(1.6, 2.2);
  for (let x = -20; x < sheet.width + gap; x += gap * dice.between(0.85, 1.15)) {
    const [foot, lean] = [ground(x) + 4, dice.between(-3, 3)];
    tops.push([x + lean, foot - height]);
    picture.add(
      line(
        [
          [x, foot],
          [x + lean, foot - height],
        ],
        colour,
        height * 0.1,
      ),
    );
  }
  const wire = (down: number) => tops.map(([x, y]): Point => [x, y + height * down]);
  picture.add(line(wire(0.2), colour, 1.4, 0.8), line(wire(0.55), colour, 1.4, 0.8));
}

/** A boulder: rounded back, a lit and a shaded face, a shadow beside it. */
export function boulder(picture: Picture, x: number, foot: number, width: number, colour: Hex): void {
  const { dice, light, side } = picture;
  const height = width * dice.between(0.4, 0.62);
  const turns = repeat(11, (i) => Math.PI * (i / 10));
  const bulge = turns.map(() => dice.between(0.86, 1.08));
  const outline = turns.map((turn, i): Point => {
    const reach = bulge[i] ?? 1;
    return [
      x - Math.sign(Math.cos(turn)) * Math.abs(Math.cos(turn)) ** 0.7 * width * 0.5 * reach,
      foot - Math.sin(turn) ** 0.75 * height * reach,
    ];
  });
  const lit = side > 0 ? outline.slice(4) : outline.slice(0, 7).reverse();
  const inner: Point[] = [
    [x + side * width * 0.16, foot],
    [x + side * width * dice.between(0.06, 0.16), foot - height * 0.42],
    [x - side * width * dice.between(0, 0.1), foot - height * 0.7],
  ];
  picture.add(ellipse(x - side * width * 0.16, foot, width * 0.62, width * 0.08, light.deep, 0.35));
  picture.add(polygon(outline, multiply(colour, mix(light.ambient, light.deep, 0.18))));
  picture.add(polygon([...inner, ...lit], multiply(colour, mix(light.ambient, light.direct, 0.7))));
  if (light.snow) picture.add(ellipse(x, foot - height * 0.93, width * 0.3, height * 0.13, light.grass));
}

/** A dark bank along the foot of the sheet, so that the eye starts from somewhere. */
export function foot(picture: Picture, height: number, colour?: Hex): void {
  const tint = colour ?? picture.light.deep;
  const fill = picture.linear({ 0: [tint, 0], 1: [tint, 0.7] });
  picture.add(rect(0, sheet.height - height, sheet.width, height, fill));
}
