import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { rect, short, stroke } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { boulder, foot } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { skyline } from '../nature/relief';
import { sky } from '../nature/sky';
import { bush } from '../nature/trees';
import { columns } from './basalt';

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
  const rings = repeat(
    70,
    () =>
      `M${short(x + (dice.next() - 0.5) * 1100)} ${short(702 + dice.next() ** 1.5 * 80)}h${short(dice.between(20, 110))}`,
  );
  picture.add(stroke(rings.join(''), '#ffffff', 1.8, 0.35));
}
