import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { rect, short, stroke } from '../draw/svg';
import { firEdge } from '../nature/conifers';
import { boulder, foot } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { gullies, ridge, type Skyline, skyline } from '../nature/relief';
import { sky } from '../nature/sky';
import { bush } from '../nature/trees';
import { columns } from './basalt';

/** Falling water: over basalt in one drop, or from ledge to ledge through woods. */
export const waterfall = (picture: Picture): void => picture.dice.pick([overBasalt, throughWoods])(picture);

function overBasalt(picture: Picture): void {
  const { dice, side } = picture;
  const lip = dice.between(150, 230);
  const x = 600 + side * dice.between(-60, 230);
  const width = dice.between(40, 130);
  sky(picture, 320);
  const edge = { fill: picture.air(0.42), height: 62, gap: 15 };
  firEdge(picture, skyline(picture, { y: lip + 10, rise: 30, wave: 200 }), edge);
  const crest = skyline(picture, { y: lip + 14, rise: 40, wave: 240, octaves: 3 });
  columns(picture, crest, 700, 0.6, 24);
  const ledge = skyline(picture, { y: 420, rise: 60, wave: 300, octaves: 3 });
  const lower = (at: number) => ledge(at) - Math.abs(at - x) * 0.16;
  columns(picture, lower, 720, 0.8, 30, (at) => Math.abs(at - x) < width * 0.8);
  for (let i = 0; i < 30; i++) {
    bush(picture, dice.between(0, 1200), lip + dice.between(0, 70), dice.between(30, 90), 0.6);
  }
  falling(picture, { x, lip, width, drop: 480 });
  spray(picture, 650);
  basin(picture, x);
  boulders(picture, x, 10);
  foot(picture, 110);
}

/** Two or three drops, each wider and nearer than the one above it. */
function throughWoods(picture: Picture): void {
  const { dice, side } = picture;
  sky(picture, 360);
  const far = { fill: picture.air(0.3), height: 90, gap: 16 };
  firEdge(picture, skyline(picture, { y: 210, rise: 50, wave: 260 }), far);
  mist(picture, 260, 150, 0.5);
  const drops = dice.whole(2, 3);
  const shift = dice.between(40, 120);
  for (let step = 0; step < drops; step++) {
    const share = (step + 1) / drops;
    const [lip, drop] = [230 + step * (430 / drops), 430 / drops + 30];
    const x = 600 + side * (shift - step * dice.between(50, 110));
    const rock = skyline(picture, { y: lip - 16, rise: 46, wave: 200, octaves: 4 });
    const bank: Skyline = (at) => rock(at) - Math.min(120, Math.abs(at - x) * 0.24) * (0.5 + share / 2);
    ledge(picture, bank, x, share);
    const width = 46 + 110 * share;
    falling(picture, { x, lip, width, drop });
    for (let i = 0; i < 12; i++) {
      const beside = x + (i % 2 ? 1 : -1) * width * dice.between(0.5, 0.75);
      boulder(picture, beside, lip + drop * dice.between(0, 1) + 20, width * dice.between(0.2, 0.42), '#5f5c58');
    }
    spray(picture, lip + drop - 4, 0.7);
  }
  basin(picture, 600 - side * 40);
  boulders(picture, 600 - side * 40, 14);
  foot(picture, 110);
}

/** A step of broken rock, overgrown but for the way of the water. */
function ledge(picture: Picture, bank: Skyline, x: number, share: number): void {
  const { dice, light } = picture;
  const stone = mix(picture.air(0.4 + share * 0.5), materials.lava, 0.55);
  const fill = picture.linear({ 0: mix(stone, light.direct, 0.1), 0.3: mix(stone, light.deep, 0.35), 1: light.deep });
  ridge(picture, bank, fill);
  gullies(picture, bank, 150, 130 * share + 40, light.deep, 0.3);
  for (let i = 0; i < 26; i++) {
    const at = dice.between(-20, 1220);
    boulder(picture, at, bank(at) + dice.between(10, 90), (24 + 60 * share) * dice.between(0.5, 1.3), '#6b6763');
  }
  for (let i = 0; i < 34; i++) {
    const at = dice.between(-20, 1220);
    const width = (40 + 90 * share) * dice.between(0.5, 1.2);
    if (Math.abs(at - x) > 90 * share + width / 2) {
      bush(picture, at, bank(at) + dice.next() ** 2 * 90, width, 0.4 + share * 0.5);
    }
  }
}

function spray(picture: Picture, y: number, strength = 1): void {
  mist(picture, y + 10, 190 * strength, 0.5 * strength, '#eef4f3');
  drift(picture, y, 9, 0.6 * strength, '#ffffff');
}

/** Stones of the pool, away from where the water strikes. */
function boulders(picture: Picture, x: number, count: number): void {
  const { dice } = picture;
  for (let i = 0; i < count; i++) {
    const at = dice.between(-30, 1230);
    if (Math.abs(at - x) > 130) boulder(picture, at, dice.between(745, 815), dice.between(60, 180), '#6f6c69');
  }
}

interface Fall {
  x: number;
  lip: number;
  width: number;
  /** The longest thread, pixels. */
  drop: number;
}

/** Threads of water, some of which begin farther down, over the wet rock behind them. */
function falling(picture: Picture, { x, lip, width, drop }: Fall): void {
  const { dice, light } = picture;
  const wet = picture.linear({ 0: mix(materials.lava, light.deep, 0.5), 1: light.deep });
  picture.add(rect(x - width * 0.6, lip + 8, width * 1.2, drop, wet, 0.75));
  for (let i = 0; i < 46; i++) {
    const [from, wide] = [x + dice.between(-0.45, 0.45) * width, dice.between(2, 6 + width * 0.04)];
    const top = lip + dice.between(-4, 30) + (dice.chance(0.3) ? dice.between(0, drop * 0.45) : 0);
    const end = Math.min(lip + drop, top + drop * dice.between(0.5, 1));
    const sway = [dice.between(-5, 5), (end - top) / 2, dice.between(-0.14, 0.14) * width, end - top].map(short);
    const colour = mix('#ffffff', light.ambient, dice.between(0, 0.3));
    picture.add(stroke(`M${short(from)} ${short(top)}q${sway.join(' ')}`, colour, wide, dice.between(0.25, 0.8)));
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
