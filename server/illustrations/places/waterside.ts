import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { line, polygon, short, stroke } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { foot } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { skyline } from '../nature/relief';
import { streetLamp } from '../props/lamps';
import { passers } from '../props/people';
import { plant } from '../space/greenery';
import { house } from '../space/house';
import { glassAt, openings } from '../space/openings';
import { outdoors } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { extrude } from '../space/solids';
import { block, paint, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import type { View } from '../space/view';

/** A canal under its trees, a barge at the quay, a lock. */
export function canal(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(400, 450);
  backdrop(picture, horizon, { planes: 2, rise: 80 });
  const view = outdoors(
    picture,
    { eye: [side * 3.4, 2.6, 0], focal: 820, horizon, facing: -side * dice.between(0.05, 0.16) },
    210,
  );
  picture.add(
    polygon(
      view.outline(patch(plane([-80, 0, 0.5], [1, 0, 0], [0, 0, 1], 160, 400))),
      view.tone(light.snow ? '#eef2f4' : light.grass, [0, 1, 0], 18),
    ),
  );
  surface(view, -side * 5, 9);
  mist(picture, horizon + 4, 60, 0.45);
  const path = plane([side * 1.2 - 0.2, 0.02, 0.5], [1, 0, 0], [0, 0, 1], 2.6, 150);
  picture.add(
    polygon(view.outline(patch(path)), view.tone(light.snow ? '#e0e6e9' : materials.gravel, [0, 1, 0], 10), 0.9),
  );
  const trees = [9, 16, 24, 33, 44, 58].flatMap((z) => [
    plant(picture, dice.pick(['tree', 'poplar']), [side * 7, 0, z], 11),
    plant(picture, 'poplar', [-side * 12.4, 0, z + 3], 13),
  ]);
  const barge = boatOf(view, [-side * 3.2, -0.3, dice.between(15, 24)], Math.PI / 2 + dice.between(-0.05, 0.05));
  const lock = dice.chance(0.5) ? [lockHouse(view, [side * 12, 0, 40])] : [];
  paint(view, [
    ...trees,
    barge,
    ...lock,
    ...passers(dice, dice.whole(1, 3), () => [side * dice.between(1.6, 3), 0, dice.between(9, 30)]),
  ]);
  foot(picture, 120);
}

function surface(view: View, x: number, width: number): void {
  const { picture } = view;
  const { light, dice } = picture;
  const on = plane([x - width / 2, -0.5, 0.5], [1, 0, 0], [0, 0, 1], width, 220);
  picture.add(
    polygon(
      view.outline(patch({ ...on, origin: [x - width / 2 - 0.5, 0.01, 0.5], width: width + 1 })),
      view.tone(materials.granite, [0, 1, 0], 8),
    ),
  );
  const fill = view.fade([x, -0.5, 160], [x, -0.5, 3], {
    0: mix(light.sky[2], light.near, 0.25),
    0.5: mix(light.sky[1], light.near, 0.4),
    1: mix(light.near, light.deep, 0.4),
  });
  picture.add(polygon(view.outline(patch(on)), fill));
  for (let i = 0; i < 70; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [x + dice.between(-0.48, 0.4) * width, -0.49, 4 + dice.next() ** 2 * 60],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.3, 1.2),
              0.07,
            ),
          ),
        ),
        light.sky[2],
        0.4,
      ),
    );
}

