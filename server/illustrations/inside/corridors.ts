import { type Hex, mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { glow } from '../nature/mist';
import { passers } from '../props/people';
import { contact, pane } from '../space/daylight';
import { patch, plane, spot } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf } from '../space/room';
import { block, paint } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';
import { type CorridorFurniture, furnish } from './corridorFurniture';

interface Corridor {
  wall: Hex;
  /** Paint or tiles up to the height of a hand rail. */
  dado: Hex;
  floor: Hex;
  door: Hex;
  furniture: CorridorFurniture;
  worn?: boolean;
  barred?: boolean;
}

/** Trolleys, pale walls. */
export const hospital = (picture: Picture): void =>
  corridor(picture, {
    wall: '#dfe5e1',
    dado: picture.dice.pick(['#9fbcb4', '#a9b8c9', '#c7c3a1']),
    floor: '#b9c2bd',
    door: '#c9b48e',
    furniture: 'trolleys',
  });

/** The same, left years ago. */
export const closedHospital = (picture: Picture): void =>
  corridor(picture, {
    wall: '#c4c6b4',
    dado: '#7f9a8a',
    floor: '#8f8a78',
    door: '#8c8266',
    furniture: 'trolleys',
    worn: true,
  });

/** Coats on their hooks. */
export const school = (picture: Picture): void =>
  corridor(picture, {
    wall: '#e4dcc6',
    dado: picture.dice.pick(['#c98f4e', '#8aa66b', '#7c9bb0']),
    floor: '#a56a4b',
    door: '#8c5b3a',
    furniture: 'coats',
  });

/** Chairs along the wall, for those who wait. */
export const counterHall = (picture: Picture): void =>
  corridor(picture, { wall: '#e2ddd0', dado: '#b7a98c', floor: '#c2b9a6', door: '#6d4f38', furniture: 'benches' });

/** Steel doors, high windows. */
export const prison = (picture: Picture): void =>
  corridor(picture, {
    wall: '#cfcdbf',
    dado: '#8a948c',
    floor: '#8d9088',
    door: '#4f5a5c',
    furniture: 'none',
    barred: true,
  });

function corridor(picture: Picture, spec: Corridor): void {
  const { dice, light } = picture;
  const room = roomOf(dice.between(3, 4), dice.between(3, 3.7), dice.between(22, 34));
  const view = indoors(
    picture,
    {
      eye: [dice.between(-0.7, 0.7), 1.6, -0.6],
      focal: dice.between(640, 800),
      horizon: dice.between(400, 440),
      facing: dice.between(-0.09, 0.09),
    },
    { from: 'back' },
  );
  paintRoom(view, room, { wall: spec.wall, floor: spec.floor, ceiling: '#e8e7e0', depth: 0.6 });
  dado(view, room, spec);
  lampsOrSky(view, room);
  end(view, room);
  doorsAndWindows(view, room, spec);
  reflections(view, room);
  const things = furnish(picture, room, spec.furniture);
  for (const thing of things) contact(view, thing.at, 1.6, 2, 0.35);
  const people = spec.worn
    ? []
    : passers(dice, dice.whole(0, 2), () => [dice.between(-0.7, 0.7), 0, dice.between(9, 18)]);
  paint(view, [...things, ...people]);
  if (spec.worn) peeling(view, room);
  glow(picture, ...view.pixel([0, 1.7, room.depth]), 150, light.sun, 0.5);
}

function dado(view: View, room: Room, { dado: colour, door }: Corridor): void {
  for (const [on, s] of [
    [room.left, 1],
    [room.right, -1],
  ] as const) {
    const low = { ...on, height: 1.15 };
    const fill = view.fade([on.origin[0], 0.6, 1.5], [on.origin[0], 0.6, room.depth], {
      0: mix(view.tone(colour, [s, 0, 0]), view.picture.light.deep, 0.3),
      1: mix(view.tone(colour, [s, 0, 0]), view.light.direct, 0.4),
    });
    view.picture.add(
      polygon(view.outline(patch(low)), fill),
      polygon(view.outline(patch(on, 0, 1.12, on.width, 0.09)), view.tone(door, [s, 0, 0])),
      polygon(view.outline(patch(on, 0, 0, on.width, 0.12)), view.tone('#5c5a54', [s, 0, 0])),
    );
  }
  view.picture.add(
    polygon(
      view.outline(patch(room.back, 0, 0, room.width, 1.15)),
      mix(view.tone(colour, [0, 0, -1]), view.light.direct, 0.4),
    ),
  );
}

