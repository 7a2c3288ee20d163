import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { barrel, type Nave } from '../space/barrelVault';
import { fallingFrom, pane, sunbeam } from '../space/daylight';
import { furnish, tiles } from '../space/interior';
import { arch, type Plane, patch } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf } from '../space/room';
import { lathe } from '../space/solids';
import { block, cluster, paint, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** Round arches, low and thick. */
export const nave = (picture: Picture): void =>
  inside(picture, {
    width: 9,
    height: 8,
    stone: picture.dice.pick([materials.lava, materials.limestone, '#b3a58c']),
    point: 1,
    chairs: true,
  });

/** Pointed arches, tall and narrow. */
export const cathedral = (picture: Picture): void =>
  inside(picture, {
    width: 11,
    height: 13,
    stone: picture.dice.pick([mix(materials.lava, '#9a9690', 0.3), materials.lava, '#a8a196']),
    point: 1.5,
    chairs: true,
  });

/** Low, without windows, by candle. */
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