function boatOf({ picture }: View, at: Vec, turn: number): Thing {
  const { dice, light } = picture;
  const colour = dice.pick(['#2f4a55', '#6d2f2a', '#39473a', '#22282c']);
  const hull = extrude({
    at,
    turn,
    width: 3,
    colour,
    profile: pairs('-7,0.9 -6,0 6,0 7,0.9'),
    cap: colour,
  });
  const glass: Hex = light.lamps ? materials.lamp : '#2b383f';
  const cabin = extrude({
    at: plus(at, [0, 0.9, 0]),
    turn,
    width: 2.4,
    colour: '#e3ddcf',
    profile: pairs('-4.5,0 -4.5,1 5,1 5,0'),
    signs: [-3.6, -2, -0.4, 1.2, 2.8].map((x) => ({
      outline: [
        [x, 0.35],
        [x, 0.75],
        [x + 0.9, 0.75],
        [x + 0.9, 0.35],
      ] as const,
      colour: glass,
      lit: light.lamps,
    })),
  });
  const wheelhouse = block({ at: plus(at, turned([4, 1.9, 0], turn)), size: [2, 1.3, 2], turn, colour: '#8a5f40' });
  return { ...hull, paint: (view) => [...hull.paint(view), ...cabin.paint(view), ...wheelhouse.paint(view)] };
}

const lockHouse = ({ picture }: View, at: Vec): Thing =>
  house({
    at,
    size: [9, 3.4, 6],
    turn: Math.PI / 2,
    rise: 2.6,
    wall: materials.render,
    roof: picture.light.snow ? '#e9eef0' : materials.tile,
    chimney: true,
    marks: (on) =>
      openings(
        on,
        { ...glassAt(picture), shutters: '#5f7f86' },
        { columns: 3, rows: 1, width: 1, height: 1.3, sill: 0.9, storey: 3 },
      ),
  });

/** A quay with its boats, bollards and lamps. */
export function quay(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(420, 470);
  backdrop(picture, horizon, { planes: 3, rise: 110 });
  const view = outdoors(picture, { eye: [0, 3, 0], focal: 860, horizon }, 230);
  const water = plane([-120, -0.8, 9], [1, 0, 0], [0, 0, 1], 240, 400);
  picture.add(
    polygon(
      view.outline(patch(water)),
      view.fade([0, -0.8, 300], [0, -0.8, 10], {
        0: mix(light.sky[2], light.near, 0.2),
        0.5: mix(light.sky[1], light.near, 0.35),
        1: mix(light.sky[0], light.deep, 0.4),
      }),
    ),
  );
  for (let i = 0; i < 120; i++)
    picture.add(
      polygon(
        view.outline(
          patch(
            plane(
              [dice.between(-24, 24), -0.79, 10 + dice.next() ** 2 * 70],
              [1, 0, 0],
              [0, 0, 1],
              dice.between(0.5, 2),
              0.1,
            ),
          ),
        ),
        light.sky[2],
        0.35,
      ),
    );
  mist(picture, horizon + 8, 50, 0.5);
  const boats = [-9, -3.4, 2.6, 8.4].map((x) => sailing(view, [x + dice.between(-1, 1), -0.8, dice.between(15, 24)]));
  paint(view, [...boats, boatOf(view, [side * 6, -0.9, 32], 0.2)]);
  const stone = view.tone(light.snow ? '#e6ebee' : materials.granite, [0, 1, 0]);
  picture.add(
    polygon(
      view.outline(patch(plane([-60, 0, 0.5], [1, 0, 0], [0, 0, 1], 120, 9.6))),
      view.fade([0, 0, 10], [0, 0, 2], { 0: stone, 1: mix(stone, light.deep, 0.45) }),
    ),
  );
  paint(view, [
    ...[-7, -2.4, 2.4, 7].map((x) => block({ at: [x, 0, 9.4], size: [0.4, 0.55, 0.4], colour: '#2b3034' })),
    streetLamp([-5, 0, 8.6], 4.4),
    streetLamp([5.4, 0, 8.6], 4.4),
    ...passers(dice, dice.whole(1, 4), () => [dice.between(-7, 7), 0, dice.between(6.6, 9)]),
  ]);
  foot(picture, 120);
}

