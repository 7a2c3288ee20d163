import { mix, multiply } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Point, polygon, shape, short, stroke } from '../draw/svg';
import { fir, firEdge } from '../nature/conifers';
import { bank } from '../nature/foreground';
import { drift, mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';

/** A river deep between its walls. */
export function gorge(picture: Picture): void {
  const { dice, light } = picture;
  const middle = dice.between(480, 720);
  sky(picture, 420);
  sunAside(picture, 80, 200);
  weather(picture, 260);
  ridge(picture, skyline(picture, { y: 340, rise: 90, wave: 400 }), picture.air(0.1));
  mist(picture, 400, 130, 0.6);
  for (const [reach, top, nearness] of [
    [130, 330, 0.26],
    [210, 300, 0.44],
    [310, 260, 0.64],
    [430, 210, 0.86],
  ] as const) {
    for (const s of [-1, 1] as const) wall(picture, middle, s, reach, top + dice.between(-40, 40), nearness);
    if (nearness < 0.5) mist(picture, 560, 200, 0.35);
    if (nearness === 0.44) stream(picture, middle);
  }
  drift(picture, 600, 4, 0.35);
  for (const s of [-1, 1])
    for (let i = 0; i < 3; i++)
      fir(
        picture,
        middle + s * dice.between(430, 640),
        810,
        dice.between(140, 330),
        mix(light.deep, light.near, 0.08),
        light.snow ? '#ffffff' : mix(light.deep, light.leaf, 0.5),
      );
  bank(picture);
}

/** One buttress of the gorge: cliff above, woods on its foot. */
function wall(picture: Picture, middle: number, s: -1 | 1, reach: number, top: number, nearness: number): void {
  const { light, side, noise, dice } = picture;
  const start = dice.between(0, 99);
  const rock = multiply(
    mix(materials.granite, picture.air(nearness), 0.35),
    mix(light.ambient, light.direct, s === side ? 0.2 : 0.85),
  );
  const edge = repeat(26, (i): Point => {
    const t = i / 25;
    return [middle + s * (reach * (0.34 + 0.66 * (1 - t) ** 0.6) + noise(t * 5 + start) * 36), top + t * (830 - top)];
  });
  const out = s > 0 ? 1240 : -40;
  const outline: Point[] = [
    [out, top - 90],
    [middle + s * (reach + 150), top - 30 + noise(start) * 30],
    ...edge,
    [out, 830],
  ];
  picture.add(
    polygon(
      outline,
      picture.linear({
        0: mix(rock, light.haze, 0.5 * (1 - nearness)),
        1: mix(rock, light.haze, 0.8 * (1 - nearness)),
      }),
    ),
  );
  const faces = repeat(26, () => {
    const [x, y] = [middle + s * (reach + dice.between(10, 260)), dice.between(top, 720)];
    const [w, h] = [dice.between(10, 40), dice.between(40, 150)];
    return polygon(
      [
        [x, y],
        [x + w, y + dice.between(-14, 14)],
        [x + w * 1.1, y + h],
        [x + w * 0.2, y + h * 1.1],
      ],
      dice.chance(0.5) ? light.direct : light.deep,
      0.12,
    );
  });
  picture.add(picture.clipped(`M${outline.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`, faces));
  const [from, to] = s > 0 ? [middle + reach * 0.5, 1200] : [0, middle - reach * 0.5];
  firEdge(picture, (x) => 700 - Math.abs(x - middle) * 0.22 + noise(x / 70 + start) * 20 + (1 - nearness) * -60, {
    fill: mix(picture.air(nearness), light.deep, nearness * 0.3),
    height: 20 + nearness * 44,
    gap: 8 + nearness * 10,
    from,
    to,
  });
  firEdge(picture, (x) => top - 30 - Math.abs(x - middle) * 0.05 + noise(x / 90 + start) * 16, {
    fill: mix(picture.air(nearness * 0.9), light.deep, 0.1),
    height: 14 + nearness * 26,
    gap: 8 + nearness * 8,
    from: s > 0 ? middle + reach + 120 : 0,
    to: s > 0 ? 1200 : middle - reach - 120,
  });
}

function stream(picture: Picture, middle: number): void {
  const { light, dice } = picture;
  const fill = picture.linear({ 0: mix(light.sky[2], light.near, 0.25), 1: mix('#4d7478', light.deep, 0.4) });
  picture.add(
    shape(
      `M${middle - 20} 610Q${middle + 30} 660 ${middle - 40} 700T${middle - 240} 810H${middle + 250}Q${middle + 130} 730 ${middle + 70} 690T${middle + 24} 610Z`,
      fill,
    ),
  );
  const foam = repeat(50, () => {
    const t = dice.next();
    return `M${short(middle - 40 - 130 * t + dice.between(0, 80 + 300 * t))} ${short(640 + t * 150)}h${short(8 + t * 40)}`;
  });
  picture.add(stroke(foam.join(''), '#ffffff', 2, 0.45));
}
