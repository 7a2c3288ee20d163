import { mix } from '../draw/colour';
import { acrossFrom, type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Point, pathOf, polygon, shape, short, stroke } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { meadow, ridge, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { grove } from '../nature/trees';

interface Cone {
  x: number;
  foot: number;
  /** Half width of the foot. */
  reach: number;
  height: number;
  nearness: number;
  /** Half width of the crater and its depth, as shares of the cone. */
  crater: number;
  dip: number;
}

/** The chain of puys: round cones with open craters, one behind the other in the morning mist. */
export function volcanoes(picture: Picture): void {
  const { dice } = picture;
  sky(picture, 500);
  sunAside(picture, 210, 330);
  weather(picture, 420);
  ridge(picture, skyline(picture, { y: 470, rise: 40, wave: 260 }), picture.air(0.06));
  mist(picture, 500, 120, 0.7);
  chain(picture);
  mist(picture, 625, 150, 0.7);
  drift(picture, 600, 7, 0.5);
  firEdge(picture, skyline(picture, { y: 650, rise: 36, wave: 300 }), { fill: picture.air(0.66), height: 30, gap: 11 });
  mist(picture, 690, 110, 0.5);
  const pasture = skyline(picture, { y: 705, rise: dice.between(20, 60), wave: 420, octaves: 2 });
  meadow(picture, pasture, 0.8);
  for (let i = dice.whole(2, 4); i > 0; i--) grove(picture, pasture, dice.between(0, sheet.width));
  tufts(picture, 725, 800, 160, mix(picture.light.grass, picture.light.deep, 0.4));
  foreground(picture);
}

/** One great cone in the middle third, lesser ones around it. */
function chain(picture: Picture): void {
  const { dice, side } = picture;
  const x = dice.between(400, 800);
  const far = { nearness: 0.2, crater: 0.2, dip: 0.1 };
  cone(picture, { ...far, x: x - side * dice.between(330, 460), foot: 560, reach: 260, height: dice.between(80, 130) });
  cone(picture, {
    ...far,
    x: x + side * dice.between(360, 480),
    foot: 572,
    reach: 300,
    height: dice.between(110, 170),
    dip: 0.02,
  });
  mist(picture, 560, 130, 0.65);
  const height = dice.between(240, 320);
  cone(picture, {
    x,
    foot: 630,
    reach: height * 1.55,
    height,
    nearness: 0.44,
    crater: dice.between(0.04, 0.15),
    dip: dice.between(0, 0.09),
  });
  if (dice.chance(0.7)) {
    const aside = x - side * dice.between(280, 420);
    cone(picture, {
      x: aside,
      foot: 645,
      reach: 270,
      height: dice.between(110, 170),
      nearness: 0.55,
      crater: 0.24,
      dip: 0.15,
    });
  }
}

function cone(picture: Picture, spec: Cone): void {
  const { light } = picture;
  const { x, foot, reach, height, nearness } = spec;
  const rise = profileOf(picture, spec);
  const at = (u: number): Point => [x + u * reach, foot - height * rise(u)];
  const outline = repeat(73, (i) => at((i - 36) / 36));
  const body = mix(picture.air(nearness), mix(light.grass, light.near, 0.5), light.snow ? 0.4 : 0.22);
  picture.add(polygon(outline, body), polygon(outline, flankLight(picture)));
  const details = [
    ...craterOf(picture, spec, at, body),
    ...gulliesOf(picture, at, spec, body),
    ...woodsOf(picture, at, spec, body),
  ];
  picture.add(picture.clipped(`${pathOf(outline)}Z`, details));
  const veil = picture.linear({ 0.3: [light.haze, 0], 1: [light.haze, 0.8 * (1 - nearness * 0.5)] });
  picture.add(polygon(outline, veil));
}

/** Height of the cone (share) at u = −1…1: a soft bell that ends in a crater. */
function profileOf({ dice, noise, side }: Picture, { crater, dip }: Cone): (u: number) => number {
  const start = dice.between(0, 99);
  return (u) => {
    const away = Math.abs(u);
    const down = Math.max(0, (away - crater) / (1 - crater));
    const bell = (1 - down) ** 1.45 * (1 + 0.35 * down);
    const rough = 1 + 0.06 * noise(u * 5 + start, 4) * Math.min(1, down * 4);
    const bowl = away < crater ? dip * (1 - (away / crater) ** 2) - (0.04 * u * side) / crater : 0;
    return bell * rough - bowl;
  };
}

const flankLight = (picture: Picture) =>
  picture.linear(
    {
      0: [picture.light.direct, 0.55],
      0.36: [picture.light.direct, 0.16],
      0.45: [picture.light.deep, 0.04],
      0.62: [picture.light.deep, 0.2],
      1: [picture.light.deep, 0.4],
    },
    { ...acrossFrom(picture.side), y2: 0.14 },
  );

/** The inner wall of the crater, seen over its near lip. */
function craterOf(
  { light }: Picture,
  { crater, dip, x, foot, height }: Cone,
  at: (u: number) => Point,
  body: string,
): string[] {
  if (dip < 0.04) return [];
  const rim = repeat(13, (i) => at(((i - 6) / 6) * crater));
  const [left, right] = [at(-crater), at(crater)];
  const lip = `${pathOf(rim)}Q${short(x)} ${short(foot - height * (1 - dip * 2.1))} ${short(left[0])} ${short(left[1])}`;
  return [shape(`${lip}L${short(right[0])} ${short(right[1])}Z`, mix(body, light.deep, 0.34), 0.7)];
}

function gulliesOf({ dice, light }: Picture, at: (u: number) => Point, { crater, foot }: Cone, body: string): string[] {
  const strokes = repeat(26, () => {
    const u = dice.between(-0.62, 0.62);
    if (Math.abs(u) < crater) return '';
    const [top, end] = [at(u), at(u * dice.between(1.2, 1.45))];
    const low = end[1] + (foot - end[1]) * 0.12;
    return `M${short(top[0])} ${short(top[1] + dice.between(6, 30))}Q${short((top[0] + end[0]) / 2)} ${short(top[1] * 0.45 + low * 0.55)} ${short(end[0])} ${short(low)}`;
  });
  return [stroke(strokes.join(''), mix(body, light.deep, 0.5), 1.6, 0.16)];
}

/** Woods climb the skirt, ragged at their upper edge. */
function woodsOf(picture: Picture, at: (u: number) => Point, { foot, reach }: Cone, body: string): string[] {
  const { dice, light, noise } = picture;
  const colour = mix(body, mix(light.leaf, light.deep, 0.5), light.snow ? 0.3 : 0.42);
  const start = dice.between(0, 99);
  const edge = repeat(180, (i): Point => {
    const [x, y] = at(i / 90 - 1);
    const share = 0.34 + 0.42 * noise(i / 14 + start, 3);
    return [x, foot - Math.max(0, foot - y) * share - dice.between(0, 7) - (i % 2) * 3];
  });
  const fill = picture.linear({ 0: [colour, 0.55], 1: [colour, 0.15] });
  return [polygon([...edge, [edge.at(-1)?.[0] ?? reach, foot], [edge[0]?.[0] ?? 0, foot]], fill)];
}
