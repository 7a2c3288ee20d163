import { type Hex, mix, multiply } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, type Point, pathOf, polygon, rect, shape, short, stroke } from '../draw/svg';
import { fir, firEdge } from '../nature/conifers';
import { bank, foreground } from '../nature/foreground';
import { boulder, foot, grass, stems, tufts } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { gullies, meadow, pointsOf, ridge, type Skyline, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bareTree, bush, pine } from '../nature/trees';
import { pairs } from '../space/pairs';

/** Ridges of the Sancy or the Cantal: bare crests, lit and shaded flanks, pastures below. */
export function mountains(picture: Picture): void {
  const { dice, light } = picture;
  const base = dice.between(430, 500);
  sky(picture, base);
  sunAside(picture, 90, base - 230);
  weather(picture, base - 150);
  for (const [y, rise, nearness, wave] of [
    [base - 120, 150, 0.1, 300],
    [base - 40, 190, 0.26, 380],
    [base + 50, 150, 0.46, 420],
  ] as const) {
    const line = skyline(picture, {
      y,
      rise: nearness < 0.2 ? rise * 0.8 : rise,
      wave,
      octaves: 5,
      sharp: nearness < 0.2 || dice.chance(0.4),
    });
    ridge(picture, line, mix(picture.air(nearness), light.grass, light.snow ? 0.45 : 0.12));
    slopes(picture, line, {
      strength: nearness < 0.2 ? 0.24 : 0.13,
      drop: 170,
      ...(light.snow ? { lit: '#ffffff' } : {}),
    });
    gullies(picture, line, 40, 70, light.deep, 0.1);
    mist(picture, y + rise * 0.75, 140, 0.6);
  }
  drift(picture, base + 90, 6, 0.5);
  firEdge(picture, skyline(picture, { y: base + 150, rise: 46, wave: 320 }), {
    fill: picture.air(0.68),
    height: 32,
    gap: 11,
  });
  mist(picture, base + 200, 80, 0.4);
  const pasture = skyline(picture, { y: base + 220, rise: 50, wave: 480, octaves: 2 });
  meadow(picture, pasture, 0.85);
  tufts(picture, base + 230, 800, 200, mix(light.grass, light.deep, 0.4));
  foreground(picture);
}

/** High pasture without end: long swells of grass, sky over all. */
export function plateau(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(440, 540);
  sky(picture, horizon);
  sunAside(picture, 120, horizon - 120);
  weather(picture, horizon);
  ridge(picture, skyline(picture, { y: horizon - 10, rise: 34, wave: 420, octaves: 3 }), picture.air(0.08));
  mist(picture, horizon + 10, 70, 0.6);
  for (const [down, nearness] of pairs('14,0.36 52,0.5 104,0.66')) {
    const line = skyline(picture, { y: horizon + down, rise: 40, wave: 560, octaves: 2 });
    meadow(picture, line, nearness, 0.36);
    if (dice.chance(0.7)) dryWall(picture, line, nearness);
  }
  cattle(picture, horizon + 90);
  if (dice.chance(0.5)) bareOrNot(picture, dice.between(200, 1000), horizon + 120);
  tufts(picture, horizon + 120, 800, 300, mix(light.grass, light.deep, 0.35), 0.5);
  foreground(picture);
}

function dryWall(picture: Picture, line: Skyline, nearness: number): void {
  const { dice, light } = picture;
  const [from, slope] = [dice.between(-100, 700), dice.between(-0.06, 0.12)];
  const points = Array.from(
    { length: 40 },
    (_, i): Point => [from + i * 16, line(from + i * 16) + 12 + i * 16 * slope + dice.between(-1, 1)],
  );
  picture.add(stroke(pathOf(points), mix(picture.air(nearness), light.deep, 0.45), 2 + nearness * 4));
}

/** Something upright that breaks the line of the grass. */
const bareOrNot = (picture: Picture, x: number, y: number): void =>
  picture.light.snow ? bareTree(picture, { x, foot: y, height: 120 }) : bush(picture, x, y, 90, 0.8);

