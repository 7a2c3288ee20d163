import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { ellipse, line, polygon, short, stroke } from '../draw/svg';
import { backdrop, field } from '../nature/backdrop';
import { foreground } from '../nature/foreground';
import { foot, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { ridge, skyline } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { boom, camera, cases, directorChair, operator, spotlight } from '../props/filmGear';
import { chair, table } from '../props/furniture';
import { halo, streetLamp } from '../props/lamps';
import { passers, person } from '../props/people';
import { van } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { boards, furnish, hang, interior, sunnyWall, windowRow } from '../space/interior';
import { ground, outdoors, standing } from '../space/outdoors';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { extrude } from '../space/solids';
import { block, cluster, paint, shadows, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import { volcanoes } from './volcano';

/** A drone above the country it films, its pilot small below. */
export function drone(picture: Picture): void {
  const { dice } = picture;
  volcanoes(picture);
  const [x, y, k] = [600 + picture.side * dice.between(-120, 160), dice.between(200, 300), dice.between(1, 1.5)];
  const body = mix(picture.light.deep, picture.light.haze, 0.08);
  const arm = (dx: number, dy: number) => [
    line(
      [
        [x, y],
        [x + dx * k, y + dy * k],
      ],
      body,
      7 * k,
    ),
    ellipse(x + dx * k, y + dy * k - 9 * k, 44 * k, 4 * k, picture.light.deep, 0.4),
    line(
      [
        [x + dx * k, y + dy * k + 2],
        [x + dx * k, y + dy * k - 10 * k],
      ],
      body,
      5 * k,
    ),
  ];
  picture.add(...arm(-84, -10), ...arm(84, -10), ...arm(-56, 14), ...arm(56, 14));
  picture.add(
    ellipse(x, y, 42 * k, 17 * k, body),
    ellipse(x + picture.side * 12 * k, y - 6 * k, 26 * k, 8 * k, picture.light.direct, 0.3),
    ellipse(x, y + 24 * k, 14 * k, 13 * k, body),
    ellipse(x + 3, y + 26 * k, 7 * k, 7 * k, mix(picture.light.sky[1], '#ffffff', 0.3)),
    ellipse(x + 84 * k, y - 2, 3 * k, 3 * k, '#6fe0a8'),
    ellipse(x - 84 * k, y - 2, 3 * k, 3 * k, '#ff6a52'),
  );
  picture.add(
    line(
      [
        [x - 34 * k, y + 10 * k],
        [x - 40 * k, y + 44 * k],
      ],
      body,
      4 * k,
    ),
    line(
      [
        [x + 34 * k, y + 10 * k],
        [x + 40 * k, y + 44 * k],
      ],
      body,
      4 * k,
    ),
  );
}

interface Ground {
  surface: Hex;
  horizon?: number;
}

function location(picture: Picture, { surface }: Ground): ReturnType<typeof outdoors> {
  const { dice, light } = picture;
  const horizon = dice.between(490, 540);
  backdrop(picture, horizon, { planes: 3, rise: 130 });
  field(picture, horizon, 0.5);
  const view = outdoors(
    picture,
    { eye: [dice.between(-1, 1), 1.8, 0], focal: 900, horizon: horizon - 4, facing: dice.between(-0.06, 0.06) },
    260,
  );
  ground(view, light.snow ? '#e6ebee' : surface);
  mist(picture, horizon, 60, 0.4);
  return view;
}

/** A crane with its remote head over a team in the fields. */
export function craneShot(picture: Picture): void {
  const { dice, light, side } = picture;
  const view = location(picture, { surface: light.grass });
  const base: Vec = [-side * 3.4, 0, 16];
  const crew = [
    crane(base, side),
    camera([side * 3.4, 0, 12], side < 0),
    operator([side * 3.9, 0, 11.9], side < 0),
    boom([side * 2.2, 0, 15], side < 0),
    directorChair([-side * 0.6, 0, 10.6], Math.PI),
    cases([-side * 5.4, 0, 12], 3),
    ...passers(dice, 4, () => [dice.between(-6, 6), 0, dice.between(13, 20)]),
  ];
  const things = [
    ...crew,
    van({ at: [side * 9, 0, 22], turn: side * 0.4, colour: '#e3e0d6' }),
    ...scatter(picture, 'tree', 7, [-40, 0, 40], [40, 0, 60], [8, 13]),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  tufts(picture, view.horizon + 50, 800, 240, mix(light.grass, light.deep, 0.45), 0.45);
  foreground(picture);
}

function crane(at: Vec, side: number): Thing {
  const tip = plus(at, [side * 7, 5.4, 1]);
  const tail = plus(at, [-side * 2.4, 0.9, -0.3]);
  const hub = plus(at, [0, 2.1, 0]);
  const dolly = block({ at, size: [1.8, 0.5, 1.2], colour: '#23282b' });
  const post = block({ at, size: [0.3, 2.1, 0.3], colour: '#2f363a' });
  return {
    at,
    body: [...dolly.body, tip, hub],
    paint: (view) => {
      const px = (p: Vec) => view.pixel(p);
      const scale = view.scaleAt(at);
      const [hx, hy] = px(tip);
      const head = `<g fill="#15181b"><rect x="${short(hx - scale * 0.25)}" y="${short(hy)}" width="${short(scale * 0.5)}" height="${short(scale * 0.9)}"/><rect x="${short(hx - side * scale * 0.1 - (side < 0 ? scale * 0.9 : 0))}" y="${short(hy + scale * 0.5)}" width="${short(scale * 0.9)}" height="${short(scale * 0.4)}"/></g>`;
      return [
        ...dolly.paint(view),
        ...post.paint(view),
        line([px(tail), px(tip)], '#23282b', scale * 0.16),
        line([px(tail), px(plus(hub, [0, 1.4, 0])), px(tip)], '#23282b', scale * 0.04),
        line([px(hub), px(plus(hub, [0, 1.4, 0]))], '#23282b', scale * 0.06),
        ...block({ at: plus(tail, [0, -0.5, 0]), size: [0.8, 0.8, 0.8], colour: '#3a4146' }).paint(view),
        head,
      ];
    },
  };
}

/** A night exterior: rain made by hand, wet ground, lamps through it. */
export function rainShot(picture: Picture): void {
  const { dice, side, light } = picture;
  const dark: Hex = '#0d1319';
  sky(picture, 460);
  picture.add(`<rect width="1200" height="800" fill="${dark}" opacity="${light.lamps ? 0.3 : 0.62}"/>`);
  const view = outdoors(picture, { eye: [0, 1.7, 0], focal: 900, horizon: 470 }, 60);
  const wet = picture.linear({ 0: '#2b363d', 0.4: '#1a2228', 1: '#0a0e11' });
  picture.add(`<rect y="470" width="1200" height="330" fill="${wet}"/>`);
  const houses = repeat(9, (i) =>
    block({
      at: [(i - 4) * 8, 0, 34 + (i % 2) * 3],
      size: [7.6, dice.between(6, 10), 6],
      colour: mix('#3a4046', '#5a5048', dice.next()),
      marks: ({ front }) => ({
        front: [0.8, 3.4, 5.6].flatMap((x) =>
          [1, 4].map((y) => ({
            corners: patch(front, x, y, 1.1, 1.7),
            colour: dice.chance(0.35) ? '#ffca7e' : '#1c252b',
            ...(dice.chance(0.35) ? { lit: true as const } : {}),
          })),
        ),
      }),
    }),
  );
  paint(view, houses);
  const lampAt: Vec = [side * 5, 0, 15];
  picture.add(halo(view, [side * 4.8, 4.2, 15], 7, '#cfe0ea', 0.5));
  paint(view, [
    streetLamp([-side * 5, 0, 18], 5),
    spotlight(lampAt, 4.2, [0, 1, 13], true),
    person({ at: [0, 0, 13], colour: '#14191d' }),
    person({ at: [-side * 1.2, 0, 13.4], pose: 'talking', colour: '#1b2126' }),
    camera([-side * 2.6, 0, 8], side > 0),
    operator([-side * 3.1, 0, 7.9], side > 0),
  ]);
  for (const [x, z, tint] of [
    [0, 13, '#cfe0ea'],
    [-side * 5, 18, '#ffca7e'],
    [side * 5, 14, '#dfeaf0'],
  ] as const) {
    const [px, py] = view.pixel([x, 0, z]);
    picture.add(ellipse(px, py + 60, 46, 130, picture.soft(tint), 0.4));
  }
  const rain = repeat(520, () => {
    const [x, y, long] = [dice.between(-40, 1240), dice.between(-40, 790), dice.between(18, 60)];
    return `M${short(x)} ${short(y)}l${short(-side * long * 0.16)} ${short(long)}`;
  });
  picture.add(stroke(rain.join(''), '#dfeaf0', 1.3, 0.32));
  const drops = repeat(120, () =>
    ellipse(dice.between(0, 1200), dice.between(520, 800), dice.between(3, 12), dice.between(1, 3), '#dfeaf0', 0.25),
  );
  picture.add(...drops);
  foot(picture, 140, '#050709');
}

/** A plain room, a chair on a mark, a camera, a table with papers: casting. */
export function castingRoom(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [6.2, 3, 7.4],
    wall: dice.pick(['#dcd8cd', '#c4c9c4', '#d3c6b4']),
    floor: dice.pick(['#a9845c', '#8f9490']),
    depth: 0.25,
  });
  boards(view, room);
  windowRow(view, sunnyWall(view, room), {
    count: 2,
    width: 1.7,
    sill: 0.8,
    height: 1.8,
    columns: 2,
    rows: 2,
    beam: 0.36,
  });
  hang(view, room.back, room.width / 2 - 1.5, 0.1, 3, 2.5, dice.pick(['#8a9a9c', '#b3a58f', '#6d7a7c', '#5c4f52']));
  const desk = cluster(
    [
      table([-side * 1.9, 0, 3.2], [1.6, 0.74, 0.8], materials.paleWood, side * 0.3),
      chair([-side * 2, 0, 2.6], '#3a4146', Math.PI),
      block({ at: [-side * 1.8, 0.74, 3.2], size: [0.3, 0.03, 0.22], colour: '#f3efe6' }),
    ],
    [-side * 1.9, 0, 3.2],
  );
  furnish(view, [
    chair([0, 0, room.depth - 1.6], '#6b5038', 0),
    person({
      at: [side * 0.9, 0, room.depth - 1.8],
      pose: 'talking',
      colour: dice.pick(['#7c2f33', '#2f4a5c', '#4d5a44', '#20262b']),
    }),
    camera([side * 0.9, 0, 3.6], side < 0, 1.6),
    spotlight([side * 2.2, 0, 4.4], 2.2, [0, 1.2, room.depth - 1.6]),
    desk,
  ]);
}

/** Actors in suits with markers, cameras on a truss about them. */
export function motionCapture(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [11, 4, 12],
    wall: '#3f464a',
    floor: '#565d60',
    ceiling: '#23282b',
    depth: 0,
    ambient: '#737d82',
    direct: '#e3ecee',
    from: 'above',
  });
  for (let i = -5; i <= 5; i++)
    picture.add(line([view.pixel([i, 0.01, 2]), view.pixel([i, 0.01, 12])], '#8fd0cc', 1, 0.35));
  for (let z = 2; z < 12; z++)
    picture.add(line([view.pixel([-5.5, 0.01, z]), view.pixel([5.5, 0.01, z])], '#8fd0cc', 1, 0.35));
  for (const y of [3.2, 3.5])
    picture.add(
      line([view.pixel([-5, y, 11]), view.pixel([5, y, 11])], '#8f979a', 3),
      ...[-5, 5].map((x) => line([view.pixel([x, y, 11]), view.pixel([x, y, 1])], '#8f979a', 3)),
    );
  for (let i = 0; i < 11; i++)
    picture.add(
      ...block({ at: [-4.6 + i * 0.92, 2.9, 10.9], size: [0.2, 0.24, 0.2], colour: '#15181b' }).paint(view),
      halo(view, [-4.6 + i * 0.92, 3, 10.7], 0.16, '#ff5a4a', 0.9),
    );
  const actors = pairs('-1.2,7.4 1.3,8').map(([x, z]) =>
    suit([x, 0, z], dice.pick(['walking', 'talking', 'still'])),
  );
  furnish(view, [...actors, cases([-4, 0, 4], 3)]);
  hang(view, room.back, room.width / 2 - 1.6, 1, 3.2, 1.7, '#10191d', '#2b3034');
  const figure = (x: number, y: number): Vec => [-1.6 + x, 1 + y, 11.98];
  const bones = pairs('1.6,1.4 1.6,1.1 1.6,0.4 1.35,0.15 1.6,0.4 1.85,0.15 1.6,0.4 1.6,1.05 1.2,0.7 1.6,1.05 2,0.7');
  picture.add(line(bones.map(([x, y]) => view.pixel(figure(x, y))), '#6fe0c8', 2.6));
}

