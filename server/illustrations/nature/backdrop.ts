import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { firEdge } from './conifers';
import { drift, mist } from './mist';
import { meadow, ridge, type Skyline, skyline, slopes } from './relief';
import { sky, sunAside, weather } from './sky';

interface Far {
  /** Planes of land between the sky and the subject. */
  planes?: number;
  /** Height of the land above the horizon, pixels. */
  rise?: number;
  /** No sun in the sky, whatever the dice say. */
  plain?: boolean;
}

/** Sky and far country behind a subject, down to `horizon`; hills, puys or peaks by the dice. */
export function backdrop(picture: Picture, horizon: number, { planes = 2, rise = 90, plain = false }: Far = {}): void {
  const { dice } = picture;
  sky(picture, horizon + 30);
  if (!plain && dice.chance(0.6)) sunAside(picture, 60, Math.max(90, horizon - rise - 90));
  weather(picture, horizon - rise * 0.3);
  const shape = dice.pick([hills, puys, peaks]);
  for (let i = 0; i < planes; i++) {
    const nearness = 0.06 + (i / Math.max(1, planes)) * 0.36;
    const y = horizon - rise * (1 - i / (planes + 0.4)) * 0.8;
    const line = i === 0 ? shape(picture, y, rise) : skyline(picture, { y, rise: rise * 0.5, wave: 300 });
    ridge(picture, line, picture.air(nearness));
    if (i === 0 && shape === peaks) slopes(picture, line, { strength: 0.14, drop: rise * 1.2 });
    if (i > 0 && dice.chance(0.6)) firEdge(picture, line, { fill: picture.air(nearness + 0.05), height: 13, gap: 6 });
    mist(picture, y + rise * 0.5, rise * 0.9, 0.5);
  }
  if (planes > 0) drift(picture, horizon - 6, 4, 0.35);
}

const hills = (picture: Picture, y: number, rise: number): Skyline =>
  skyline(picture, { y, rise, wave: 420, octaves: 3 });

const peaks = (picture: Picture, y: number, rise: number): Skyline =>
  skyline(picture, {
    y: y - Math.min(rise, 100) * 0.1,
    rise: Math.min(rise, 110) * 1.1,
    wave: 380,
    octaves: 4,
    sharp: true,
  });

/** Low hills with a few cut-off cones among them. */
function puys(picture: Picture, y: number, rise: number): Skyline {
  const { dice } = picture;
  const base = skyline(picture, { y: y + rise * 0.3, rise: rise * 0.4, wave: 300 });
  const cones = repeat(dice.whole(2, 4), () => ({
    x: dice.between(0, sheet.width),
    reach: dice.between(0.8, 1.3) * rise,
    height: dice.between(0.6, 1.25) * rise,
  }));
  return (x) =>
    cones.reduce((top, cone) => {
      const away = Math.max(0.14, Math.abs(x - cone.x) / (cone.reach * 1.7));
      const flank = Math.max(0, 1.1 - away) ** 1.5 / 1.1;
      return Math.min(top, y + rise * 0.45 - cone.height * flank);
    }, base(x));
}

/** A meadow from the horizon down, with its own gentle edge. */
export function field(picture: Picture, horizon: number, nearness = 0.6): Skyline {
  const line = skyline(picture, { y: horizon, rise: 22, wave: 520, octaves: 2 });
  meadow(picture, line, nearness, 0.3);
  return line;
}