/** Cows as specks of red-brown, far off. */
function cattle(picture: Picture, y: number): void {
  const { dice, light } = picture;
  const hide = mix('#7a3b22', light.ambient, 0.4);
  const herd = repeat(dice.whole(0, 14), () => {
    const [x, down] = [dice.between(60, 1140), dice.next() * 70];
    const size = 0.7 + down / 60;
    return `M${short(x)} ${short(y + down)}h${short(17 * size)}v${short(7 * size)}h${short(-2 * size)}v${short(5 * size)}h${short(-2 * size)}v${short(-5 * size)}h${short(-9 * size)}v${short(5 * size)}h${short(-2 * size)}v${short(-7 * size)}Z`;
  });
  picture.add(shape(herd.join(''), hide));
}

/** Moor and bog: dark water in pools, cotton grass, birches, low sky. */
export function moor(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(400, 470);
  sky(picture, horizon);
  sunAside(picture, 130, horizon - 90);
  weather(picture, horizon);
  ridge(picture, skyline(picture, { y: horizon - 24, rise: 70, wave: 480, octaves: 3 }), picture.air(0.1));
  mist(picture, horizon, 80, 0.65);
  firEdge(picture, skyline(picture, { y: horizon + 6, rise: 14, wave: 300 }), {
    fill: picture.air(0.36),
    height: 20,
    gap: 9,
  });
  const heath = light.snow ? light.grass : mix(light.grass, dice.pick(['#8a5a4a', '#7a6a44', '#6d5560']), 0.45);
  const fill = picture.linear({
    0: mix(heath, light.haze, 0.5),
    0.4: multiply(heath, mix(light.ambient, light.direct, 0.6)),
    1: mix(multiply(heath, light.ambient), light.deep, 0.4),
  });
  picture.add(rect(0, horizon + 14, sheet.width, 800 - horizon, fill));
  mist(picture, horizon + 24, 60, 0.5);
  for (let i = 0; i < 26; i++) pool(picture, horizon + 26 + (i / 26) ** 1.5 * (780 - horizon));
  drift(picture, horizon + 60, 6, 0.45);
  for (let i = dice.whole(2, 6); i > 0; i--) loneTree(picture, horizon);
  tufts(picture, horizon + 30, 800, 520, mix(heath, light.deep, 0.45), 0.7);
  stems(
    picture,
    790,
    120,
    70,
    light.snow ? '#ffffff' : mix('#f3efe2', light.ambient, 0.25),
    mix(light.deep, heath, 0.4),
  );
  grass(picture, 798, mix(light.deep, heath, 0.25), 260, 40);
}

/** A pool that holds the sky; flatter the farther it is. */
function pool(picture: Picture, y: number): void {
  const { dice, light } = picture;
  const near = Math.max(0, (y - 430) / 370);
  const [x, rx] = [dice.between(-60, 1260), dice.between(26, 70) + near * dice.between(60, 200)];
  const ry = 2 + near * dice.between(10, 24);
  const shore = mix(light.deep, light.near, 0.3);
  picture.add(
    ellipse(x, y + ry * 0.12, rx * 1.03, ry * 1.16, shore, 0.3),
    ellipse(x, y, rx, ry, mix(light.sky[near > 0.5 ? 1 : 2], light.near, 0.18)),
    ellipse(x + rx * 0.2, y - ry * 0.2, rx * 0.5, ry * 0.3, light.sky[2], 0.5),
  );
}

function loneTree(picture: Picture, horizon: number): void {
  const { dice } = picture;
  const near = dice.next();
  const spec = {
    x: dice.between(60, 1140),
    foot: horizon + 40 + near * 190,
    height: 70 + near * 190,
    nearness: 0.45 + near * 0.5,
  };
  if (dice.chance(0.5)) pine(picture, spec);
  else bareTree(picture, spec);
}