function sailing({ picture }: View, at: Vec): Thing {
  const { dice } = picture;
  const hull = extrude({
    at,
    turn: dice.between(-0.2, 0.2),
    width: 1.8,
    colour: dice.pick(['#e6e1d4', '#2f4a5c', '#7d2f2c']),
    profile: pairs('-2.8,0.9 -2.2,0 2,0 2.4,0.8'),
  });
  const tall = dice.between(5.5, 8);
  return {
    ...hull,
    paint: (view) => [
      ...hull.paint(view),
      line(
        [view.pixel(plus(at, [0, 0.8, 0])), view.pixel(plus(at, [0, tall, 0]))],
        view.distant('#d9d5ca', 20),
        Math.max(1, view.scaleAt(at) * 0.08),
      ),
      line(
        [view.pixel(plus(at, [0, 1.6, 0])), view.pixel(plus(at, [2.3, 1.6, 0]))],
        view.distant('#d9d5ca', 20),
        Math.max(1, view.scaleAt(at) * 0.12),
      ),
      line(
        [view.pixel(plus(at, [-2.6, 0.9, 0])), view.pixel(plus(at, [0, tall, 0])), view.pixel(plus(at, [2.3, 0.9, 0]))],
        view.distant('#6d6a64', 20),
        0.8,
      ),
    ],
  };
}

/** A dam across its valley, the reservoir behind it. */
export function dam(picture: Picture): void {
  const { dice, light, side } = picture;
  backdrop(picture, 420, { planes: 3, rise: 130 });
  firEdge(picture, skyline(picture, { y: 400, rise: 70, wave: 360 }), { fill: picture.air(0.4), height: 26, gap: 9 });
  mist(picture, 440, 110, 0.5);
  const crest = dice.between(350, 390);
  const wall = mix(mix(materials.concrete, light.ambient, 0.2), light.haze, 0.12);
  const columns = 34;
  for (let i = 0; i < columns; i++) {
    const [a, b] = [i / columns, (i + 1) / columns];
    const x = (t: number) => 130 + 940 * t;
    const bow = (t: number) => 46 * Math.sin(Math.PI * t);
    const low = (t: number) => 800 - 330 * Math.abs(2 * t - 1) ** 2.2;
    const facing = side > 0 ? a : 1 - a;
    picture.add(
      `<path d="M${short(x(a))} ${short(crest + bow(a))}L${short(x(b) + 0.6)} ${short(crest + bow(b))}L${short(600 + (x(b) - 600) * 0.8)} ${short(low(b))}L${short(600 + (x(a) - 600) * 0.8)} ${short(low(a))}Z" fill="${mix(mix(wall, light.deep, 0.34 * (1 - facing)), light.direct, 0.28 * facing)}"/>`,
    );
  }
  const lip = Array.from(
    { length: 41 },
    (_, i) => [130 + (940 * i) / 40, crest + 46 * Math.sin((Math.PI * i) / 40)] as const,
  );
  picture.add(
    line(lip, mix(wall, light.direct, 0.5), 12),
    line(
      lip.map(([x, y]) => [x, y + 10] as const),
      light.deep,
      4,
      0.3,
    ),
  );
  for (let i = 0; i < 7; i++)
    picture.add(
      stroke(`M${short(470 + i * 44)} ${short(crest + 58)}v${short(dice.between(30, 60))}`, light.deep, 16, 0.3),
    );
  if (dice.chance(0.6))
    for (let i = 0; i < 14; i++)
      picture.add(
        stroke(
          `M${short(560 + i * 6)} ${short(crest + 110)}q${short(dice.between(-10, 10))} 160 ${short(dice.between(-50, 50))} ${short(dice.between(220, 320))}`,
          '#ffffff',
          dice.between(3, 8),
          0.4,
        ),
      );
  for (const s of [-1, 1])
    firEdge(picture, (x) => 330 + 520 * Math.max(0, 1 - Math.abs(x - 600) / 560) ** 0.8, {
      fill: mix(picture.air(0.74), light.deep, 0.2),
      height: 46,
      gap: 14,
      from: s < 0 ? 0 : 760,
      to: s < 0 ? 440 : 1200,
    });
  mist(picture, 720, 150, 0.6);
  drift(picture, 720, 6, 0.5);
  foreground(picture);
}
