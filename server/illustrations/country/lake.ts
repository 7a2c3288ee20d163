import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { line, polygon, rect } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { boulder, grass, stems } from '../nature/ground';
import { mist } from '../nature/mist';
import { meadow, ridge, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { tree } from '../nature/trees';
import { glitter, mirror, ripples, water } from '../nature/water';
import { pairs } from '../space/pairs';
import { boat } from './boat';

/** A wide lake under hills; a jetty, reeds or a beach before it. */
export const lake = (picture: Picture): void => openLake(picture, picture.dice.pick(['jetty', 'reeds', 'stones']));

/** Sand and a few trees before the water. */
export const beach = (picture: Picture): void => openLake(picture, 'sand');

/** Reeds before the water. */
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
