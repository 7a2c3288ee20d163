import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow, mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { sky, weather } from '../nature/sky';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { car, van } from '../props/vehicles';
import { plant } from '../space/greenery';
import { outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { lathe } from '../space/solids';
import { block, paint, shadows, type Thing } from '../space/things';
import type { View } from '../space/view';
import { type Street, streetFront } from './streetFront';

const old: readonly [Hex, ...Hex[]] = [
  materials.lava,
  materials.lava,
  materials.render,
  materials.ochre,
  materials.rose,
  materials.rubble,
];

/** Houses of lava and render over cobbles. */
export const oldStreet = (picture: Picture): void =>
  street(picture, {
    width: picture.dice.between(6, 8.5),
    storeys: [3, 5],
    walls: old,
    paving: materials.lava,
    end: picture.dice.pick(['spires', 'tower', 'hills']),
  });

/** Hardly wider than its lamp. */
export const alley = (picture: Picture): void =>
  street(picture, {
    width: 3.6,
    storeys: [2, 4],
    walls: [materials.rubble, materials.lava, materials.granite],
    paving: materials.rubble,
    end: picture.dice.pick(['hills', 'tower']),
  });

/** Timber frames above the shops. */
export const timberStreet = (picture: Picture): void =>
  street(picture, {
    width: 7,
    storeys: [2, 3],
    walls: [materials.render, materials.ochre, materials.whitewash, materials.rose],
    paving: materials.rubble,
    end: 'tower',
    timber: true,
  });

/** Trees, parked cars, six storeys. */
export const boulevard = (picture: Picture): void =>
  street(picture, {
    width: 22,
    storeys: [5, 6],
    walls: [materials.limestone, materials.lava, materials.render, materials.whitewash],
    paving: materials.asphalt,
    end: 'hills',
    traffic: true,
    trees: true,
  });

/** Concrete, brick and wide panes. */
export const modernStreet = (picture: Picture): void =>
  street(picture, {
    width: 17,
    storeys: [4, 9],
    walls: [materials.concrete, materials.whitewash, materials.brick, materials.zinc],
    paving: materials.asphalt,
    end: 'hills',
    traffic: true,
    glassy: true,
  });

function street(picture: Picture, spec: Street): void {
  const { dice, light } = picture;
  const horizon = dice.between(460, 510);
  sky(picture, horizon + 40);
  weather(picture, horizon - 60);
  glow(picture, 600, horizon - 20, 420, light.sun, light.stars ? 0.25 : 0.6);
  ridge(picture, skyline(picture, { y: horizon - 60, rise: 90, wave: 300 }), picture.air(0.1));
  const view = outdoors(
    picture,
    {
      eye: [dice.between(-0.22, 0.22) * spec.width, dice.between(1.6, 3.4), 0],
      focal: spec.width > 12 ? dice.between(640, 820) : dice.between(860, 1080),
      horizon,
      facing: dice.between(-0.07, 0.07),
    },
    85,
  );
  paint(view, landmark(view, spec.end));
  paving(view, spec);
  mist(picture, horizon, 90, 0.4);
  const bend = dice.between(-0.03, 0.03);
  const rows = ([-1, 1] as const).flatMap((side) => row(view, spec, side, bend));
  const life = furnishing(view, spec);
  shadows(view, [...rows, ...life], light.deep, 0.22);
  paint(view, [...rows, ...life]);
  foot(picture, 130);
}

/** Front after front along one side, each with its own height and colour. */
function row(view: View, spec: Street, side: -1 | 1, bend: number): Thing[] {
  const { dice } = view.picture;
  const things: Thing[] = [];
  for (let z = 1.5; z < 120; ) {
    const length = dice.between(6, 11) * (spec.width > 12 ? 1.5 : 1);
    const storeys = dice.whole(spec.storeys[0], spec.storeys[1]);
    const x = side * (spec.width / 2 + 4) + bend * z * z * 0.08 + dice.between(-0.3, 0.3);
    things.push(...streetFront(view, spec, [x, 0, z + length / 2], [8, storeys * 3.1 + 0.8, length], side));
    z += length;
  }
  return things;
}

function paving(view: View, { width, paving: stone, traffic }: Street): void {
  const { picture } = view;
  const { light, dice } = picture;
  const colour = view.tone(light.snow ? mix(stone, '#eef2f4', 0.55) : stone, [0, 1, 0]);
  const strip = (x: number, across: number) =>
    view.outline(patch(plane([x, 0, 0.4], [1, 0, 0], [0, 0, 1], across, 130)));
  const fill = picture.linear({ 0: mix(colour, light.haze, 0.7), 0.3: colour, 1: mix(colour, light.deep, 0.4) });
  picture.add(polygon(strip(-60, 120), fill));
  if (traffic) {
    for (const side of [-1, 1])
      picture.add(
        polygon(strip(side > 0 ? width / 2 - 3.2 : -width / 2, 3.2), view.tone(materials.granite, [0, 1, 0]), 0.6),
      );
    return;
  }
  picture.add(polygon(strip(-0.35, 0.7), mix(colour, light.sky[2], 0.4), 0.5));
  const stones = repeat(260, () => {
    const [x, z] = [dice.between(-width / 2, width / 2), 1.4 + dice.next() ** 2 * 26];
    return view.outline(patch(plane([x, 0.001, z], [1, 0, 0], [0, 0, 1], dice.between(0.2, 0.5), 0.26)));
  });
  picture.add(...stones.map((outline) => polygon(outline, dice.chance(0.5) ? light.sky[2] : light.deep, 0.1)));
}

function furnishing({ picture }: View, { width, traffic, trees }: Street): Thing[] {
  const { dice } = picture;
  const edge = width / 2 - 0.5;
  const lamps = [8, 19, 33, 52].map((z, i) =>
    width < 12
      ? streetLamp([(i % 2 ? 1 : -1) * (edge + 0.5), 0, z], 4.4, i % 2 ? -0.9 : 0.9)
      : streetLamp([(i % 2 ? 1 : -1) * (edge - 2.4), 0, z], 5.2),
  );
  const people = passers(dice, dice.whole(2, width > 12 ? 9 : 5), () => [
    dice.between(-edge * 0.7, edge * 0.7),
    0,
    dice.between(9, 40),
  ]);
  const colours: readonly [Hex, ...Hex[]] = ['#8a2f2b', '#d9d6cd', '#30414d', '#5d6a5d', '#1f2428'];
  const parked = traffic
    ? [7, 14, 21, 30, 40].map((z, i) =>
        (i === 2 ? van : car)({
          at: [(i % 2 ? 1 : -1) * (edge - 4.6), 0, z],
          turn: Math.PI / 2,
          colour: dice.pick(colours),
          lit: picture.light.lamps,
        }),
      )
    : [];
  const planted = trees
    ? [12, 19, 27, 36, 47].flatMap((z) =>
        [-1, 1].map((s) => plant(picture, 'tree', [s * (edge - 2), 0, z], dice.between(6.5, 8.5))),
      )
    : [];
  return [...lamps, ...people, ...parked, ...planted];
}

/** What the street leads the eye to. */
function landmark({ picture }: View, end: Street['end']): Thing[] {
  if (end === 'hills') return [];
  const stone = mix(materials.lava, '#26282c', 0.25);
  const spire = (x: number): Thing[] => [
    block({ at: [x, 0, 122], size: [6, 30, 6], colour: stone }),
    lathe({
      at: [x, 30, 122],
      profile: pairs('3.6,0 0,24'),
      sides: 8,
      colour: stone,
    }),
  ];
  if (end === 'tower') {
    const roof = picture.light.snow ? '#e9eef0' : materials.slate;
    return [
      block({ at: [0, 0, 110], size: [7, 24, 7], colour: stone }),
      lathe({
        at: [0, 24, 110],
        profile: pairs('5,0 2,4 0,11'),
        sides: 8,
        colour: roof,
      }),
    ];
  }
  return [...spire(-6.4), ...spire(6.4), block({ at: [0, 0, 124], size: [9, 26, 6], colour: stone })];
}
