import { type Hex, mix, multiply } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, polygon, rect, shape, short, stroke, veil } from '../draw/svg';
import { boulder, foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { sun } from '../nature/sky';

interface Wood {
  /** Share of the light that comes through. */
  open: number;
  trunk: Hex;
  crown: 'leaves' | 'needles';
  track?: boolean;
}

/** Broad leaves, much light. */
export const beechWood = (picture: Picture): void =>
  wood(picture, { open: 1, trunk: '#4d4a42', crown: 'leaves', track: picture.dice.chance(0.4) });

/** Conifers, less light. */
export const firWood = (picture: Picture): void =>
  wood(picture, { open: 0.75, trunk: '#4a3a30', crown: 'needles', track: picture.dice.chance(0.3) });

/** Either wood, with a way through it. */
export const forestTrack = (picture: Picture): void =>
  wood(picture, { open: 1, trunk: '#4a4238', crown: picture.dice.pick(['leaves', 'needles']), track: true });

/** Planes of trunks, each darker and nearer, with the light between them. */
function wood(picture: Picture, spec: Wood): void {
  const { dice, light, side } = picture;
  const glowAt = 600 + side * dice.between(60, 260);
  const fill = picture.linear({
    0: mix(light.near, light.sky[1], 0.55 * spec.open),
    0.5: mix(light.sky[2], light.haze, 0.5),
    0.75: mix(light.near, light.haze, 0.45),
    1: light.deep,
  });
  picture.add(rect(0, 0, sheet.width, sheet.height, fill));
  sun(picture, { x: glowAt, y: dice.between(240, 340), size: 46 * spec.open, veiled: true });
  for (let plane = 0; plane < 5; plane++) {
    const ground = 560 + plane * 44;
    const colour = mix(mix(picture.air(0.12 + plane * 0.2), spec.trunk, 0.2 + plane * 0.12), light.deep, plane * 0.09);
    ridge(
      picture,
      skyline(picture, { y: ground, rise: 28, wave: 200 }),
      light.snow ? mix(colour, '#ffffff', 0.72 - plane * 0.08) : mix(colour, light.leaf, 0.2),
    );
    if (plane === 3 && spec.track) track(picture, glowAt);
    trunks(picture, plane, ground, glowAt, colour);
    if (spec.crown === 'leaves') leaves(picture, plane, colour);
    else boughs(picture, plane, colour);
    if (plane < 4) mist(picture, ground - 10, 190, 0.42 - plane * 0.06, mix(light.haze, light.sun, 0.4));
    if (plane === 2 && !light.stars) shafts(picture, glowAt);
  }
  undergrowth(picture);
}

function trunks(picture: Picture, plane: number, ground: number, glowAt: number, colour: Hex): void {
  const { dice, side, light } = picture;
  const count = [26, 18, 12, 8, 4][plane] ?? 4;
  const width = 5 + plane * plane * 4.2;
  const body: string[] = [];
  const edges: string[] = [];
  for (let i = 0; i < count; i++) {
    const along = ((i + dice.between(0.1, 0.9)) * sheet.width) / count;
    const x = plane > 2 && Math.abs(along - glowAt) < 150 ? along - side * 190 : along;
    const [half, lean] = [width * dice.between(0.7, 1.3), dice.between(-16, 16)];
    const flank = (s: number, k = 1) =>
      `${short(x + s * half * k)} ${ground + 26}Q${short(x + s * half * 0.55 * k + lean * 0.3)} 380 ${short(x + s * half * 0.5 * k + lean)} -10`;
    body.push(
      `M${flank(-1)}L${short(x + half * 0.5 + lean)} -10Q${short(x + half * 0.55 + lean * 0.3)} 380 ${short(x + half)} ${ground + 26}Z`,
    );
    const s = x < glowAt ? 1 : -1;
    edges.push(
      `M${flank(s)}L${short(x + s * half * 0.2 + lean)} -10Q${short(x + s * half * 0.25 + lean * 0.3)} 380 ${short(x + s * half * 0.4)} ${ground + 26}Z`,
    );
  }
  picture.add(shape(body.join(''), colour), shape(edges.join(''), mix(colour, light.direct, 0.4), 0.5));
}

function leaves(picture: Picture, plane: number, colour: Hex): void {
  const { dice, light } = picture;
  if (light.snow) return;
  const tone = mix(mix(colour, light.leaf, 0.55), light.direct, plane < 3 ? 0.3 : 0.04);
  for (let i = 0; i < 34 - plane * 4; i++) {
    const [x, y, size] = [dice.between(-20, 1220), dice.between(-40, 170 - plane * 16), dice.between(30, 90)];
    picture.add(ellipse(x, y, size * 1.6, size * 0.8, picture.soft(tone), plane < 3 ? 0.6 : 0.95));
  }
  const dabs = repeat(90 + plane * 40, () => {
    const height = dice.next() ** 1.7 * (230 - plane * 20);
    const size = 3 + plane * 1.6;
    return ellipse(
      dice.between(0, sheet.width),
      height,
      size * dice.between(0.8, 1.8),
      size * dice.between(0.5, 1),
      mix(tone, dice.chance(0.5) ? light.sun : light.deep, dice.between(0, 0.35)),
    );
  });
  picture.add(veil(dabs, 0.7));
}

/** Hanging branches of conifers on both sides of each trunk. */
function boughs(picture: Picture, plane: number, colour: Hex): void {
  const { dice, light } = picture;
  const tone = mix(colour, mix(multiply('#5a7048', light.ambient), light.deep, 0.3), 0.6);
  for (let i = 0; i < 16 - plane * 2; i++) {
    const x = dice.between(-20, 1220);
    for (let y = -10; y < 330 - plane * 20; y += 26 + plane * 9) {
      const reach = (26 + plane * 20) * dice.between(0.7, 1.3);
      picture.add(
        polygon(
          [
            [x - reach, y + reach * 0.55],
            [x, y],
            [x + reach, y + reach * 0.55],
            [x + reach * 0.4, y + reach * 0.42],
            [x, y + reach * 0.6],
            [x - reach * 0.4, y + reach * 0.42],
          ],
          light.snow && dice.chance(0.6) ? mix(tone, '#ffffff', 0.75) : tone,
          0.9,
        ),
      );
    }
  }
}

function shafts(picture: Picture, x: number): void {
  const { dice, side, light } = picture;
  for (let i = 0; i < 7; i++) {
    const [top, end, width] = [x + (i - 3) * 42, x + (i - 3) * 230 - side * 150, dice.between(50, 120)];
    const fill = picture.linear({ 0: [light.sun, 0.4], 1: [light.sun, 0] });
    picture.add(
      polygon(
        [
          [top - 8, 40],
          [top + 10, 40],
          [end + width, 770],
          [end - width * 0.3, 770],
        ],
        fill,
      ),
    );
  }
}

function track(picture: Picture, x: number): void {
  const { light, side } = picture;
  const earth = mix(mix(light.snow ? '#e6ebee' : '#a08a68', light.ambient, 0.35), light.deep, 0.1);
  const fill = picture.linear({ 0: mix(earth, light.sun, 0.4), 1: mix(earth, light.deep, 0.4) });
  picture.add(
    shape(
      `M${x - 18} 640Q${x + side * 30} 680 ${x - side * 60} 720T${x - side * 150 - 210} 830H${x - side * 150 + 260}Q${x + 60} 730 ${x + side * 50 + 34} 690T${x + 18} 640Z`,
      fill,
    ),
  );
}

/** Ferns, fallen leaves, stones. */
function undergrowth(picture: Picture): void {
  const { dice, light } = picture;
  const fern = mix(light.deep, light.snow ? '#ffffff' : light.leaf, 0.3);
  const fronds = repeat(90, () => {
    const [x, y, lean] = [dice.between(0, sheet.width), dice.between(740, 806), dice.between(-44, 44)];
    return `M${short(x)} ${short(y)}q${short(lean * 0.3)} -34 ${short(lean)} ${short(-dice.between(20, 52))}`;
  });
  for (let i = dice.whole(0, 5); i > 0; i--)
    boulder(
      picture,
      dice.between(0, 1200),
      dice.between(740, 800),
      dice.between(50, 130),
      mix('#7d7a75', light.leaf, 0.3),
    );
  picture.add(stroke(fronds.join(''), fern, 3));
  foot(picture, 120);
}
