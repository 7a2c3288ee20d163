import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { glow } from '../nature/mist';
import { chair } from '../props/furniture';
import { microphone, musicStand } from '../props/soundThings';
import { boards, carpet, furnish, interior, shadyWall, sunnyWall } from '../space/interior';
import { pairs } from '../space/pairs';
import { type Plane, patch, spot } from '../space/plane';
import type { Room } from '../space/room';
import { extrude } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A recording floor: panels, microphones, a piano, the window of the control room. */
export function recordingStudio(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [7.4, 3.4, 8],
    wall: dice.pick(['#b59a78', '#9c8a7a', '#8a958e']),
    floor: '#a87c50',
    ceiling: '#c9bfae',
    depth: 0.05,
    ambient: '#8d8378',
    direct: '#f2dfbc',
    from: 'above',
  });
  boards(view, room);
  panels(view, sunnyWall(view, room));
  panels(view, shadyWall(view, room));
  controlWindow(view, room);
  carpet(view, [0, 4.6], 3.4, 2.4, dice.pick(['#7d3a3a', '#3f5560', '#5a6048']));
  furnish(view, [
    piano([-side * 1.8, 0, 5.6]),
    microphone([side * 0.6, 0, 4.8]),
    microphone([side * 1.6, 0, 5.6]),
    microphone([0, 0, 6.4]),
    chair([side * 0.9, 0, 5.6], '#33393c', 0.4),
    chair([side * 2, 0, 4.6], '#33393c', 1),
    musicStand([side * 1.2, 0, 4.2]),
    musicStand([side * 0.1, 0, 5.6]),
  ]);
}

function panels(view: View, on: Plane): void {
  const { picture } = view;
  for (let x = 0.5; x < on.width - 1; x += 1.25) {
    for (const y of [0.5, 1.85])
      picture.add(
        polygon(
          view.outline(patch(on, x, y, 1, 1.15)),
          view.tone(picture.dice.pick(['#6b5440', '#8a7a66', '#5d6660', '#a58a66']), on.normal),
        ),
      );
  }
}

function controlWindow(view: View, room: Room): void {
  const { picture } = view;
  const on = room.back;
  const x = room.width / 2 - 1.6;
  picture.add(
    polygon(view.outline(patch(on, x - 0.12, 0.95, 3.44, 1.3)), view.tone('#3a2f26', on.normal)),
    polygon(view.outline(patch(on, x, 1.05, 3.2, 1.1)), '#20303a'),
  );
  picture.add(polygon(view.outline(patch(on, x, 1.05, 3.2, 0.34)), '#0f161a'));
  for (const u of [0.5, 1.3, 2.2]) picture.add(polygon(view.outline(patch(on, x + u, 1.34, 0.5, 0.3)), '#7fc4c8', 0.8));
  glow(picture, ...view.pixel(spot(on, x + 1.6, 1.5)), 120, '#8fc8d0', 0.5);
  picture.add(polygon(view.outline(patch(on, x + 3.6, 2.3, 0.5, 0.18)), '#e0483c'));
  glow(picture, ...view.pixel(spot(on, x + 3.85, 2.39)), 50, '#ff5a4a', 0.6);
}

function piano(at: Vec): Thing {
  const legs = pairs('-0.6,-0.5 0.6,-0.5 0,0.9').map(([x = 0, z = 0]) =>
    block({ at: plus(at, [x, 0, z]), size: [0.1, 0.7, 0.1], colour: '#14171a' }),
  );
  const body = extrude({
    at: plus(at, [0, 0.7, 0]),
    turn: 0,
    width: 2,
    colour: '#15181b',
    profile: pairs('-0.75,0 -0.75,0.3 0.75,0.3 0.75,0'),
  });
  const keys = block({ at: plus(at, [0, 0.72, -1.08]), size: [1.4, 0.06, 0.16], colour: '#efece2' });
  const lid: Vec[] = [
    plus(at, [-0.75, 1, -0.4]),
    plus(at, [-0.75, 1, 1]),
    plus(at, [0.35, 1.75, 0.9]),
    plus(at, [0.35, 1.75, -0.2]),
  ];
  return {
    ...cluster([...legs, body], at),
    paint: (view) => [
      ...legs.flatMap((leg) => leg.paint(view)),
      ...body.paint(view),
      ...keys.paint(view),
      polygon(view.outline(lid), '#23282c'),
    ],
  };
}
