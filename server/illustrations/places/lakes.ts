import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line, polygon, rect, shape, short } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { boulder, grass, stems } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { meadow, ridge, type Skyline, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { grove, tree } from '../nature/trees';
import { glitter, mirror, ripples, water } from '../nature/water';
import { pairs } from '../space/pairs';

/** A round lake in an old crater: a wooded rim all about, the rim again in the water. */
export function craterLake(picture: Picture): void {
  const { dice } = picture;
  const shore = dice.between(430, 490);
  sky(picture, shore - 60);
  const { x } = sunAside(picture, 130, shore - 210);
  weather(picture, shore - 130);
  ridge(picture, skyline(picture, { y: shore - 165, rise: 80, wave: 330 }), picture.air(0.1));
  mist(picture, shore - 120, 110, 0.6);
  ridge(picture, skyline(picture, { y: shore - 110, rise: 54, wave: 240 }), picture.air(0.28));
  mist(picture, shore - 76, 90, 0.55);
  const rim = rimOf(picture, shore);
  for (const [down, nearness] of pairs('-26,0.46 0,0.58 24,0.72')) {
    firEdge(picture, (at) => rim(at) + down, { fill: picture.air(nearness), height: 54, gap: 10 });
  }
  water(picture, shore);
  mirror(picture, shore, dice.between(44, 76), 0.72);
  ripples(picture, shore, 90, 0.4);
  glitter(picture, x, shore);
  mist(picture, shore, 60, 0.7);
  drift(picture, shore - 4, 6, 0.55, mix(picture.light.haze, '#ffffff', 0.3));
  if (dice.chance(0.35)) boat(picture, dice.between(250, 950), shore + dice.between(60, 150));
  foreground(picture);
}

/** Higher at both ends: the far wall of a bowl. */
function rimOf({ noise, dice }: Picture, shore: number): Skyline {
  const start = dice.between(0, 99);
  const lift = dice.between(20, 60);
  return (x) => shore - 34 - lift * ((x - 600) / 600) ** 2 - noise(x / 150 + start, 3) * 22;
}

/** A wide lake under hills; a jetty, reeds or a beach before it. */
export const lake = (picture: Picture): void => openLake(picture, picture.dice.pick(['jetty', 'reeds', 'stones']));
export const beach = (picture: Picture): void => openLake(picture, 'sand');
export const wetland = (picture: Picture): void => openLake(picture, 'reeds');

function openLake(picture: Picture, shoreKind: 'jetty' | 'reeds' | 'stones' | 'sand'): void {
  const { dice } = picture;
  const shore = dice.between(440, 500);
  sky(picture, shore - 20);
  const { x } = sunAside(picture, 120, shore - 190);
  weather(picture, shore - 110);
  const far = skyline(picture, { y: shore - 90, rise: 130, wave: 420, sharp: dice.chance(0.5) });
  ridge(picture, far, picture.air(0.12));
  slopes(picture, far, { strength: 0.14, drop: 110 });
  mist(picture, shore - 40, 120, 0.6);
  const wooded = skyline(picture, { y: shore - 28, rise: 34, wave: 360 });
  ridge(picture, wooded, picture.air(0.4));
  firEdge(picture, wooded, { fill: picture.air(0.46), height: 17, gap: 7 });
  water(picture, shore);
  mirror(picture, shore, dice.between(26, 50), 0.45);
  ripples(picture, shore, 120, 0.4);
  glitter(picture, x, shore);
  mist(picture, shore, 44, 0.55);
  if (dice.chance(0.5)) boat(picture, dice.between(250, 950), shore + dice.between(50, 140));
  nearShore(picture, shoreKind);
}

function nearShore(picture: Picture, kind: 'jetty' | 'reeds' | 'stones' | 'sand'): void {
  const { dice, light, side } = picture;
  if (kind === 'jetty') jetty(picture);
  if (kind === 'sand') {
    const line = skyline(picture, { y: 690, rise: 46, wave: 700, octaves: 2 });
    ridge(picture, (x) => line(x) - 9, mix(light.sky[2], '#ffffff', 0.4));
    const fill = picture.linear(
      {
        0: mix(mix('#d9c49a', light.ambient, 0.25), light.direct, 0.3),
        1: mix(mix('#a88f66', light.ambient, 0.4), light.deep, 0.35),
      },
      { x1: 0, y1: 660, x2: 0, y2: 800, pixels: true },
    );
    ridge(picture, line, fill);
    for (let i = 0; i < 4; i++)
      tree(picture, {
        x: 600 - side * dice.between(380, 600),
        foot: dice.between(690, 730),
        height: dice.between(160, 300),
        nearness: 0.9,
      });
    return;
  }
  if (kind === 'stones') {
    for (let i = 0; i < 12; i++)
      boulder(picture, dice.between(-20, sheet.width), dice.between(730, 815), dice.between(40, 160), '#8b8781');
    grass(picture, 800, light.deep, 140, 34);
    return;
  }
  meadow(picture, skyline(picture, { y: 770, rise: 24, wave: 400, octaves: 2 }), 1, 0.08);
  grass(picture, 790, mix(light.deep, light.grass, 0.18), 320, 110);
  stems(picture, 800, 70, 150, mix('#6d4a30', light.deep, 0.3), mix(light.deep, light.grass, 0.22));
}

/** Planks on posts, out into the water. */
function jetty(picture: Picture): void {
  const { dice, light, side } = picture;
  const [near, far] = [600 - side * dice.between(120, 320), 600 - side * dice.between(-40, 120)];
  const wood = mix(mix(materials.wood, light.ambient, 0.35), light.deep, 0.1);
  const deck = picture.linear({ 0: mix(wood, light.direct, 0.25), 1: mix(wood, light.deep, 0.45) });
  for (const [t, w] of pairs('0.25,7 0.55,11 0.85,16')) {
    const [x, y] = [far + (near - far) * t, 590 + 210 * t];
    for (const s of [-1, 1])
      picture.add(rect(x + s * (26 + 110 * t) - w / 2, y - 16, w, 50 + 60 * t, mix(wood, light.deep, 0.5)));
  }
  picture.add(
    polygon(
      [
        [far - 26, 590],
        [far + 26, 590],
        [near + 160, 800],
        [near - 160, 800],
      ],
      deck,
    ),
  );
  for (let i = 0; i < 22; i++) {
    const t = (i / 22) ** 1.6;
    const [x, y, half] = [far + (near - far) * t, 590 + 210 * t, 26 + 134 * t];
    picture.add(
      line(
        [
          [x - half, y],
          [x + half, y],
        ],
        light.deep,
        0.8 + t * 2.4,
        0.4,
      ),
    );
  }
}

function boat(picture: Picture, x: number, y: number): void {
  const { light, dice } = picture;
  const k = (y - 400) / 130;
  const hull = mix(dice.pick(['#7d3a30', '#3f5a66', '#d6cfbd']), light.ambient, 0.4);
  const at = (dx: number, dy: number) => `${short(x + dx * k)} ${short(y + dy * k)}`;
  picture.add(
    ellipse(x, y + 6 * k, 46 * k, 4 * k, light.deep, 0.35),
    shape(
      `M${at(-44, -9)}Q${at(0, -4)} ${at(48, -12)}Q${at(38, 5)} ${at(26, 6)}H${short(x - 30 * k)}Q${at(-40, 4)} ${at(-44, -9)}Z`,
      hull,
    ),
  );
  picture.add(
    line(
      [
        [x - 42 * k, y - 9 * k],
        [x, y - 6 * k],
        [x + 46 * k, y - 11 * k],
      ],
      light.direct,
      1.4,
      0.6,
    ),
  );
}

/** A river between meadows: it winds away from us, poplars or alders along it. */
export function river(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(370, 430);
  sky(picture, horizon);
  sunAside(picture, 90, horizon - 130);
  weather(picture, horizon - 40);
  ridge(picture, skyline(picture, { y: horizon - 30, rise: 120, wave: 400 }), picture.air(0.1));
  mist(picture, horizon - 10, 100, 0.55);
  meadow(picture, skyline(picture, { y: horizon + 8, rise: 18, wave: 500, octaves: 2 }), 0.5, 0.35);
  meander(picture, horizon + 14);
  mist(picture, horizon + 20, 60, 0.4);
  drift(picture, horizon + 60, 4, 0.3);
  for (const [y, tall, n] of [
    [horizon + 16, 44, 9],
    [horizon + 60, 86, 4],
    [horizon + 140, 150, 2],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const x = dice.chance(0.5) ? dice.between(0, 380) : dice.between(820, 1200);
      grove(picture, () => y, x, 0.35 + (y - horizon) / 300);
      if (n < 5)
        tree(picture, { x, foot: y + 4, height: tall * dice.between(0.8, 1.25), nearness: 0.4 + (y - horizon) / 260 });
    }
  }
  for (let i = dice.whole(2, 6); i > 0; i--)
    boulder(picture, dice.between(300, 900), dice.between(700, 800), dice.between(26, 90), '#8f8a82');
  foreground(picture);
}

/** The winding surface, from the horizon to our feet. */
function meander(picture: Picture, top: number): void {
  const { light, dice, noise } = picture;
  const start = dice.between(0, 99);
  const bend = dice.between(190, 300);
  const middle = (t: number) => 600 + noise(t * 2.2 + start, 2) * bend * 2 * (1 - t * 0.45);
  const steps = repeat(41, (i) => i / 40);
  const edge = (s: number) =>
    steps.map((t) => [middle(t ** 0.5) + s * (5 + 330 * t ** 1.5), top + (820 - top) * t ** 1.35] as const);
  const bank = mix(mix('#b7a27c', light.ambient, 0.35), light.deep, 0.15);
  const surface = picture.linear({
    0: mix(light.sky[2], light.near, 0.15),
    0.4: mix(light.sky[1], light.near, 0.28),
    1: mix(light.sky[0], light.deep, 0.4),
  });
  picture.add(
    polygon([...edge(-1.06), ...edge(1.06).reverse()], bank, 0.7),
    polygon([...edge(-1), ...edge(1).reverse()], surface),
  );
  const outline = [...edge(-1), ...edge(1).reverse()].map(([x, y]) => `${short(x)} ${short(y)}`).join('L');
  picture.add(
    picture.clipped(
      `M${outline}Z`,
      picture.aside(() => {
        ripples(picture, top + 20, 120, 0.45);
        mirror(picture, top, 26, 0.5);
      }),
    ),
  );
}
