import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { ellipse, line, type Point, rect, shape, short, stroke } from '../draw/svg';
import { fir } from '../nature/conifers';
import { drift, mist } from '../nature/mist';
import { ridge, type Skyline, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bareTree } from '../nature/trees';

const snow = '#f4f7f9';

/** Slopes under snow: pistes between firs, a chairlift, small figures. */
export const skiSlope = (picture: Picture): void => winterSlope(picture, true);

/** Snow alone, its drifts and shadows. */
export const snowfield = (picture: Picture): void => winterSlope(picture, false);

function winterSlope(picture: Picture, lifts: boolean): void {
  const { dice } = picture;
  const base = dice.between(330, 400);
  sky(picture, base);
  sunAside(picture, 80, base - 150);
  weather(picture, base - 70);
  const far = skyline(picture, { y: base - 50, rise: 170, wave: 320, octaves: 5, sharp: true });
  ridge(picture, far, mix(picture.air(0.14), snow, 0.4));
  slopes(picture, far, { strength: 0.34, drop: 170, lit: '#ffffff', shaded: picture.light.sky[0] });
  mist(picture, base + 20, 110, 0.5);
  for (const [down, nearness] of [
    [40, 0.34],
    [130, 0.6],
  ] as const) {
    const line = skyline(picture, { y: base + down, rise: 70, wave: 520, octaves: 3 });
    drifts(picture, line, nearness);
    woods(picture, line, nearness);
  }
  if (lifts) chairlift(picture, base);
  const near = skyline(picture, { y: base + 270, rise: 70, wave: 700, octaves: 2 });
  drifts(picture, near, 0.9);
  if (lifts)
    for (let i = dice.whole(2, 5); i > 0; i--) skier(picture, dice.between(200, 1000), dice.between(base + 290, 740));
  for (let i = dice.whole(2, 6); i > 0; i--) nearTree(picture, near);
  if (!lifts) footprints(picture, near);
  drift(picture, base + 60, 4, 0.4, '#ffffff');
}

/** A swell of snow: white where the light grazes, blue in its hollow. */
function drifts(picture: Picture, line: Skyline, nearness: number): void {
  const { light, dice, side } = picture;
  const white = mix(snow, light.direct, 0.25);
  const blue = mix(mix(snow, light.ambient, 0.55), light.haze, 0.5 - nearness * 0.5);
  const top = line(600) - 50;
  ridge(
    picture,
    line,
    picture.linear(
      { 0: white, 0.25: mix(white, blue, 0.6), 1: mix(blue, light.near, 0.2 * nearness) },
      { x1: 0, y1: top, x2: 0, y2: 800, pixels: true },
    ),
  );
  for (let i = 0; i < 7; i++) {
    const [x, width] = [dice.between(-100, 1200), dice.between(160, 460)];
    const y = line(x + width / 2) + dice.between(20, 60 + 120 * nearness);
    picture.add(
      shape(
        `M${short(x)} ${short(y)}q${short(width * (side > 0 ? 0.7 : 0.3))} ${short(-26 * nearness)} ${short(width)} 0q${short(-width * 0.5)} ${short(22 * nearness)} ${short(-width)} 0Z`,
        mix(blue, light.ambient, 0.35),
        0.4,
      ),
    );
  }
}

function woods(picture: Picture, line: Skyline, nearness: number): void {
  const { dice, light } = picture;
  const fill = mix(picture.air(0.4 + nearness * 0.5), light.deep, nearness * 0.3);
  for (let i = 0; i < 3; i++) {
    const from = dice.between(-200, 1000);
    const slope = dice.between(-0.1, 0.2);
    const width = dice.between(160, 420);
    const height = 22 + nearness * 40;
    for (let x = from; x < from + width; x += height * 0.26) {
      const y = line(x) + 16 + dice.between(0, 50 * nearness + 20) + (x - from) * slope;
      fir(picture, x, y, height * dice.between(0.7, 1.3), mix(fill, snow, dice.between(0, 0.16)), '#ffffff');
    }
  }
}

