import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { backdrop, field } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { plant, scatter } from '../space/greenery';
import { house } from '../space/house';
import { band, door, glassAt, openings, stones } from '../space/openings';
import { ground, outdoors, standing } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
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

/** Red-brown cattle at grass, far enough to be shapes. */
export function herd({ picture }: View, count: number, far = 90): Thing[] {
  const { dice, light } = picture;
  return repeat(count, () => {
    const at: Vec = [dice.between(-34, 34), 0, dice.between(30, far)];
    const flip = dice.chance(0.5) ? 1 : -1;
    const hide = mix(dice.pick(['#7a3b22', '#6b3420', '#8a5a38', '#e4d9c4']), light.ambient, 0.45);
    return standing(at, 1.4, (x, y, scale) => [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(flip * scale * 14) / 1000} ${-Math.round(scale * 14) / 1000})"><path d="M-62 95Q-30 104 10 99L44 101L62 112L80 106L84 92L72 86L58 78L54 52L50 0H42L38 46Q0 34 -34 46L-40 0H-50L-56 50L-66 62Z" fill="${hide}"/></g>`,
    ]);
  });
}

/** A buron: the low stone dairy of the summer pastures, alone on its plateau. */
export function buron(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(400, 470);
  backdrop(picture, horizon, { planes: 2, rise: 60 });
  field(picture, horizon, 0.42);
  field(picture, horizon + 36, 0.58);
  const view = outdoors(picture, { eye: [0, 4, 0], focal: 1000, horizon: horizon - 14 }, 300);
  const hut = dairy(view, [-side * dice.between(2, 12), 0, dice.between(30, 48)]);
  const trees = dice.chance(0.6)
    ? [plant(picture, 'tree', [side * dice.between(4, 12), 0, 34], 9), plant(picture, 'tree', [-side * 18, 0, 38], 7)]
    : [];
  ground(view);
  mist(picture, horizon + 6, 50, 0.4);
  walls(view);
  shadows(view, [hut, ...trees], light.deep, 0.34);
  paint(view, [hut, ...trees, ...herd(view, dice.whole(4, 12), 120)]);
  tufts(picture, horizon + 40, 800, 260, mix(light.grass, light.deep, 0.4), 0.45);
  foreground(picture);
}

function dairy({ picture }: View, at: Vec): Thing {
  const { dice, light } = picture;
  const stone = mix(materials.lava, materials.rubble, dice.between(0, 0.5));
  return house({
    at,
    size: [dice.between(11, 15), 2.8, 6.4],
    turn: dice.pick([-1, 1]) * dice.between(0.35, 0.85),
    rise: 4,
    wall: stone,
    eaves: 0.5,
    roof: light.snow ? '#e9eef0' : materials.lauze,
    chimney: true,
    marks: (on, where) => [
      ...stones(on, dice, stone, on.width * 4),
      ...(where === 'front'
        ? [
            door(on, materials.darkWood, 1.1, 1.9, 4),
            {
              corners: patch(on, 7.5, 1.1, 0.7, 0.7),
              colour: light.lamps ? materials.lamp : materials.glass,
              lit: light.lamps,
            },
          ]
        : []),
    ],
  });
}

/** Dry-stone walls that run over the pasture. */
function walls(view: View): void {
  const { picture } = view;
  const { dice } = picture;
  const stones: Thing[] = [];
  for (let run = 0; run < 3; run++) {
    const [x, z, lean] = [dice.between(-40, 10), 24 + run * 22 + dice.between(0, 14), dice.between(-0.5, 0.5)];
    for (let i = 0; i < 46; i++) {
      const at: Vec = [x + i * 1.05, 0, z + i * lean];
      if (at[2] < 10) continue;
      stones.push(
        block({
          at,
          size: [1.1, dice.between(0.7, 1), 0.6],
          turn: -lean,
          colour: mix(materials.rubble, materials.lava, dice.between(0.2, 0.7)),
          top: picture.light.snow ? '#eef2f4' : materials.granite,
        }),
      );
    }
  }
  paint(view, stones);
}