/** A wall of basalt columns, meadow and scrub at its foot. */
export function basalt(picture: Picture): void {
  const { dice, light } = picture;
  const top = dice.between(200, 280);
  sky(picture, 420);
  sunAside(picture, 70, 150);
  weather(picture, 260);
  ridge(picture, skyline(picture, { y: 330, rise: 90, wave: 420 }), picture.air(0.12));
  mist(picture, 380, 120, 0.5);
  const rough = skyline(picture, { y: top, rise: 70, wave: 420, octaves: 3 });
  const away = picture.side * dice.pick([-1, 1]);
  const crest: Skyline = (x) => rough(x) + Math.max(0, away * (x - 600) + dice.between(-1, 1)) ** 1.25 * 0.09;
  firEdge(picture, (x) => crest(x) + 6, { fill: picture.air(0.6), height: 34, gap: 16 });
  columns(picture, crest, 600, 0.55, 18);
  columns(picture, (x) => crest(x * 0.9 + 300) + 190, 700, 0.8, 26);
  scree(picture);
  mist(picture, 690, 110, 0.35);
  const ground = skyline(picture, { y: 712, rise: 30, wave: 420, octaves: 2 });
  meadow(picture, ground, 0.9, 0.3);
  for (let i = 0; i < 9; i++)
    bush(picture, dice.between(0, 1200), ground(600) + dice.between(4, 30), dice.between(40, 130), 0.85);
  tufts(picture, 720, 800, 160, mix(light.grass, light.deep, 0.4));
  foreground(picture);
}

/** Side by side, each with a lit edge, its top broken at its own height. */
export function columns(
  picture: Picture,
  crest: Skyline,
  end: number,
  nearness: number,
  width: number,
  skip: (x: number) => boolean = () => false,
): void {
  const { dice, light, side, noise } = picture;
  const rock = mix(picture.air(nearness), materials.lava, 0.5);
  for (let x = -20; x < sheet.width; ) {
    const wide = width * dice.between(0.7, 1.4);
    const top = crest(x) + dice.between(-14, 14);
    if (!skip(x + wide / 2)) {
      const bulge = noise(x / 130, 2);
      const body = multiply(
        rock,
        mix(light.ambient, light.direct, Math.max(0, 0.45 + bulge * 0.7 * side + dice.between(-0.12, 0.12))),
      );
      picture.add(
        polygon(
          [
            [x, top],
            [x + wide * 0.3, top - wide * 0.2],
            [x + wide, top - wide * 0.05],
            [x + wide + 0.6, end],
            [x, end],
          ],
          mix(body, light.deep, 0.12),
        ),
      );
      const edge = side > 0 ? x + wide * 0.66 : x;
      picture.add(
        polygon(
          [
            [edge, top],
            [edge + wide * 0.34, top - (side > 0 ? wide * 0.05 : 0)],
            [edge + wide * 0.34, end],
            [edge, end],
          ],
          mix(body, light.direct, 0.2),
        ),
      );
      const cracks = Array.from(
        { length: Math.floor((end - top) / 60) },
        () => `M${short(x)} ${short(dice.between(top, end))}h${short(wide)}`,
      );
      picture.add(stroke(cracks.join(''), light.deep, 1, 0.22));
    }
    x += wide;
  }
}

function scree(picture: Picture): void {
  const { dice } = picture;
  for (let i = 0; i < 46; i++)
    boulder(picture, dice.between(-10, 1210), 680 + dice.between(-20, 40), dice.between(14, 60), '#77736f');
}

/** Falling water between basalt columns, spray at its foot. */
export function waterfall(picture: Picture): void {
  const { dice, side } = picture;
  const lip = dice.between(150, 210);
  const x = 600 + side * dice.between(20, 170);
  const width = dice.between(50, 110);
  sky(picture, 320);
  firEdge(picture, skyline(picture, { y: lip + 10, rise: 30, wave: 200 }), {
    fill: picture.air(0.42),
    height: 62,
    gap: 15,
  });
  const crest = skyline(picture, { y: lip + 14, rise: 40, wave: 240, octaves: 3 });
  columns(picture, crest, 700, 0.6, 24);
  const ledge = skyline(picture, { y: 420, rise: 60, wave: 300, octaves: 3 });
  columns(
    picture,
    (at) => ledge(at) - Math.abs(at - x) * 0.16,
    720,
    0.8,
    30,
    (at) => Math.abs(at - x) < width * 0.8,
  );
  for (let i = 0; i < 30; i++)
    bush(picture, dice.between(0, 1200), lip + dice.between(0, 70), dice.between(30, 90), 0.6);
  falling(picture, x, lip, width);
  mist(picture, 660, 190, 0.6, '#eef4f3');
  drift(picture, 650, 9, 0.7, '#ffffff');
  basin(picture, x);
  for (let i = 0; i < 10; i++) {
    const at = dice.between(-30, 1230);
    if (Math.abs(at - x) > 150) boulder(picture, at, dice.between(750, 815), dice.between(70, 190), '#6f6c69');
  }
  foot(picture, 110);
}

