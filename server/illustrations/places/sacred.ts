import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { fallingFrom, pane, sunbeam } from '../space/daylight';
import { plant } from '../space/greenery';
import { carpet, furnish, interior, tiles } from '../space/interior';
import { outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { arch, type Plane, patch, plane } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf, surface } from '../space/room';
import { lathe } from '../space/solids';
import { block, cluster, paint, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

interface Nave {
  width: number;
  height: number;
  stone: Hex;
  /** 1 is a round arch, above it a pointed one. */
  point: number;
  chairs: boolean;
  low?: boolean;
}

export const nave = (picture: Picture): void =>
  inside(picture, {
    width: 9,
    height: 8,
    stone: picture.dice.pick([materials.lava, materials.limestone, '#b3a58c']),
    point: 1,
    chairs: true,
  });
export const cathedral = (picture: Picture): void =>
  inside(picture, {
    width: 11,
    height: 13,
    stone: picture.dice.pick([mix(materials.lava, '#9a9690', 0.3), materials.lava, '#a8a196']),
    point: 1.5,
    chairs: true,
  });
export const crypt = (picture: Picture): void =>
  inside(picture, { width: 7, height: 2.6, stone: materials.rubble, point: 1, chairs: false, low: true });

function inside(picture: Picture, spec: Nave): void {
  const { dice, light } = picture;
  const room = roomOf(spec.width, spec.height, spec.low ? 18 : 34);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-0.8, 0.8), 1.7, -1],
      focal: dice.between(640, 760),
      horizon: dice.between(spec.low ? 430 : 520, spec.low ? 470 : 560),
      facing: dice.between(-0.05, 0.05),
    },
    { from: 'side', ambient: mix(light.ambient, '#b5aa9a', 0.5) },
  );
  paintRoom(view, room, {
    wall: spec.stone,
    floor: mix(spec.stone, materials.gravel, 0.4),
    ceiling: spec.stone,
    depth: spec.low ? -0.2 : 0.3,
  });
  tiles(view, room, 0.8);
  barrel(view, room, spec);
  choir(view, room, spec);
  const windows = spec.low ? [] : clerestory(view, room, spec);
  arcades(view, room, spec);
  for (const corners of windows) sunbeam(view, corners, fallingFrom(picture.side, 1.1), light.lamps ? 0.06 : 0.14);
  const things = [
    ...(spec.chairs ? pews(view, room) : []),
    ...(spec.low ? candles(view) : []),
    ...passers(dice, dice.whole(0, 1), () => [0, 0, dice.between(11, 18)]),
  ];
  paint(view, things);
  foot(picture, 130);
}

/** The vault, strip by strip, with its ribs. */
function barrel(view: View, room: Room, { stone, point, height }: Nave): void {
  const { picture } = view;
  const half = room.width / 2;
  const ring = (z: number) =>
    repeat(17, (i): Vec => {
      const turn = (Math.PI * i) / 16;
      const narrow = point > 1 ? Math.sign(Math.cos(turn)) * Math.abs(Math.cos(turn)) ** 1.4 : Math.cos(turn);
      return [-half * narrow, height + half * point * 0.9 * Math.sin(turn), z];
    });
  for (let z = room.depth; z > 0.6; z -= 2) {
    const [near, far] = [ring(Math.max(0.3, z - 2)), ring(z)];
    const share = z / room.depth;
    for (let i = 0; i < 16; i++) {
      const corners = [near[i], near[i + 1], far[i + 1], far[i]].filter((corner) => corner !== undefined);
      const lit = picture.side > 0 ? i / 16 : 1 - i / 16;
      const tone = mix(view.tone(stone, [0, -1, 0]), picture.light.deep, 0.38 - 0.3 * share);
      picture.add(polygon(view.outline(corners), mix(tone, view.light.direct, 0.05 + 0.2 * (1 - lit) * share)));
    }
    if (Math.round(z / 2) % 2 === 0)
      picture.add(
        line(
          far.map((corner) => view.pixel(corner)),
          mix(view.tone(stone, [0, 0, -1]), view.light.direct, 0.22),
          Math.max(1, 90 / (z + 5)),
        ),
      );
  }
}

