import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { halo } from '../props/lamps';
import { furnish, interior, sunnyWall } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { extrude } from '../space/solids';
import { block, cluster } from '../space/things';
import type { Vec } from '../space/vector';

/** A barn or stable from inside: beams, hay, stalls, light through the boards. */
export function barn(picture: Picture): void {
  const { dice, light, side } = picture;
  const { view, room } = interior(picture, {
    size: [9, 3.6, 16],
    wall: dice.pick([materials.rubble, materials.wood]),
    floor: '#9c8560',
    ceiling: materials.darkWood,
    depth: 0.1,
    from: 'back',
    ambient: mix(light.ambient, '#8a7358', 0.5),
  });
  const slope = (s: number): Vec[] => [
    [s * 4.8, 3.6, 0.4],
    [s * 4.8, 3.6, 16],
    [0, 7, 16],
    [0, 7, 0.4],
  ];
  for (const s of [-1, 1])
    picture.add(
      polygon(
        view.outline(slope(s)),
        mix(view.tone(materials.darkWood, [0, -1, 0]), light.deep, s === side ? 0.25 : 0.05),
      ),
    );
  for (let z = 15; z > 1; z -= 2.6)
    picture.add(
      ...block({ at: [0, 3.5, z], size: [room.width, 0.26, 0.26], colour: materials.wood }).paint(view),
      ...[-1, 1].map((s) =>
        polygon(
          view.outline([
            [s * 4.6, 3.6, z],
            [s * 4.3, 3.6, z],
            [0, 6.8, z],
            [0, 7, z],
          ]),
          view.distant(view.tone(materials.wood, [0, 0, -1]), z),
        ),
      ),
    );
  const gable: Vec[] = [
    [-4.6, 3.6, 16],
    [4.6, 3.6, 16],
    [0, 7, 16],
  ];
  picture.add(polygon(view.outline(gable), view.tone(materials.wood, [0, 0, -1])));
  const wide = patch(room.back, room.width / 2 - 1.6, 0, 3.2, 3.2);
  picture.add(
    polygon(view.outline(wide), mix(light.sky[2], light.sun, 0.55)),
    halo(view, [0, 1.6, 16], 6, light.sun, 0.7),
  );
  picture.add(
    polygon(
      view.outline([
        [-1.6, 0.01, 16],
        [1.6, 0.01, 16],
        [2.6, 0.01, 6],
        [-2.6, 0.01, 6],
      ]),
      light.sun,
      0.24,
    ),
  );
  for (let i = 0; i < 9; i++)
    picture.add(polygon(view.outline(patch(sunnyWall(view, room), 2 + i * 1.4, 0.4, 0.06, 2.8)), light.sun, 0.8));
  const hay = repeat(9, (i) =>
    block({
      at: [-side * (room.width / 2 - 1), Math.floor(i / 5) * 0.6, 4.4 + (i % 5) * 1.3 + Math.floor(i / 5) * 0.5],
      size: [1.3, 0.6, 1.1],
      turn: dice.between(-0.1, 0.1),
      colour: '#c9a75a',
      top: '#d9bd78',
    }),
  );
  const stalls = [5, 8, 11, 14].map((z) =>
    cluster([
      block({ at: [side * (room.width / 2 - 1.2), 0, z], size: [2.4, 1.5, 0.1], colour: materials.wood }),
      block({ at: [side * (room.width / 2 - 2.4), 0, z], size: [0.2, 2, 0.2], colour: materials.darkWood }),
    ]),
  );
  furnish(view, [
    ...hay,
    ...stalls,
    extrude({
      at: [side * 0.6, 0, 7],
      turn: 0.4,
      width: 0.8,
      colour: '#6d7a6a',
      profile: pairs('-0.6,0.3 -0.5,0.7 0.7,0.7 0.4,0.3'),
    }),
  ]);
}
