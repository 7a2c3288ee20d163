import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, short, stroke } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { drift, mist } from '../nature/mist';
import { skyline } from '../nature/relief';

/** A dam across its valley, the reservoir behind it. */
export function dam(picture: Picture): void {
  const { dice, light, side } = picture;
  backdrop(picture, 420, { planes: 3, rise: 130 });
  firEdge(picture, skyline(picture, { y: 400, rise: 70, wave: 360 }), { fill: picture.air(0.4), height: 26, gap: 9 });
  mist(picture, 440, 110, 0.5);
  const crest = dice.between(350, 390);
  const wall = mix(mix(materials.concrete, light.ambient, 0.2), light.haze, 0.12);
  const columns = 34;
  for (let i = 0; i < columns; i++) {
    const [a, b] = [i / columns, (i + 1) / columns];
    const x = (t: number) => 130 + 940 * t;
    const bow = (t: number) => 46 * Math.sin(Math.PI * t);
    const low = (t: number) => 800 - 330 * Math.abs(2 * t - 1) ** 2.2;
    const facing = side > 0 ? a : 1 - a;
    picture.add(
      `<path d="M${short(x(a))} ${short(crest + bow(a))}L${short(x(b) + 0.6)} ${short(crest + bow(b))}L${short(600 + (x(b) - 600) * 0.8)} ${short(low(b))}L${short(600 + (x(a) - 600) * 0.8)} ${short(low(a))}Z" fill="${mix(mix(wall, light.deep, 0.34 * (1 - facing)), light.direct, 0.28 * facing)}"/>`,
    );
  }
  const lip = repeat(41, (i) => [130 + (940 * i) / 40, crest + 46 * Math.sin((Math.PI * i) / 40)] as const);
  picture.add(
    line(lip, mix(wall, light.direct, 0.5), 12),
    line(
      lip.map(([x, y]) => [x, y + 10] as const),
      light.deep,
      4,
      0.3,
    ),
  );
  for (let i = 0; i < 7; i++)
    picture.add(
      stroke(`M${short(470 + i * 44)} ${short(crest + 58)}v${short(dice.between(30, 60))}`, light.deep, 16, 0.3),
    );
  if (dice.chance(0.6))
    for (let i = 0; i < 14; i++)
      picture.add(
        stroke(
          `M${short(560 + i * 6)} ${short(crest + 110)}q${short(dice.between(-10, 10))} 160 ${short(dice.between(-50, 50))} ${short(dice.between(220, 320))}`,
          '#ffffff',
          dice.between(3, 8),
          0.4,
        ),
      );
  for (const s of [-1, 1])
    firEdge(picture, (x) => 330 + 520 * Math.max(0, 1 - Math.abs(x - 600) / 560) ** 0.8, {
      fill: mix(picture.air(0.74), light.deep, 0.2),
      height: 46,
      gap: 14,
      from: s < 0 ? 0 : 760,
      to: s < 0 ? 440 : 1200,
    });
  mist(picture, 720, 150, 0.6);
  drift(picture, 720, 6, 0.5);
  foreground(picture);
}