function choir(view: View, room: Room, { point, low, stone }: Nave): void {
  const { picture } = view;
  const on = room.back;
  const half = room.width / 2;
  const whole: Plane = { ...on, height: room.height + half * point * 0.9 };
  picture.add(
    polygon(
      view.outline(arch(whole, 0, 0, room.width, whole.height, point)),
      mix(view.tone(stone, [0, 0, -1]), picture.light.deep, 0.25),
    ),
  );
  picture.add(
    polygon(
      view.outline(arch(whole, room.width * 0.14, 0, room.width * 0.72, whole.height * 0.8, point)),
      mix(view.tone(stone, [0, 0, -1]), picture.light.deep, low ? 0.5 : 0.38),
    ),
  );
  const colours: readonly [Hex, ...Hex[]] = ['#4f86a8', '#b5543f', '#d9b15a', '#5f8f6a', '#7a5f9a'];
  for (const x of low ? [0.5] : [0.32, 0.5, 0.68]) {
    const [width, height] = [room.width * (low ? 0.1 : 0.09), whole.height * (low ? 0.3 : 0.34)];
    const window = arch(whole, room.width * x - width / 2, whole.height * 0.32, width, height, point);
    picture.add(polygon(view.outline(window), mix(picture.light.sun, picture.light.sky[2], 0.3)));
    if (!low)
      for (let i = 0; i < 8; i++)
        picture.add(
          polygon(
            view.outline(
              patch(
                whole,
                room.width * x - width / 2 + 0.06,
                whole.height * 0.33 + (i * height) / 9.5,
                width - 0.12,
                height / 13,
              ),
            ),
            picture.dice.pick(colours),
            0.55,
          ),
        );
    glow(
      picture,
      ...view.pixel([(x - 0.5) * room.width, whole.height * 0.48, room.depth]),
      low ? 60 : 90,
      picture.light.sun,
      0.7,
    );
  }
  furnish(
    view,
    [
      block({ at: [0, 0, room.depth - 3], size: [low ? 1.4 : 2.4, 1, 0.9], colour: mix(stone, '#ffffff', 0.35) }),
      block({ at: [0, 0, room.depth - 3.6], size: [room.width * 0.7, 0.3, 2.4], colour: mix(stone, '#ffffff', 0.12) }),
    ].reverse(),
  );
}

function clerestory(view: View, room: Room, { height }: Nave): Vec[][] {
  const found: Vec[][] = [];
  for (const on of [room.left, room.right]) {
    for (let z = room.depth - 3; z > 2; z -= 5) {
      const corners = pane(view, on, {
        x: z,
        y: height * 0.62,
        width: 1.3,
        height: height * 0.33,
        columns: 2,
        rows: 4,
        frame: '#8f877a',
        arched: true,
      });
      if ((on === room.left ? -1 : 1) === view.picture.side) found.push(corners);
    }
  }
  return found;
}

/** Arches on pillars along both sides, the dark of the aisles behind. */
function arcades(view: View, room: Room, { stone, point, height, low }: Nave): void {
  const { picture } = view;
  const gap = low ? 3 : 5;
  const rise = low ? 2.3 : height * 0.56;
  for (const on of [room.left, room.right]) {
    for (let z = room.depth - gap; z > 0.4; z -= gap) {
      const hole = view.outline(arch(on, z + 0.5, 0, gap - 1, rise, point));
      picture.add(polygon(hole, mix(view.tone(stone, on.normal), picture.light.deep, 0.55)));
      picture.add(
        line(hole, mix(view.tone(stone, on.normal), view.light.direct, 0.3), Math.max(0.8, 34 / (z + 4)), 0.6),
      );
    }
  }
  const pillars = repeat(Math.floor(room.depth / gap), (i) => room.depth - gap * (i + 1)).flatMap((z) =>
    [-1, 1].map((s) =>
      lathe({
        at: [s * (room.width / 2 - 0.25), 0, z],
        profile: [
          [0.6, 0],
          [0.6, 0.3],
          [0.42, 0.4],
          [0.4, rise * 0.72],
          [0.62, rise * 0.8],
          [0.66, rise * 0.86],
        ],
        sides: 14,
        colour: mix(stone, '#ffffff', 0.14),
      }),
    ),
  );
  paint(
    view,
    pillars.filter((pillar) => view.depthOf(pillar.at) > 1.4),
  );
}

function pews(view: View, room: Room): Thing[] {
  const { dice } = view.picture;
  const benches = dice.chance(0.5);
  return repeat(11, (i) => 5 + i * 1.5).flatMap((z) =>
    [-1, 1].map(
      (s): Thing =>
        cluster([
          block({ at: [s * room.width * 0.24, 0, z], size: [room.width * 0.32, 0.45, 0.4], colour: materials.wood }),
          block({
            at: [s * room.width * 0.24, 0.45, z + 0.2],
            size: [room.width * 0.32, benches ? 0.5 : 0.42, 0.06],
            colour: mix(materials.wood, materials.darkWood, 0.4),
          }),
        ]),
    ),
  );
}

