import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { plant } from '../space/greenery';
import { house } from '../space/house';
import { openGround, setOut } from '../space/openGround';
import { glassAt, openings } from '../space/openings';
import { patch, plane } from '../space/plane';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Gravestones, yews, a wall, a chapel. */
export function cemetery(picture: Picture): void {
  const { dice, light, side } = picture;
  const scene = openGround(picture, light.grass, 1.9, 170);
  const stone = (): Hex =>
    mix(dice.pick([materials.lava, materials.granite, materials.limestone]), materials.lava, dice.between(0, 0.4));
  const graves = repeat(64, (i): Thing => {
    const at: Vec = [((i % 8) - 3.5) * 2.6 + dice.between(-0.3, 0.3), 0, 9 + Math.floor(i / 8) * 3.2];
    if (Math.abs(at[0]) < 1.4) return block({ at: [at[0] + side * 2.6, 0, at[2]], size: [1, 0.2, 2], colour: stone() });
    const slab = block({ at: plus(at, [0, 0, -0.9]), size: [0.95, 0.25, 1.9], colour: stone() });
    const head = dice.chance(0.4)
      ? cluster([
          block({ at: plus(at, [0, 0, 0.2]), size: [0.16, 1.5, 0.16], colour: stone() }),
          block({ at: plus(at, [0, 0.95, 0.2]), size: [0.8, 0.16, 0.16], colour: stone() }),
        ])
      : block({ at: plus(at, [0, 0, 0.2]), size: [0.9, dice.between(0.8, 1.4), 0.18], colour: stone() });
    return {
      ...slab,
      at,
      body: [...slab.body, ...head.body],
      paint: (view) => [...head.paint(view), ...slab.paint(view)],
    };
  });
  const path = plane([-1.2, 0.01, 1], [1, 0, 0], [0, 0, 1], 2.4, 40);
  picture.add(
    polygon(
      scene.view.outline(patch(path)),
      scene.view.tone(light.snow ? '#e0e6e9' : materials.gravel, [0, 1, 0], 8),
      0.9,
    ),
  );
  const chapel = house({
    at: [0, 0, 46],
    size: [6, 5, 8],
    turn: Math.PI / 2,
    rise: 3,
    wall: materials.lava,
    roof: light.snow ? '#e9eef0' : materials.lauze,
    marks: (on) =>
      openings(on, glassAt(picture), {
        columns: 1,
        rows: 1,
        width: 1.4,
        height: 3,
        sill: 0.1,
        storey: 3,
        arched: true,
      }),
  });
  const wall = block({ at: [0, 0, 41], size: [60, 2, 0.6], colour: materials.rubble });
  setOut(scene, [
    wall,
    chapel,
    ...graves,
    ...[-1, 1].flatMap((s) => [12, 22, 34].map((z) => plant(picture, 'poplar', [s * 12.5, 0, z], 10))),
  ]);
}