function suit(at: Vec, pose: 'walking' | 'talking' | 'still'): Thing {
  const body = person({ at, pose, colour: '#23292d' });
  const dots = pairs('0,1.6 -0.18,1.4 0.18,1.4 0,1.2 -0.14,0.8 0.14,0.8 -0.2,0.4 0.2,0.4 -0.24,1 0.24,1');
  return {
    ...body,
    paint: (view) => [
      ...body.paint(view),
      ...dots.map(([x, y]) => halo(view, plus(at, [x, y, -0.1]), 0.06, '#e8fffb', 1)),
    ],
  };
}

/** Horses and their keeper in a paddock. */
export function paddock(picture: Picture): void {
  const { dice, light, side } = picture;
  const view = location(picture, { surface: light.grass });
  const rails = repeat(9, (i): Thing[] => [
    block({ at: [-16 + i * 4, 0, 19], size: [0.16, 1.4, 0.16], colour: materials.wood }),
    block({ at: [-14 + i * 4, 1.1, 19], size: [4, 0.12, 0.08], colour: materials.wood }),
    block({ at: [-14 + i * 4, 0.55, 19], size: [4, 0.12, 0.08], colour: materials.wood }),
  ]).flat();
  const horses = repeat(dice.whole(2, 4), (i) =>
    horse(
      [(i - 1.5) * 4.4 + dice.between(-1, 1), 0, dice.between(13, 17)],
      dice.chance(0.5),
      mix(dice.pick(['#6b3f28', '#2f2622', '#8a6a4a', '#d9d0c0']), light.ambient, 0.3),
    ),
  );
  const things = [
    ...rails,
    ...horses,
    person({ at: [side * 2.4, 0, 12], colour: '#3a3a33' }),
    ...scatter(picture, 'tree', 9, [-40, 0, 36], [40, 0, 60], [8, 13]),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  tufts(picture, view.horizon + 50, 800, 240, mix(light.grass, light.deep, 0.45), 0.45);
  foot(picture, 130);
}

function horse(at: Vec, flip: boolean, colour: Hex): Thing {
  return standing(at, 1.9, (x, y, scale) => {
    const k = (scale * 1.9) / 100;
    const legs =
      '<path d="M-38 46L-42 0H-36L-32 24L-26 46ZM-24 46L-22 20L-24 0H-18L-15 24L-14 46ZM24 46L22 22L24 0H30L31 24L32 46ZM36 50L40 26L36 0H42L46 26L44 50Z"/>';
    const body =
      '<path d="M-44 62Q-52 58-50 30L-46 28Q-46 50-40 54Q-34 42-10 44Q16 38 34 48Q46 52 48 66L62 90L66 98L60 100L56 108L50 100Q40 92 34 74Q14 66-10 72Q-36 76-44 62Z"/><path d="M60 100L78 84L80 78L73 76L60 84L52 78Z"/>';
    return [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round((flip ? -k : k) * 1000) / 1000} ${Math.round(-k * 1000) / 1000})"><g fill="${mix(colour, '#000000', 0.25)}">${legs}</g><g fill="${colour}">${body}</g></g>`,
    ];
  });
}