function candles({ picture }: View): Thing[] {
  const { dice } = picture;
  return repeat(9, (): Thing => {
    const at: Vec = [dice.between(-2.4, 2.4), 0, dice.between(5, 14)];
    const wax = lathe({
      at,
      profile: [
        [0.05, 0],
        [0.05, dice.between(0.2, 0.7)],
      ],
      sides: 8,
      colour: '#efe3c8',
    });
    return {
      ...wax,
      paint: (view) => [
        halo(view, plus(at, [0, 0.7, 0]), 1.3, '#ffb866', 0.5),
        ...wax.paint(view),
        halo(view, plus(at, [0, 0.6, 0]), 0.12, '#fff1c8', 1),
      ],
    };
  });
}

/** A walk of arches about a garden: columns in twos, light on the flags. */
export function cloister(picture: Picture): void {
  const { dice, light, side } = picture;
  const stone = dice.pick([materials.limestone, materials.lava, '#b8a98c']);
  const room = roomOf(4, 3.4, 28);
  const view = indoors(
    picture,
    {
      eye: [-side * 0.7, 1.65, -0.6],
      focal: dice.between(640, 740),
      horizon: dice.between(430, 460),
      facing: side * dice.between(-0.05, 0.16),
    },
    { from: 'side' },
  );
  paintRoom(view, room, { wall: stone, floor: mix(stone, materials.gravel, 0.4), ceiling: materials.wood, depth: 0.3 });
  tiles(view, room, 0.7);
  garden(view, room);
  const wall = side > 0 ? room.left : room.right;
  surface(view, wall, stone, -0.1, 0.3);
  for (let z = 24; z > 2; z -= 5.4)
    picture.add(polygon(view.outline(arch(wall, z, 0, 1.3, 2.3)), view.tone(materials.darkWood, wall.normal)));
  for (let z = 26; z > 1; z -= 1.5)
    sunbeam(
      view,
      arch(side > 0 ? room.right : room.left, z - 0.9, 0.9, 1, 1.8),
      fallingFrom(side, 0.9),
      light.stars ? 0 : 0.2,
    );
  for (let z = 27; z > 0.8; z -= 1.6)
    picture.add(
      polygon(
        view.outline(patch(plane([-2, 3.15, z], [1, 0, 0], [0, 1, 0], 4, 0.25))),
        mix(view.tone(materials.darkWood, [0, 0, -1]), light.deep, 0.1),
      ),
    );
  const columns = repeat(17, (i) => 27 - i * 1.5).flatMap((z) => pair(picture, [side * 1.85, 0, z], stone));
  paint(view, columns);
  foot(picture, 110);
}

/** What is seen between the columns. */
function garden(view: View, room: Room): void {
  const { picture } = view;
  const { light, side } = picture;
  const on = side > 0 ? room.right : room.left;
  picture.add(polygon(view.outline(patch(on, 0, 0.85, on.width, 2.3)), mix(light.sky[2], light.sun, 0.3)));
  const court = outdoors(picture, { eye: view.eye, focal: view.focal, horizon: view.horizon }, 120);
  const outline = view.outline(patch(on, 0, 0.85, on.width, 2.3));
  const green = picture.aside(() => {
    const lawn = view.outline(patch({ ...on, origin: [side * 3, 0, 0], width: 60 }, 0, 0.2, 60, 0.9));
    picture.add(polygon(lawn, view.tone(light.grass, [0, 1, 0])));
    paint(
      court,
      [5, 9, 14, 20].map((z) => plant(picture, 'bush', [side * 4.5, 0.3, z], 1.6)),
    );
  });
  picture.add(picture.clipped(`M${outline.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`, green));
}

function pair({ light }: Picture, at: Vec, stone: Hex): Thing[] {
  const one = (x: number): Thing =>
    lathe({
      at: plus(at, [x, 0.85, 0]),
      profile: pairs('0.14,0 0.1,0.08 0.09,1.3 0.16,1.5 0.17,1.6'),
      sides: 10,
      colour: mix(stone, '#ffffff', 0.2),
    });
  const base = block({ at, size: [0.5, 0.85, 1.56], colour: stone });
  const open = { colour: mix(light.sky[2], light.sun, 0.3), lit: true as const };
  const lintel = block({
    at: plus(at, [0, 2.45, 0.75]),
    size: [0.4, 0.95, 1.52],
    colour: stone,
    marks: ({ left, right }) => ({
      left: [{ ...open, corners: arch(left, 0.14, 0, 1.24, 0.62) }],
      right: [{ ...open, corners: arch(right, 0.14, 0, 1.24, 0.62) }],
    }),
  });
  return [
    {
      ...cluster([one(-0.12), one(0.12)], at),
      paint: (view) => [
        ...base.paint(view),
        ...one(-0.12).paint(view),
        ...one(0.12).paint(view),
        ...lintel.paint(view),
      ],
    },
  ];
}

