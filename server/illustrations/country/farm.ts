import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { polygon } from '../draw/svg';
import { backdrop, field } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { herd } from '../props/cattle';
import { scatter } from '../space/greenery';
import { house } from '../space/house';
import { band, door, glassAt, openings, stones } from '../space/openings';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { paint, shadows, type Thing } from '../space/things';
import type { View } from '../space/view';

/** A farm of the plain or of the foothills: dwelling, great barn, sheds about a yard. */
export function farm(picture: Picture): void {
  const { dice } = picture;
  const horizon = dice.between(430, 480);
  backdrop(picture, horizon, { planes: 3, rise: 110 });
  field(picture, horizon, 0.45);
  const view = outdoors(picture, { eye: [0, 5, 0], focal: 1100, horizon }, 330);
  ground(view);
  mist(picture, horizon + 10, 60, 0.4);
  track(view);
  const things = [
    ...buildings(view),
    ...scatter(picture, 'tree', dice.whole(3, 6), [-34, 0, 34], [34, 0, 70], [6, 12]),
  ];
  shadows(view, things, picture.light.deep, 0.32);
  paint(view, [...things, ...herd(view, 7)]);
  tufts(picture, horizon + 60, 800, 170, mix(picture.light.grass, picture.light.deep, 0.45), 0.4);
  foreground(picture);
}

function buildings({ picture }: View): Thing[] {
  const { dice, light, side } = picture;
  const roof = light.snow
    ? '#e9eef0'
    : dice.pick([materials.tile, materials.lauze, mix(materials.tile, materials.lauze, 0.4)]);
  const wall = dice.pick([materials.rubble, materials.render, materials.granite]);
  const glass = glassAt(picture, light.lamps ? 0.6 : 0.02, mix(wall, materials.lava, 0.6));
  const dwelling = house({
    at: [-side * 10, 0, 46],
    size: [14, 5.6, 8],
    turn: dice.between(-0.4, 0.4),
    rise: 3.6,
    wall,
    roof,
    chimney: true,
    marks: (on, where) => [
      ...stones(on, dice, wall, on.width * 5),
      ...openings(on, glass, {
        columns: Math.floor(on.width / 3),
        rows: 2,
        width: 1,
        height: 1.4,
        sill: 0.9,
        storey: 2.6,
      }),
      ...(where === 'front' ? [door(on, materials.darkWood, 1.2, 2.2, 5.4)] : []),
    ],
  });
  const barn = house({
    at: [side * 9, 0, 52],
    size: [22, 6, 11],
    turn: side * dice.between(-0.75, -0.2),
    rise: 5.4,
    wall: mix(wall, materials.rubble, 0.6),
    roof,
    marks: (on, where) =>
      where === 'front'
        ? [
            door(on, materials.darkWood, 4, 4.4),
            door(on, materials.darkWood, 1.4, 2.2, 3),
            { corners: patch(on, 16, 2.6, 1, 1), colour: materials.glass },
          ]
        : [{ corners: patch(on, on.width / 2 - 0.7, 3.4, 1.4, 1.4), colour: materials.darkWood }],
  });
  const shed = house({
    at: [-side * 26, 0, 60],
    size: [12, 4, 7],
    turn: dice.between(0.2, 1),
    rise: 2,
    wall: materials.wood,
    roof: light.snow ? '#e9eef0' : materials.zinc,
    marks: (on) => [band(on, 0, 0.5, materials.concrete)],
  });
  return [dwelling, barn, shed];
}

function track(view: View): void {
  const { picture } = view;
  const lane = plane([-picture.side * 4 - 1.6, 0.01, 6], [1, 0, 0], [picture.side * 0.16, 0, 1], 3.2, 46);
  const colour = view.distant(view.tone(picture.light.snow ? '#dfe5e8' : materials.gravel, [0, 1, 0]), 20);
  picture.add(polygon(view.outline(patch(lane)), colour, 0.7));
}
