import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { firEdge } from '../nature/conifers';
import { foot } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { meadow, ridge, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { tree } from '../nature/trees';
import { house } from '../space/house';
import { type Glass, openings } from '../space/openings';
import { outdoors, standing } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { lathe } from '../space/solids';
import { block, group, paint, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A village seen from the slope above it: roofs round a church, hills behind. */
export function village(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(230, 300);
  sky(picture, horizon + 110);
  sunAside(picture, 60, 160);
  weather(picture, horizon);
  const far = skyline(picture, { y: horizon + 10, rise: 90, wave: 420 });
  ridge(picture, far, picture.air(0.1));
  slopes(picture, far, { strength: 0.2, drop: 120 });
  mist(picture, horizon + 60, 120, 0.5);
  const wooded = skyline(picture, { y: horizon + 75, rise: 60, wave: 320 });
  ridge(picture, wooded, picture.air(0.3));
  firEdge(picture, wooded, { fill: picture.air(0.36), height: 16, gap: 7 });
  meadow(picture, skyline(picture, { y: horizon + 130, rise: 36, wave: 460 }), 0.45);
  mist(picture, horizon + 140, 90, 0.5);
  const view = outdoors(picture, { eye: [0, 34, -30], focal: 1250, horizon, facing: dice.between(-0.06, 0.06) }, 260);
  paint(view, [...roofs(view), ...trees(view), church(view)]);
  drift(picture, horizon + 190, 4, 0.3);
  mist(picture, 760, 140, 0.14);
  foot(picture, 190);
}

/** Rows that bend round the church; the nearer, the fewer. */
function roofs(view: View): Thing[] {
  const { picture } = view;
  const { dice } = picture;
  const glass = glassOf(picture);
  const things: Thing[] = [];
  for (let z = 62; z < 190; z += dice.between(10, 13)) {
    const wide = 26 + z * 0.42;
    for (let x = -wide; x < wide; x += dice.between(11, 16)) {
      const at: Vec = [x + dice.between(-2, 2), ground(x, z), z + dice.between(-3, 3)];
      if (Math.hypot(at[0] - churchAt[0], at[2] - churchAt[2]) < 17) continue;
      things.push(home(picture, at, glass));
    }
  }
  return things;
}

const churchAt: Vec = [6, 0, 118];

const ground = (x: number, z: number) => (z - 60) * 0.02 + 4 * Math.exp(-(((x - 6) / 40) ** 2) - ((z - 118) / 50) ** 2);

function glassOf({ dice, light }: Picture): Glass {
  return { dice, dark: materials.glass, lamp: materials.lamp, lit: light.lamps ? 0.42 : 0.03 };
}

function home(picture: Picture, at: Vec, glass: Glass): Thing {
  const { dice, light } = picture;
  const wall: Hex = dice.pick([
    materials.render,
    materials.render,
    materials.rubble,
    materials.ochre,
    materials.rose,
    materials.lava,
    materials.whitewash,
  ]);
  const roof: Hex = light.snow
    ? '#e9eef0'
    : mix(
        dice.pick([materials.tile, materials.tile, materials.lauze, materials.slate]),
        '#3a3330',
        dice.between(0, 0.3),
      );
  const [width, height, depth] = [dice.between(8, 14), dice.pick([4.5, 5.5, 6.5, 8]), dice.between(7, 10)];
  return house({
    at,
    size: [width, height, depth],
    turn: dice.pick([0, 0, Math.PI / 2]) + dice.between(-0.5, 0.5),
    rise: depth * dice.between(0.28, 0.42),
    wall,
    roof,
    chimney: dice.chance(0.7),
    marks: (on) =>
      at[2] > 150
        ? []
        : openings(on, glass, {
            columns: Math.floor(on.width / 2.6),
            rows: height > 5 ? 2 : 1,
            width: 0.95,
            height: 1.4,
            sill: 1,
            storey: 2.7,
          }),
  });
}

function church({ picture }: View): Thing {
  const { light } = picture;
  const roof = light.snow ? '#e9eef0' : materials.slate;
  const at: Vec = [churchAt[0], ground(churchAt[0], churchAt[2]), churchAt[2]];
  const glass = { ...glassOf(picture), lit: light.lamps ? 0.5 : 0 };
  const nave = house({
    at,
    size: [24, 9, 9],
    turn: 0.35,
    rise: 4.5,
    wall: materials.lava,
    roof,
    marks: (on) =>
      openings(on, glass, { columns: 4, rows: 1, width: 1.1, height: 3.2, sill: 3, storey: 4, arched: true }),
  });
  const foot: Vec = [at[0] - 12, at[1], at[2] + 4];
  const tower = block({
    at: foot,
    size: [6.5, 19, 6.5],
    turn: 0.35,
    colour: materials.lava,
    marks: ({ front, right, left }) => {
      const bells = (on: typeof front) =>
        openings(on, glass, { columns: 2, rows: 1, width: 1.1, height: 3, sill: 14, storey: 4, arched: true });
      return { front: bells(front), right: bells(right), left: bells(left) };
    },
  });
  const spire = lathe({
    at: [foot[0], foot[1] + 19, foot[2]],
    profile: pairs('4.6,0 0,13'),
    sides: 8,
    colour: roof,
  });
  return group([nave, tower, spire], at);
}

function trees({ picture }: View): Thing[] {
  const { dice } = picture;
  return repeat(26, () => {
    const at: Vec = [dice.between(-70, 70), 0, dice.between(56, 185)];
    const height = dice.between(5, 10);
    return standing(at, height, (x, y, scale, depth) => {
      const nearness = Math.exp(-depth / 260);
      return picture.aside(() => tree(picture, { x, foot: y, height: height * scale, nearness }));
    });
  });
}