/** Barrels or cheeses in the cool under a vault. */
export const wineCellar = (picture: Picture): void => cellar(picture, 'barrels');
export const cheeseCellar = (picture: Picture): void => cellar(picture, 'cheeses');

function cellar(picture: Picture, what: 'barrels' | 'cheeses'): void {
  const { dice } = picture;
  const stone = dice.pick([materials.rubble, materials.lava, '#a3937c']);
  const { view, room } = interior(picture, {
    size: [5, 1.7, 18],
    wall: stone,
    floor: '#7d7264',
    ceiling: stone,
    depth: -0.1,
    eye: 1.5,
    ambient: '#8a7d70',
    direct: '#f0cf9c',
    from: 'above',
  });
  barrel(view, room, { width: room.width, height: room.height, stone, point: 0.9, chairs: false });
  picture.add(
    polygon(
      view.outline(arch({ ...room.back, height: 4 }, 0.3, 0, room.width - 0.6, 3.4)),
      mix(view.tone(stone, [0, 0, -1]), picture.light.deep, 0.4),
    ),
  );
  carpet(view, [0, 9], 1.2, 16, mix(stone, '#ffffff', 0.1));
  const goods = repeat(12, (i) => 15.5 - i * 1.15).flatMap((z) =>
    [-1, 1].map((s) =>
      what === 'barrels'
        ? casks(picture, [s * (room.width / 2 - 0.75), 0, z])
        : wheels(picture, [s * (room.width / 2 - 0.5), 0, z]),
    ),
  );
  furnish(
    view,
    goods.filter((thing) => view.depthOf(thing.at) > 1.8),
  );
  for (const z of [13, 9, 5])
    picture.add(halo(view, [0, 3, z], 2.6, '#ffc987', 0.6), halo(view, [0, 3, z], 0.2, '#fff3d6', 1));
  foot(picture, 130);
}

function casks({ dice }: Picture, at: Vec): Thing {
  const cask = (x: number, y: number): Thing => {
    const centre = plus(at, [x, y, 0]);
    const wood = mix(materials.wood, dice.pick(['#5a3d28', '#a07a50']), 0.5);
    const staves = [-0.45, -0.25, 0.25, 0.45].map((z) => [z, Math.abs(z) > 0.4 ? 0.34 : 0.42] as const);
    const ring = (z: number, r: number) =>
      Array.from(
        { length: 16 },
        (_, i): Vec => plus(centre, [Math.cos((i * Math.PI) / 8) * r, Math.sin((i * Math.PI) / 8) * r, z]),
      );
    return {
      at: centre,
      body: ring(0, 0.4),
      paint: (view) => [
        ...staves
          .slice(1)
          .reverse()
          .map(([z, r], i) =>
            polygon(view.outline(ring(z, r)), view.tone(mix(wood, '#000000', 0.15 + i * 0.05), [0, 0.6, -0.4])),
          ),
        polygon(view.outline(ring(-0.46, 0.36)), view.tone('#4a4540', [0, 0.3, -1])),
        polygon(view.outline(ring(-0.46, 0.32)), view.tone(mix(wood, '#ffffff', 0.12), [0, 0.2, -1])),
      ],
    };
  };
  return { ...cask(0, 0.44), at, paint: (view) => [...cask(0, 0.44).paint(view), ...cask(0, 1.28).paint(view)] };
}

function wheels({ dice }: Picture, at: Vec): Thing {
  const boards = [0.2, 0.62, 1.04, 1.46].map((y) =>
    block({ at: plus(at, [0, y, 0]), size: [0.6, 0.05, 1.1], colour: materials.wood }),
  );
  const cheeses = [0.25, 0.67, 1.09, 1.51].flatMap((y) =>
    [-0.27, 0.27].map((z) =>
      lathe({
        at: plus(at, [0, y, z]),
        profile: pairs('0.22,0 0.23,0.2 0.2,0.25'),
        sides: 11,
        colour: dice.pick(['#c9a86a', '#b58a52', '#d9c391', '#a0784a']),
      }),
    ),
  );
  const all = boards.flatMap((board, i) => [board, ...cheeses.slice(i * 2, i * 2 + 2).reverse()]);
  return { ...cluster(boards, at), paint: (view) => all.flatMap((thing) => thing.paint(view)) };
}