function falling(picture: Picture, x: number, lip: number, width: number): void {
  const { dice, light } = picture;
  picture.add(rect(x - width * 0.7, lip + 10, width * 1.4, 700 - lip, mix(materials.lava, light.deep, 0.55)));
  for (let i = 0; i < 46; i++) {
    const [from, wide] = [x + dice.between(-0.45, 0.45) * width, dice.between(2, 10)];
    const top = lip + dice.between(-4, 40) + (dice.chance(0.3) ? dice.between(0, 240) : 0);
    const drop = dice.between(240, 480);
    picture.add(
      stroke(
        `M${short(from)} ${short(top)}q${short(dice.between(-5, 5))} ${short(drop * 0.5)} ${short(dice.between(-0.16, 0.16) * width)} ${short(drop)}`,
        mix('#ffffff', light.ambient, dice.between(0, 0.3)),
        wide,
        dice.between(0.25, 0.8),
      ),
    );
  }
}

function basin(picture: Picture, x: number): void {
  const { light, dice } = picture;
  const fill = picture.linear({
    0: mix('#dfeceb', light.sky[1], 0.3),
    0.4: mix('#4d7f83', light.near, 0.35),
    1: light.deep,
  });
  picture.add(rect(0, 694, sheet.width, 106, fill));
  const rings = Array.from(
    { length: 70 },
    () =>
      `M${short(x + (dice.next() - 0.5) * 1100)} ${short(702 + dice.next() ** 1.5 * 80)}h${short(dice.between(20, 110))}`,
  );
  picture.add(stroke(rings.join(''), '#ffffff', 1.8, 0.35));
}

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

/** A cave seen from inside: its mouth full of light, water on the floor. */
export function cave(picture: Picture): void {
  const { dice, light, side, noise } = picture;
  const [x, y] = [600 + side * dice.between(-60, 160), dice.between(330, 400)];
  picture.add(rect(0, 0, sheet.width, sheet.height, mix(light.deep, '#2a2623', 0.5)));
  const rings = 9;
  for (let i = 0; i < rings; i++) {
    const share = i / (rings - 1);
    const [rx, ry] = [760 - share * 560, 520 - share * 350];
    const start = dice.between(0, 99);
    const outline = repeat(64, (k): Point => {
      const turn = (k / 64) * Math.PI * 2;
      const rough = 1 + noise(Math.cos(turn) * 3 + start, 4) * 0.26 + noise(Math.sin(turn) * 3 + start, 3) * 0.2;
      return [x + Math.cos(turn) * rx * rough, y + 40 * (1 - share) + Math.sin(turn) * ry * rough];
    });
    const rock = mix(mix('#4b4038', light.deep, 0.4), mix(light.haze, '#8f7a64', 0.5), share ** 2 * 0.95);
    picture.add(polygon(outline, i === rings - 1 ? mix(light.sky[2], light.sun, 0.5) : rock));
    if (i === rings - 1)
      picture.add(
        picture.clipped(`M${outline.map(([a, b]) => `${short(a)} ${short(b)}`).join('L')}Z`, outside(picture, y)),
      );
  }
  picture.add(ellipse(x, y, 520, 400, picture.soft(light.sun), 0.5));
  stalactites(picture);
  const floor = picture.linear({
    0: [light.sun, 0],
    0.2: [mix(light.sun, light.sky[1], 0.5), 0.5],
    1: [light.deep, 0.8],
  });
  picture.add(ellipse(x - side * 30, 760, 520, 120, floor), ellipse(x, 690, 200, 26, light.sun, 0.35));
  for (let i = 0; i < 12; i++)
    boulder(picture, dice.between(0, 1200), dice.between(730, 815), dice.between(50, 170), '#5d544c');
  picture.add(
    rect(
      0,
      0,
      sheet.width,
      sheet.height,
      picture.radial({ 0.3: [light.deep, 0], 1: ['#050505', 0.75] }, [x / 1200, y / 800], 0.75),
    ),
  );
}

