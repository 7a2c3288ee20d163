import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { foot } from '../nature/ground';
import { mist } from '../nature/mist';
import { carColours } from '../props/carColours';
import { halo } from '../props/lamps';
import { car, truck, van } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';

/** Four lanes, a toll or a bridge over them, lights in both directions. */
export function motorway(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(400, 450);
  backdrop(picture, horizon, { planes: 3, rise: 120 });
  const view = outdoors(picture, { eye: [side * 3, 5.4, 0], focal: 820, horizon }, 260);
  ground(view);
  mist(picture, horizon, 60, 0.4);
  for (const s of [-1, 1]) {
    picture.add(
      polygon(
        view.outline(patch(plane([s * 7 - 5.5, 0.01, 0.5], [1, 0, 0], [0, 0, 1], 11, 260))),
        view.tone(light.snow ? '#c9d0d3' : materials.asphalt, [0, 1, 0], 8),
      ),
    );
    for (let z = 4; z < 120; z += 9)
      picture.add(
        polygon(view.outline(patch(plane([s * 7 - 0.1, 0.02, z], [1, 0, 0], [0, 0, 1], 0.2, 3.4))), '#f2efe4', 0.85),
      );
    for (const x of [-4.9, 4.9])
      picture.add(
        polygon(view.outline(patch(plane([s * 7 + x, 0.02, 0.5], [1, 0, 0], [0, 0, 1], 0.18, 200))), '#f2efe4', 0.8),
      );
  }
  const lit = Boolean(light.lamps);
  const traffic = repeat(12, (i): Thing => {
    const s = i % 2 ? 1 : -1;
    const at: Vec = [s * 7 + dice.pick([-2.4, 2.4]), 0, 14 + i * 9 + dice.between(0, 6)];
    const spec = { at, turn: (s * side > 0 ? 1 : -1) * (Math.PI / 2) * side, colour: dice.pick(carColours), lit };
    return dice.chance(0.2) ? truck(spec) : dice.chance(0.3) ? van(spec) : car(spec);
  });
  const rail = repeat(26, (i) => block({ at: [0, 0, 5 + i * 4], size: [0.16, 0.75, 3.9], colour: '#b9bdb9' }));
  const span = dice.chance(0.7)
    ? [
        block({ at: [0, 6.4, 58], size: [60, 1.6, 8], colour: materials.concrete }),
        ...[-14, 0, 14].map((x) => block({ at: [x, 0, 58], size: [1, 6.4, 6], colour: materials.concrete })),
      ]
    : [];
  const things = [
    ...traffic,
    ...rail,
    ...span,
    ...scatter(picture, 'tree', 12, [-40, 0, 30], [-17, 0, 110], [6, 11]),
    ...scatter(picture, 'tree', 12, [17, 0, 30], [40, 0, 110], [6, 11]),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  if (lit)
    picture.add(
      ...traffic.map(({ at }) =>
        halo(view, [at[0], 0.8, at[2] - 2], 1.2, at[0] * side > 0 ? '#ff6a52' : '#ffe9bd', 0.8),
      ),
    );
  foot(picture, 130);
}
