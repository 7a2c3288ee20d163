import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { foot } from '../nature/ground';
import { sky, weather } from '../nature/sky';
import { passers } from '../props/people';
import { plant } from '../space/greenery';
import { glassAt, openings } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { arch, patch } from '../space/plane';
import { lathe } from '../space/solids';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';

/** An inner court: galleries on arches, a well, a square of sky. */
export function courtyard(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(500, 550);
  sky(picture, 420);
  weather(picture, 240);
  const view = outdoors(
    picture,
    { eye: [dice.between(-2, 2), 1.8, 0], focal: dice.between(640, 720), horizon, facing: dice.between(-0.14, 0.14) },
    160,
  );
  ground(view, light.snow ? '#e6ebee' : materials.rubble);
  const stone = dice.pick([materials.lava, materials.limestone, materials.render, materials.ochre]);
  const trim = mix(materials.lava, stone, 0.2);
  const glass = glassAt(picture, light.lamps ? 0.5 : 0.02, trim);
  const side = (at: Vec, long: number, turn: number): Thing =>
    block({
      at,
      size: [long, 10.5, 1],
      turn,
      colour: stone,
      marks: ({ front }) => ({
        front: [
          ...repeat(Math.floor(long / 3), (i) => ({
            corners: arch(front, i * (long / Math.floor(long / 3)) + 0.5, 0, long / Math.floor(long / 3) - 1, 3),
            colour: mix(stone, '#000000', 0.55),
          })),
          { corners: patch(front, 0, 3.4, long, 0.3), colour: trim },
          ...openings(front, glass, {
            columns: Math.floor(long / 2.6),
            rows: 2,
            width: 1.1,
            height: 2,
            sill: 4.2,
            storey: 3.2,
          }),
          { corners: patch(front, 0, 10, long, 0.5), colour: trim },
        ],
      }),
    });
  const walls = [side([0, 0, 24], 20, 0), side([-9.5, 0, 12], 24, -Math.PI / 2), side([9.5, 0, 12], 24, Math.PI / 2)];
  const well = lathe({
    at: [dice.between(-3, 3), 0, dice.between(12, 16)],
    profile: pairs('1.1,0 1.1,0.9 0.85,0.9'),
    sides: 16,
    colour: trim,
    bands: [trim, materials.black],
  });
  const greens = [
    plant(picture, 'tree', [picture.side * 5, 0, 16], 6),
    ...[-7, 7].map((x) => plant(picture, 'bush', [x, 0, 11], 1.3)),
  ];
  shadows(view, [...walls, ...greens], light.deep, 0.26);
  paint(view, [
    ...walls,
    well,
    ...greens,
    ...passers(dice, dice.whole(0, 3), () => [dice.between(-4, 4), 0, dice.between(9, 18)]),
  ]);
  foot(picture, 130);
}
