import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { fallingFrom, sunbeam } from '../space/daylight';
import { plant } from '../space/greenery';
import { tiles } from '../space/interior';
import { outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { arch, patch, plane } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf, surface } from '../space/room';
import { lathe } from '../space/solids';
import { block, cluster, paint, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

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