function lampsOrSky(view: View, room: Room): void {
  const { picture } = view;
  for (let z = room.depth - 2; z > 1; z -= 3.4) {
    const on = plane([-0.55, room.height - 0.02, z], [1, 0, 0], [0, 0, 1], 1.1, 1.5);
    picture.add(
      polygon(view.outline(patch(on)), picture.light.lamps ? '#fff3d6' : mix(picture.light.sky[2], '#ffffff', 0.7)),
    );
  }
}

function end(view: View, room: Room): void {
  const width = room.width * 0.5;
  pane(view, room.back, { x: (room.width - width) / 2, y: 0.9, width, height: room.height - 1.4, columns: 3, rows: 3 });
}

function doorsAndWindows(view: View, room: Room, { door, barred, worn }: Corridor): void {
  const { picture } = view;
  const { dice, side } = picture;
  const [sunny, other] = side < 0 ? [room.left, room.right] : [room.right, room.left];
  for (let z = room.depth - 3; z > 1.2; z -= 3.6) {
    const ajar = worn && dice.chance(0.4);
    picture.add(
      polygon(view.outline(patch(other, z - 0.12, 0, 1.24, 2.22)), view.tone(mix(door, '#000000', 0.25), other.normal)),
    );
    picture.add(
      polygon(view.outline(patch(other, z, 0, 1, 2.1)), ajar ? picture.light.deep : view.tone(door, other.normal)),
    );
    if (barred)
      for (let i = 1; i < 5; i++)
        picture.add(polygon(view.outline(patch(other, z + i * 0.2, 1.3, 0.03, 0.5)), picture.light.deep));
    else if (!ajar)
      picture.add(polygon(view.outline(patch(other, z + 0.34, 1.35, 0.32, 0.5)), mix(picture.light.sky[2], door, 0.3)));
    pane(view, sunny, {
      x: z - 0.3,
      y: barred ? 1.9 : 1.25,
      width: 1.5,
      height: barred ? 0.7 : room.height - 1.75,
      columns: barred ? 5 : 2,
      rows: barred ? 1 : 3,
    });
  }
}

/** A polished floor gives back the windows. */
function reflections(view: View, room: Room): void {
  const { picture } = view;
  const x = (picture.side * room.width) / 2;
  for (let z = room.depth - 3; z > 1.2; z -= 3.6) {
    const corners: Vec[] = [
      [x, 0.01, z - 0.3],
      [x, 0.01, z + 1.2],
      [x - picture.side * room.width * 0.7, 0.01, z + 0.7],
      [x - picture.side * room.width * 0.7, 0.01, z - 0.8],
    ];
    picture.add(polygon(view.outline(corners), picture.light.sun, 0.2));
  }
  picture.add(
    polygon(
      view.outline([
        [-0.5, 0.01, room.depth],
        [0.5, 0.01, room.depth],
        [0.9, 0.01, 1],
        [-0.9, 0.01, 1],
      ]),
      picture.light.sun,
      0.13,
    ),
  );
}

/** Paint that has come off the wall, and litter. */
function peeling(view: View, room: Room): void {
  const { picture } = view;
  const { dice } = picture;
  for (let i = 0; i < 60; i++) {
    const on = dice.pick([room.left, room.right]);
    const [x, y, size] = [dice.between(1, room.depth), dice.between(0.3, room.height - 0.3), dice.between(0.1, 0.45)];
    const flake = repeat(7, (k) =>
      spot(on, x + Math.cos(k) * size * dice.between(0.4, 1), y + Math.sin(k) * size * dice.between(0.3, 0.8)),
    );
    picture.add(polygon(view.outline(flake), dice.chance(0.6) ? '#8d8672' : '#6c5d4a', 0.4));
  }
  const litter = repeat(40, () =>
    block({
      at: [dice.between(-room.width / 2, room.width / 2), 0, dice.between(1.5, room.depth)],
      size: [dice.between(0.05, 0.3), 0.04, dice.between(0.05, 0.3)],
      turn: dice.between(0, 3),
      colour: dice.pick(['#d8d2c0', '#8b8373', '#5a5247']),
    }),
  );
  paint(view, litter);
}
