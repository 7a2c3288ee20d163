import { type Hex, mix, multiply } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Point, polygon, short, stroke } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { mist } from '../nature/mist';
import { meadow, type Skyline, skyline } from '../nature/relief';
import { bush, tree } from '../nature/trees';

/** Hedged meadows on a slope, parcel by parcel. */
export function bocage(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(330, 390);
  backdrop(picture, horizon, { planes: 3, rise: 90 });
  for (let band = 0; band < 5; band++) {
    const line = skyline(picture, {
      y: horizon + 10 + band * band * 17,
      rise: 30 + band * 8,
      wave: 420 + band * 60,
      octaves: 2,
    });
    parcels(picture, line, band);
    hedge(picture, line, band);
  }
  mist(picture, horizon + 30, 70, 0.4);
  foreground(picture);
}

/** One strip of country cut into fields of different greens. */
function parcels(picture: Picture, line: Skyline, band: number): void {
  const { dice, light } = picture;
  meadow(picture, line, 0.35 + band * 0.13, 0.34);
  if (light.snow) return;
  const crops: readonly [Hex, ...Hex[]] = ['#c2a85a', '#8fa24e', '#a98a56', '#6f8a44', '#d0bd7a'];
  for (let x = dice.between(-200, 0); x < 1200; ) {
    const width = dice.between(140, 340);
    const lean = dice.between(-60, 60);
    const tone = mix(
      multiply(mix(light.grass, dice.pick(crops), 0.55), mix(light.ambient, light.direct, 0.75)),
      light.haze,
      0.5 - band * 0.1,
    );
    const top = repeat(9, (i): Point => [x + (width * i) / 8, line(x + (width * i) / 8) + 3]);
    picture.add(polygon([...top, [x + width + lean, 800], [x + lean, 800]], tone, 0.6));
    if (dice.chance(0.4)) furrows(picture, x, width, lean, line, tone);
    x += width;
  }
}

function furrows(picture: Picture, x: number, width: number, lean: number, line: Skyline, tone: Hex): void {
  const rows = repeat(12, (i) => {
    const at = x + (width * (i + 0.5)) / 12;
    return `M${short(at)} ${short(line(at) + 4)}L${short(at + lean * 0.9)} 800`;
  });
  picture.add(stroke(rows.join(''), mix(tone, picture.light.deep, 0.3), 1.6, 0.35));
}

function hedge(picture: Picture, line: Skyline, band: number): void {
  const { dice } = picture;
  const nearness = 0.3 + band * 0.13;
  const size = 12 + band * 14;
  for (let x = dice.between(0, 40); x < 1200; x += size * dice.between(0.9, 2.4)) {
    if (dice.chance(0.25)) continue;
    if (dice.chance(0.16)) tree(picture, { x, foot: line(x) + 4, height: size * dice.between(2.2, 3.6), nearness });
    else bush(picture, x, line(x) + size * 0.3, size * dice.between(1.4, 3), nearness);
  }
}