/** What is seen through the mouth: sky, a hill, some firs. */
const outside = (picture: Picture, y: number): string[] =>
  picture.aside(() => {
    ridge(picture, skyline(picture, { y: y + 10, rise: 60, wave: 160 }), picture.air(0.2));
    firEdge(picture, skyline(picture, { y: y + 60, rise: 20, wave: 120 }), {
      fill: picture.air(0.55),
      height: 44,
      gap: 13,
    });
  });

function stalactites(picture: Picture): void {
  const { dice, light } = picture;
  for (let i = 0; i < 34; i++) {
    const [x, long, wide] = [dice.between(0, 1200), dice.between(30, 210), dice.between(8, 30)];
    const root = -20 + Math.abs(x - 600) * 0.02;
    const body = mix('#3a322c', light.deep, dice.between(0.1, 0.6));
    picture.add(
      polygon(
        [
          [x - wide, root],
          [x + wide, root],
          [x + wide * 0.14, root + long * 0.7],
          [x, root + long],
          [x - wide * 0.16, root + long * 0.6],
        ],
        body,
      ),
    );
    picture.add(
      polygon(
        [
          [x, root],
          [x + wide, root],
          [x + wide * 0.14, root + long * 0.7],
          [x, root + long],
        ],
        light.sun,
        0.07,
      ),
    );
  }
}

/** Bare mineral country: a lava field or a quarry. */
export const lavaField = (picture: Picture): void => barren(picture, 'lava');
export const quarry = (picture: Picture): void => barren(picture, 'quarry');

function barren(picture: Picture, kind: 'lava' | 'quarry'): void {
  const { dice, light } = picture;
  const horizon = dice.between(380, 450);
  sky(picture, horizon);
  sunAside(picture, 100, horizon - 130);
  weather(picture, horizon - 40);
  ridge(picture, skyline(picture, { y: horizon - 50, rise: 110, wave: 360 }), picture.air(0.1));
  mist(picture, horizon, 90, 0.55);
  const stone = kind === 'lava' ? '#5f5a58' : dice.pick(['#b98d6a', '#a7a29a', '#c2a888']);
  if (kind === 'quarry') terraces(picture, horizon, stone);
  for (let band = 0; band < 6; band++) {
    const y = horizon + 40 + band * 62;
    const tone = mix(multiply(stone, mix(light.ambient, light.direct, 0.55)), light.haze, 0.55 - band * 0.1);
    ridge(
      picture,
      skyline(picture, { y, rise: 34 + band * 8, wave: 90 + band * 40, octaves: 5 }),
      mix(tone, light.deep, band * 0.04),
    );
    for (let i = 0; i < 16; i++)
      boulder(
        picture,
        dice.between(-20, 1220),
        y + dice.between(10, 60),
        (8 + band * 13) * dice.between(0.6, 1.8),
        stone,
      );
    if (kind === 'lava' && band > 1 && band < 5)
      for (let i = dice.whole(0, 2); i > 0; i--)
        pine(picture, {
          x: dice.between(60, 1140),
          foot: y + dice.between(20, 50),
          height: (60 + band * 42) * dice.between(0.7, 1.3),
          nearness: 0.4 + band * 0.12,
        });
    if (kind === 'lava' && !light.snow)
      for (let i = 0; i < 3; i++)
        bush(picture, dice.between(0, 1200), y + dice.between(20, 60), 20 + band * 16, 0.4 + band * 0.1);
  }
  foot(picture, 150);
}

/** Benches cut one above the other. */
function terraces(picture: Picture, horizon: number, stone: Hex): void {
  const { light, dice } = picture;
  for (let i = 0; i < 5; i++) {
    const y = horizon - 90 + i * 46;
    const line = skyline(picture, { y, rise: 16, wave: 300, octaves: 3 });
    const face = mix(multiply(stone, mix(light.ambient, light.direct, 0.35)), light.haze, 0.42 - i * 0.08);
    ridge(picture, line, face);
    picture.add(
      stroke(
        repeat(60, () => {
          const x = dice.between(0, 1200);
          return `M${short(x)} ${short(line(x) + 4)}v${short(dice.between(10, 34))}`;
        }).join(''),
        light.deep,
        1.6,
        0.16,
      ),
    );
    picture.add(polygon([...pointsOf(line), ...pointsOf((x) => line(x) + 7).reverse()], mix(face, light.direct, 0.45)));
  }
}
