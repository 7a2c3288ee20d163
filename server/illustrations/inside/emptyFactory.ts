import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { glow, mist } from '../nature/mist';
import { passers } from '../props/people';
import { fallingFrom, pane, sunbeam } from '../space/daylight';
import { pairs } from '../space/pairs';
import { patch, plane, spot } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf } from '../space/room';
import { lathe } from '../space/solids';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A hall of machines, empty: north lights, trusses, a travelling crane, light on the floor. */
export function emptyFactory(picture: Picture): void {
  const { dice } = picture;
  const room = roomOf(dice.between(18, 24), 9, 70);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-3, 3), 2, -1],
      focal: dice.between(620, 760),
      horizon: dice.between(430, 480),
      facing: dice.between(-0.1, 0.1),
    },
    { from: 'above' },
  );
  const wall: Hex = dice.pick([materials.whitewash, materials.concrete, mix(materials.brick, materials.concrete, 0.4)]);
  paintRoom(view, room, { wall, floor: materials.concrete, ceiling: mix(materials.steel, '#000000', 0.2), depth: 0.7 });
  glow(picture, ...view.pixel([0, 4, 70]), 260, picture.light.sun, 0.8);
  const panes = sideWindows(view, room);
  northLights(view, room);
  frames(view, room);
  for (const corners of panes) sunbeam(view, corners, fallingFrom(picture.side, 0.6), 0.16);
  crane(view, room, dice.between(9, 16));
  const clutter = rubbish(view, room);
  const people = passers(dice, dice.whole(0, 2), () => [dice.between(-4, 4), 0, dice.between(9, 20)]);
  shadows(view, [...clutter, ...people], picture.light.deep, 0.3);
  paint(view, [...clutter, ...people]);
  mist(picture, view.horizon, 130, 0.3, picture.light.sun);
}

function northLights(view: View, room: Room): void {
  const { picture } = view;
  const bright = mix(picture.light.sky[2], '#ffffff', 0.4);
  for (let z = 58; z > 1; z -= 7) {
    const on = plane([-room.width * 0.38, room.height - 0.02, z], [1, 0, 0], [0, 0, 1], room.width * 0.76, 2.8);
    picture.add(polygon(view.outline(patch(on)), bright, 0.92));
    for (let i = 1; i < 12; i++)
      picture.add(
        line(
          [view.pixel(spot(on, (on.width * i) / 12, 0)), view.pixel(spot(on, (on.width * i) / 12, 2.8))],
          view.tone(materials.steel, [0, -1, 0]),
          Math.max(0.8, 60 / (z + 4) / 6),
        ),
      );
  }
}

function sideWindows(view: View, { left, right }: Room): Vec[][] {
  const found: Vec[][] = [];
  for (const on of [left, right]) {
    for (let z = 61; z > 2; z -= 6) {
      const corners = pane(view, on, {
        x: z,
        y: 2.2,
        width: 3.4,
        height: 4,
        columns: 5,
        rows: 5,
        frame: materials.steel,
      });
      if ((on === left ? -1 : 1) === view.picture.side && z < 32) found.push(corners);
    }
  }
  return found;
}

function frames(view: View, room: Room): void {
  const { picture } = view;
  const half = room.width / 2;
  for (let z = 64; z > 1; z -= 6) {
    const colour = view.distant(view.tone(mix(materials.steel, '#000000', 0.25), [0, 0, -1]), z * 2.2);
    const width = Math.max(1, view.scaleAt([0, 0, z]) * 0.16);
    const at = (x: number, y: number) => view.pixel([x, y, z]);
    const braces = repeat(12, (i) => at(-half + (room.width * i) / 11, i % 2 ? room.height : room.height - 1.2));
    picture.add(
      line([at(-half, room.height - 1.2), at(half, room.height - 1.2)], colour, width),
      line([at(-half, room.height), at(half, room.height)], colour, width),
      line(braces, colour, width * 0.55),
    );
    for (const s of [-1, 1])
      picture.add(line([at(s * (half - 0.4), 0), at(s * (half - 0.4), room.height)], colour, width * 1.6));
  }
}

function crane(view: View, room: Room, z: number): void {
  const { picture } = view;
  const yellow = view.tone('#c48a2c', [0, 0, -1], z);
  const half = room.width / 2 - 0.4;
  const beam: Thing = block({ at: [0, 6.4, z], size: [half * 2, 0.7, 0.6], colour: '#c48a2c' });
  picture.add(...beam.paint(view));
  const x = picture.side * room.width * 0.18;
  picture.add(
    line([view.pixel([x, 6.4, z]), view.pixel([x, 3.6, z])], '#20262a', 2),
    line([view.pixel([x - 0.2, 3.6, z]), view.pixel([x + 0.2, 3.4, z]), view.pixel([x, 3.1, z])], yellow, 4),
  );
}

function rubbish({ picture }: View, room: Room): Thing[] {
  const { dice } = picture;
  const edge = room.width / 2 - 2.5;
  return repeat(dice.whole(5, 10), (i): Thing => {
    const at: Vec = [(i % 2 ? 1 : -1) * dice.between(edge - 2, edge), 0, dice.between(5, 26)];
    if (dice.chance(0.3))
      return lathe({
        at,
        profile: pairs('0.32,0 0.32,0.9'),
        colour: dice.pick(['#7d4a35', '#4d6672', '#8a7a4a']),
      });
    return block({
      at,
      size: [dice.between(0.8, 2), dice.between(0.5, 1.8), dice.between(0.8, 1.6)],
      turn: dice.between(-0.4, 0.4),
      colour: dice.pick([materials.wood, materials.steel, '#6d6f66', '#57503f']),
    });
  });
}