function chairlift(picture: Picture, base: number): void {
  const { side, light, dice } = picture;
  const iron = mix(materials.steel, light.deep, 0.3);
  const [x0, y0, x1, y1] = [600 + side * 420, base + 360, 600 - side * 160, base - 10];
  const at = (t: number): Point => [x0 + (x1 - x0) * t, y0 - 130 * (1 - t) + (y1 - y0) * t - 20];
  for (const t of [0.02, 0.4, 0.7, 0.92]) {
    const [x, y] = at(t);
    const tall = 170 * (1 - t * 0.8);
    picture.add(
      line(
        [
          [x, y],
          [x, y + tall],
        ],
        iron,
        9 * (1 - t * 0.75),
      ),
      line(
        [
          [x - 26 * (1 - t * 0.8), y],
          [x + 26 * (1 - t * 0.8), y],
        ],
        iron,
        5 * (1 - t * 0.7),
      ),
    );
  }
  picture.add(line([at(-0.1), at(1)], iron, 2, 0.8));
  for (let i = 0; i < 9; i++) {
    const t = i / 9 + dice.between(0, 0.03);
    const [x, y] = at(t);
    const k = 1 - t * 0.78;
    picture.add(
      line(
        [
          [x, y],
          [x, y + 30 * k],
        ],
        iron,
        2.4 * k,
      ),
      rect(x - 14 * k, y + 28 * k, 28 * k, 7 * k, mix('#a8382c', light.ambient, 0.2)),
      rect(x - 14 * k, y + 16 * k, 28 * k, 3 * k, iron),
    );
  }
}

function skier(picture: Picture, x: number, y: number): void {
  const { dice, light, side } = picture;
  const k = (y - 300) / 420;
  const coat = mix(dice.pick(['#c8473b', '#2f5f8a', '#e0a93f', '#3f7a5a', '#20262b']), light.ambient, 0.2);
  const flip = dice.chance(0.5) ? 1 : -1;
  const track = stroke(
    `M${short(x)} ${short(y)}q${short(-flip * 60 * k)} ${short(-30 * k)} ${short(-flip * 20 * k)} ${short(-70 * k)}t${short(flip * 30 * k)} ${short(-80 * k)}`,
    light.ambient,
    2.4 * k,
    0.4,
  );
  picture.add(track, ellipse(x - side * 14 * k, y + 2, 18 * k, 3 * k, light.ambient, 0.6));
  picture.add(
    `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(flip * k * 100) / 100} ${Math.round(k * 100) / 100})"><path d="M-22 2L24 -3" stroke="#20262b" stroke-width="2.6"/><path d="M-6 0L-2 -18L8 -20L4 -1Z" fill="#23292d"/><path d="M-4 -17L-2 -36L9 -38L12 -18Z" fill="${coat}"/><path d="M6 -34L17 -22L14 -19L4 -28Z" fill="${coat}"/><circle cx="7" cy="-43" r="5.4" fill="#2b2f33"/><path d="M16 -21L2 0" stroke="#20262b" stroke-width="1.4"/></g>`,
  );
}

function nearTree(picture: Picture, line: Skyline): void {
  const { dice, light } = picture;
  const x = dice.chance(0.5) ? dice.between(-20, 330) : dice.between(870, 1220);
  const foot = line(x) + dice.between(30, 110);
  if (dice.chance(0.25)) bareTree(picture, { x, foot, height: dice.between(180, 330), nearness: 0.95 });
  else fir(picture, x, foot, dice.between(150, 360), mix(light.deep, light.near, 0.25), '#ffffff');
}

function footprints(picture: Picture, line: Skyline): void {
  const { dice, light } = picture;
  const start = dice.between(300, 800);
  for (let i = 0; i < 26; i++) {
    const t = (i / 26) ** 1.5;
    const x = start + Math.sin(i / 5) * 60 + (i % 2 ? 6 : -6) * (0.4 + t);
    picture.add(ellipse(x, line(start) + 16 + t * 170, 2 + 8 * t, 1 + 3.4 * t, light.ambient, 0.6));
  }
}
