import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { gullies, meadow, ridge, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';

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
