import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow, mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { sky, weather } from '../nature/sky';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { car, van } from '../props/vehicles';
import { plant } from '../space/greenery';
import { type Glass, glassAt, openings } from '../space/openings';
import { outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { type Plane, patch, plane, sidesOf } from '../space/plane';
import { lathe, sheetOf } from '../space/solids';
import { block, face, type Mark, paint, shadows, solid, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

const shutterColours: readonly [Hex, ...Hex[]] = ['#7d8f8c', '#8c5a48', '#a8a394', '#56707c', '#6e7a5a', '#c4b493'];

interface Street {
  /** Metres from wall to wall. */
  width: number;
  storeys: readonly [number, number];
  walls: readonly [Hex, ...Hex[]];
  paving: Hex;
  end: 'spires' | 'hills' | 'tower';
  traffic?: boolean;
  trees?: boolean;
  timber?: boolean;
  glassy?: boolean;
}

const old: readonly [Hex, ...Hex[]] = [
  materials.lava,
  materials.lava,
  materials.render,
  materials.ochre,
  materials.rose,
  materials.rubble,
];

export const oldStreet = (picture: Picture): void =>
  street(picture, {
    width: picture.dice.between(6, 8.5),
    storeys: [3, 5],
    walls: old,
    paving: materials.lava,
    end: picture.dice.pick(['spires', 'tower', 'hills']),
  });
export const alley = (picture: Picture): void =>
  street(picture, {
    width: 3.6,
    storeys: [2, 4],
    walls: [materials.rubble, materials.lava, materials.granite],
    paving: materials.rubble,
    end: picture.dice.pick(['hills', 'tower']),
  });
export const timberStreet = (picture: Picture): void =>
  street(picture, {
    width: 7,
    storeys: [2, 3],
    walls: [materials.render, materials.ochre, materials.whitewash, materials.rose],
    paving: materials.rubble,
    end: 'tower',
    timber: true,
  });
export const boulevard = (picture: Picture): void =>
  street(picture, {
    width: 22,
    storeys: [5, 6],
    walls: [materials.limestone, materials.lava, materials.render, materials.whitewash],
    paving: materials.asphalt,
    end: 'hills',
    traffic: true,
    trees: true,
  });
export const modernStreet = (picture: Picture): void =>
  street(picture, {
    width: 17,
    storeys: [4, 9],
    walls: [materials.concrete, materials.whitewash, materials.brick, materials.zinc],
    paving: materials.asphalt,
    end: 'hills',
    traffic: true,
    glassy: true,
  });

function street(picture: Picture, spec: Street): void {
  const { dice, light } = picture;
  const horizon = dice.between(460, 510);
  sky(picture, horizon + 40);
  weather(picture, horizon - 60);
  glow(picture, 600, horizon - 20, 420, light.sun, light.stars ? 0.25 : 0.6);
  ridge(picture, skyline(picture, { y: horizon - 60, rise: 90, wave: 300 }), picture.air(0.1));
  const view = outdoors(
    picture,
    {
      eye: [dice.between(-0.22, 0.22) * spec.width, dice.between(1.6, 3.4), 0],
      focal: spec.width > 12 ? dice.between(640, 820) : dice.between(860, 1080),
      horizon,
      facing: dice.between(-0.07, 0.07),
    },
    85,
  );
  paint(view, landmark(view, spec.end));
  paving(view, spec);
  mist(picture, horizon, 90, 0.4);
  const bend = dice.between(-0.03, 0.03);
  const rows = ([-1, 1] as const).flatMap((side) => row(view, spec, side, bend));
  const life = furnishing(view, spec);
  shadows(view, [...rows, ...life], light.deep, 0.22);
  paint(view, [...rows, ...life]);
  foot(picture, 130);
}

/** Front after front along one side, each with its own height and colour. */
function row(view: View, spec: Street, side: -1 | 1, bend: number): Thing[] {
  const { dice } = view.picture;
  const things: Thing[] = [];
  for (let z = 1.5; z < 120; ) {
    const length = dice.between(6, 11) * (spec.width > 12 ? 1.5 : 1);
    const storeys = dice.whole(spec.storeys[0], spec.storeys[1]);
    const x = side * (spec.width / 2 + 4) + bend * z * z * 0.08 + dice.between(-0.3, 0.3);
    things.push(...front(view, spec, [x, 0, z + length / 2], [8, storeys * 3.1 + 0.8, length], side));
    z += length;
  }
  return things;
}

function front(view: View, spec: Street, at: Vec, size: Vec, side: -1 | 1): Thing[] {
  const { dice, light } = view.picture;
  const wall = mix(dice.pick(spec.walls), materials.rubble, dice.between(0, 0.25));
  const roof = light.snow ? '#e9eef0' : dice.pick([materials.tile, materials.slate, materials.lauze]);
  const glass: Glass = {
    ...glassAt(view.picture, light.lamps ? 0.38 : 0.02, mix(wall, materials.lava, 0.6)),
    ...(spec.glassy || dice.chance(0.5) ? {} : { shutters: mix(dice.pick(shutterColours), wall, 0.25) }),
  };
  const sides = sidesOf(at, size, 0);
  const facing = side < 0 ? sides.right : sides.left;
  const body = solid(
    [face(facing, wall, facade(view, facing, spec, wall, glass)), face(sides.front, mix(wall, '#000000', 0.1))],
    at,
  );
  const eave = block({
    at: plus(at, [-side * 0.35, size[1], 0]),
    size: [size[0], 0.3, size[2] + 0.1],
    colour: mix(roof, '#000000', 0.25),
    top: roof,
  });
  const awning =
    !spec.glassy && dice.chance(0.35)
      ? [awningOn(facing, dice.pick(['#8c3b36', '#3d5b54', '#b39a63', '#43526b']))]
      : [];
  return [body, eave, ...awning];
}

function facade({ picture }: View, on: Plane, spec: Street, wall: Hex, glass: Glass): Mark[] {
  const { dice, light } = picture;
  const storeys = Math.round((on.height - 0.8) / 3.1);
  const shop = dice.chance(0.6);
  const rows = spec.glassy
    ? openings(
        on,
        { ...glass, frame: mix(wall, '#000000', 0.2) },
        { columns: Math.floor(on.width / 2), rows: storeys - 1, width: 1.6, height: 1.9, sill: 3.9, storey: 3.1 },
      )
    : openings(on, glass, {
        columns: Math.floor(on.width / 2.9),
        rows: storeys - 1,
        width: 1,
        height: 1.8,
        sill: 4,
        storey: 3.1,
      });
  const lit = light.lamps && dice.chance(0.6);
  const bay = Math.max(1, Math.floor(on.width / 2.6));
  const ground = repeat(bay, (i): Mark => {
    const x = (on.width / bay) * i + 0.4;
    const corners = patch(on, x, shop ? 0.5 : 0, on.width / bay - 0.8, shop ? 2.2 : 2.4);
    return lit
      ? { corners, colour: '#f3bd74', lit: true }
      : {
          corners,
          colour: shop
            ? mix(glass.dark, light.sky[2], dice.between(0.05, 0.4))
            : mix(materials.darkWood, wall, dice.between(0.1, 0.5)),
        };
  });
  const plinth: Mark = {
    corners: patch(on, 0, 0, on.width, 3.2),
    colour: mix(wall, shop ? dice.pick(['#3a2f2b', '#2f3d3f', '#5a4a3a']) : materials.lava, 0.7),
  };
  return [plinth, ...ground, ...(spec.timber ? timbers(on, wall) : []), ...rows];
}

/** Posts, rails and braces of a timber frame above the ground floor. */
function timbers(on: Plane, wall: Hex): Mark[] {
  const colour = mix(materials.darkWood, wall, 0.15);
  const rails = repeat(8, (i) => 3.2 + i * 1.55).filter((y) => y < on.height);
  const posts = repeat(Math.floor(on.width / 1.25) + 1, (i) => i * 1.25);
  const braces = posts.slice(0, -1).map((x, i): Mark => {
    const [from, to] = i % 2 ? [x, x + 1.1] : [x + 1.1, x];
    const corner = (u: number, y: number): Vec => plus(on.origin, [on.along[0] * u, y, on.along[2] * u]);
    return { corners: [corner(from, 3.3), corner(from + 0.16, 3.3), corner(to + 0.16, 4.7), corner(to, 4.7)], colour };
  });
  return [
    ...rails.map((y): Mark => ({ corners: patch(on, 0, y, on.width, 0.18), colour })),
    ...posts.map((x): Mark => ({ corners: patch(on, x, 3.2, 0.16, on.height - 3.2), colour })),
    ...braces,
  ];
}

function awningOn(on: Plane, colour: Hex): Thing {
  const at = (x: number, y: number, out: number): Vec =>
    plus(plus(on.origin, [on.along[0] * x, y, on.along[2] * x]), [on.normal[0] * out, 0, 0]);
  return sheetOf(
    [at(0.4, 2.9, 0.05), at(on.width - 0.4, 2.9, 0.05), at(on.width - 0.4, 2.3, 1.3), at(0.4, 2.3, 1.3)],
    colour,
  );
}

function paving(view: View, { width, paving: stone, traffic }: Street): void {
  const { picture } = view;
  const { light, dice } = picture;
  const colour = view.tone(light.snow ? mix(stone, '#eef2f4', 0.55) : stone, [0, 1, 0]);
  const strip = (x: number, across: number) =>
    view.outline(patch(plane([x, 0, 0.4], [1, 0, 0], [0, 0, 1], across, 130)));
  const fill = picture.linear({ 0: mix(colour, light.haze, 0.7), 0.3: colour, 1: mix(colour, light.deep, 0.4) });
  picture.add(polygon(strip(-60, 120), fill));
  if (traffic) {
    for (const side of [-1, 1])
      picture.add(
        polygon(strip(side > 0 ? width / 2 - 3.2 : -width / 2, 3.2), view.tone(materials.granite, [0, 1, 0]), 0.6),
      );
    return;
  }
  picture.add(polygon(strip(-0.35, 0.7), mix(colour, light.sky[2], 0.4), 0.5));
  const stones = repeat(260, () => {
    const [x, z] = [dice.between(-width / 2, width / 2), 1.4 + dice.next() ** 2 * 26];
    return view.outline(patch(plane([x, 0.001, z], [1, 0, 0], [0, 0, 1], dice.between(0.2, 0.5), 0.26)));
  });
  picture.add(...stones.map((outline) => polygon(outline, dice.chance(0.5) ? light.sky[2] : light.deep, 0.1)));
}

function furnishing({ picture }: View, { width, traffic, trees }: Street): Thing[] {
  const { dice } = picture;
  const edge = width / 2 - 0.5;
  const lamps = [8, 19, 33, 52].map((z, i) =>
    width < 12
      ? streetLamp([(i % 2 ? 1 : -1) * (edge + 0.5), 0, z], 4.4, i % 2 ? -0.9 : 0.9)
      : streetLamp([(i % 2 ? 1 : -1) * (edge - 2.4), 0, z], 5.2),
  );
  const people = passers(dice, dice.whole(2, width > 12 ? 9 : 5), () => [
    dice.between(-edge * 0.7, edge * 0.7),
    0,
    dice.between(9, 40),
  ]);
  const colours: readonly [Hex, ...Hex[]] = ['#8a2f2b', '#d9d6cd', '#30414d', '#5d6a5d', '#1f2428'];
  const parked = traffic
    ? [7, 14, 21, 30, 40].map((z, i) =>
        (i === 2 ? van : car)({
          at: [(i % 2 ? 1 : -1) * (edge - 4.6), 0, z],
          turn: Math.PI / 2,
          colour: dice.pick(colours),
          lit: picture.light.lamps,
        }),
      )
    : [];
  const planted = trees
    ? [12, 19, 27, 36, 47].flatMap((z) =>
        [-1, 1].map((s) => plant(picture, 'tree', [s * (edge - 2), 0, z], dice.between(6.5, 8.5))),
      )
    : [];
  return [...lamps, ...people, ...parked, ...planted];
}

/** What the street leads the eye to. */
function landmark({ picture }: View, end: Street['end']): Thing[] {
  if (end === 'hills') return [];
  const stone = mix(materials.lava, '#26282c', 0.25);
  const spire = (x: number): Thing[] => [
    block({ at: [x, 0, 122], size: [6, 30, 6], colour: stone }),
    lathe({
      at: [x, 30, 122],
      profile: pairs('3.6,0 0,24'),
      sides: 8,
      colour: stone,
    }),
  ];
  if (end === 'tower') {
    const roof = picture.light.snow ? '#e9eef0' : materials.slate;
    return [
      block({ at: [0, 0, 110], size: [7, 24, 7], colour: stone }),
      lathe({
        at: [0, 24, 110],
        profile: pairs('5,0 2,4 0,11'),
        sides: 8,
        colour: roof,
      }),
    ];
  }
  return [...spire(-6.4), ...spire(6.4), block({ at: [0, 0, 124], size: [9, 26, 6], colour: stone })];
}
