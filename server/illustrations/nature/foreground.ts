import { type Hex, mix } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, type Point, short } from '../draw/svg';
import { fir } from './conifers';
import { boulder, fence, grass, stems } from './ground';
import { meadow, ridge, skyline } from './relief';
import { bareTree } from './trees';

/** What stands between the eye and an open landscape; the dice choose. */
export function foreground(picture: Picture): void {
  const paint = picture.dice.pick([bank, bank, fenceLine, flowers, firs, boulders, leaves]);
  paint(picture);
}

/** A dark bank with grass against the light. */
export function bank(picture: Picture): void {
  const { light, dice } = picture;
  const line = skyline(picture, { y: 780, rise: 30, wave: 460, octaves: 2 });
  ridge(picture, line, light.deep);
  grass(picture, 784, light.deep, 380, dice.between(24, 46));
  grass(picture, 796, mix(light.deep, light.grass, 0.16), 200, 30);
}

function fenceLine(picture: Picture): void {
  const line = skyline(picture, { y: 752, rise: 40, wave: 620, octaves: 2 });
  meadow(picture, line, 1, 0.14);
  fence(picture, line, picture.dice.between(60, 92), mix(picture.light.deep, picture.light.near, 0.15));
  grass(picture, 770, mix(picture.light.deep, picture.light.grass, 0.2), 300, 32);
}

/** Gentian, broom or cow parsley, by the seed; seed heads when it is cold. */
function flowers(picture: Picture): void {
  const { light, dice } = picture;
  ridge(picture, skyline(picture, { y: 776, rise: 30, wave: 420, octaves: 2 }), mix(light.deep, light.near, 0.25));
  const head = light.snow
    ? '#8a7a66'
    : mix(dice.pick(['#e2c04a', '#e9e4d2', '#9a86b8', '#c9716a']), light.ambient, light.lamps ? 0.5 : 0.12);
  grass(picture, 780, mix(light.deep, light.near, 0.3), 260, 46);
  stems(picture, 796, 90, dice.between(60, 104), head, mix(light.deep, light.near, 0.35));
}

/** Dark firs on one side. */
export function firs(picture: Picture): void {
  const { light, dice, side } = picture;
  const line = skyline(picture, { y: 780, rise: 34, wave: 360, octaves: 3 });
  ridge(picture, line, light.deep);
  grass(picture, 786, light.deep, 260, 34);
  const edge = side > 0 ? ([-40, 290] as const) : ([910, 1240] as const);
  for (let i = dice.whole(3, 6); i > 0; i--) {
    const x = dice.between(edge[0], edge[1]);
    fir(
      picture,
      x,
      line(x) + 14,
      dice.between(190, 470),
      mix(light.deep, light.near, dice.between(0, 0.14)),
      light.snow ? '#ffffff' : mix(light.deep, light.direct, 0.2),
    );
  }
}

function boulders(picture: Picture): void {
  const { dice, light } = picture;
  const line = skyline(picture, { y: 762, rise: 30, wave: 300, octaves: 3 });
  meadow(picture, line, 1, 0.1);
  for (let i = dice.whole(5, 10); i > 0; i--) {
    const x = dice.between(-40, sheet.width);
    boulder(picture, x, line(x) + dice.between(10, 50), dice.between(30, 110), '#8b8781');
  }
  grass(picture, 800, light.deep, 200, 30);
}

/** Hanging twigs in an upper corner; a bare tree in winter. */
function leaves(picture: Picture): void {
  const { dice, light, side } = picture;
  bank(picture);
  if (light.snow) {
    bareTree(picture, { x: 600 - side * 480, foot: 830, height: 800, nearness: 1 });
    return;
  }
  const corner = side > 0 ? 0 : sheet.width;
  for (let i = 0; i < 7; i++) {
    const [reach, drop, start] = [dice.between(180, 470), dice.between(50, 190), dice.between(-40, 130)];
    const at = (t: number) => ({ x: corner + side * reach * t, y: start + drop * t ** 2 - Math.sin(t * Math.PI) * 26 });
    const twig = repeat(9, (k) => at(k / 8)).map(({ x, y }): Point => [x, y]);
    const blades = repeat(46, () => {
      const { x, y } = at(dice.next() ** 0.7);
      const [length, turn] = [dice.between(14, 26), dice.between(20, 160)];
      return leafAt(x, y, length, turn, mix(light.deep, light.leaf, dice.between(0.02, 0.32)));
    });
    picture.add(line(twig, light.deep, 3.5), ...blades);
  }
}

/** A pointed leaf that hangs from its stalk, turned by degrees. */
const leafAt = (x: number, y: number, length: number, turn: number, fill: Hex): string => {
  const [half, end] = [short(length * 0.26), short(length)];
  return `<path d="M0 0Q${short(length / 2)} ${-half} ${end} 0Q${short(length / 2)} ${half} 0 0Z" fill="${fill}" transform="translate(${short(x)} ${short(y)}) rotate(${Math.round(turn)})"/>`;
};
