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
  const eye = [0, dice.between(26, 42), -30] as const;
  const view = outdoors(
    picture,
    { eye, focal: dice.between(1100, 1450), horizon, facing: dice.between(-0.06, 0.06) },
    260,
  );
  const site = siteOf(picture);
  paint(view, [...roofs(view, site), ...trees(view, site), church(view, site)]);
  drift(picture, horizon + 190, 4, 0.3);
  mist(picture, 760, 140, 0.14);
  foot(picture, 190);
}

/** How the village lies: where its church is, how high it is perched, how far it reaches. */
interface Site {
  church: Vec;
  heightAt(x: number, z: number): number;
  reach: number;
}

function siteOf({ dice }: Picture): Site {
  const [x, z, mound] = [dice.between(-22, 22), dice.between(104, 138), dice.between(1, 13)];
  const heightAt = (atX: number, atZ: number) =>
    (atZ - 60) * 0.02 + mound * Math.exp(-(((atX - x) / 40) ** 2) - ((atZ - z) / 50) ** 2);
  return { church: [x, heightAt(x, z), z], heightAt, reach: dice.pick([46, 64, 200]) };
}

/** Houses about the church in loose rows; the nearer to us, the fewer. */
function roofs({ picture }: View, { church, heightAt, reach }: Site): Thing[] {
  const { dice } = picture;
  const glass = glassOf(picture);
  const things: Thing[] = [];
  for (let z = 62; z < 190; z += dice.between(10, 13)) {
    const wide = 26 + z * 0.42;
    for (let x = -wide; x < wide; x += dice.between(11, 16)) {
      const at: Vec = [x + dice.between(-2, 2), heightAt(x, z), z + dice.between(-3, 3)];
      const away = Math.hypot(at[0] - church[0], at[2] - church[2]);
      if (away > 17 && away < reach) things.push(home(picture, at, glass));
    }
  }
  return things;
}

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

function church({ picture }: View, { church: at }: Site): Thing {
  const { light } = picture;
  const roof = light.snow ? '#e9eef0' : materials.slate;
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

/** Gardens between the houses; orchards where there are none. */
function trees({ picture }: View, { heightAt, reach }: Site): Thing[] {
  const { dice } = picture;
  return repeat(reach < 100 ? 60 : 26, () => {
    const [x, z] = [dice.between(-80, 80), dice.between(56, 185)];
    const at: Vec = [x, heightAt(x, z), z];
    const height = dice.between(5, 10);
    return standing(at, height, (left, y, scale, depth) => {
      const nearness = Math.exp(-depth / 260);
      return picture.aside(() => tree(picture, { x: left, foot: y, height: height * scale, nearness }));
    });
  });
}