/** An open-air screen, rows of chairs, an evening. */
export function festival(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = 470;
  sky(picture, horizon);
  sunAside(picture, 90, 200);
  weather(picture, 330);
  ridge(picture, skyline(picture, { y: horizon - 50, rise: 110, wave: 380 }), picture.air(0.14));
  mist(picture, horizon, 90, 0.5);
  const view = outdoors(picture, { eye: [0, 2.4, 0], focal: 900, horizon }, 220);
  ground(view);
  const screen = extrude({
    at: [0, 2.6, 30],
    turn: 0,
    width: 0.4,
    colour: '#22282c',
    profile: pairs('-7.4,0 -7.4,7 7.4,7 7.4,0'),
  });
  const legs = [-6.6, 6.6].map((x) => block({ at: [x, 0, 30], size: [0.4, 2.6, 0.4], colour: '#22282c' }));
  paint(view, [...scatter(picture, 'tree', 10, [-34, 0, 36], [34, 0, 60], [8, 13]), ...legs, screen]);
  const canvas = pairs('-7,3 7,3 7,9.2 -7,9.2').map(([x, y]): Vec => [x, y, 29.7]);
  picture.add(
    polygon(view.outline(canvas), '#e9e4d2'),
    glowOn(picture, view.pixel([0, 6, 29])),
  );
  const rows = repeat(9, (i) => 8 + i * 2).flatMap((z) =>
    Array.from(
      { length: 14 },
      (_, i): Thing =>
        dice.chance(0.6)
          ? sitter([(i - 6.5) * 0.95, 0, z], dice.pick(['#2f363a', '#4a3430', '#23292d', '#3a4a44']))
          : chair([(i - 6.5) * 0.95, 0, z], '#8a8276', Math.PI),
    ),
  );
  shadows(view, rows, light.deep, 0.2);
  paint(view, rows);
  foot(picture, 120);
}

const glowOn = (picture: Picture, [x, y]: readonly [number, number]): string =>
  ellipse(x, y, 420, 260, picture.soft('#fff3d6'), picture.light.lamps ? 0.5 : 0.2);

const sitter = (at: Vec, colour: Hex): Thing =>
  standing(at, 1.25, (x, y, scale) => {
    const k = scale * 0.0125;
    return [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round(k * 1000) / 1000} ${Math.round(-k * 1000) / 1000})"><path d="M-22 0L-20 62Q-18 74-4 76H4Q18 74 20 62L22 0Z" fill="${colour}"/><ellipse cy="90" rx="9" ry="11" fill="#33291f"/></g>`,
    ];
  });
