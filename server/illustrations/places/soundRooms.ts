import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, type Point, polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { glow } from '../nature/mist';
import { speaker } from '../props/filmGear';
import { chair, screen, sofa, table } from '../props/furniture';
import { halo } from '../props/lamps';
import { boards, carpet, furnish, interior, shadyWall, sunnyWall } from '../space/interior';
import { pairs } from '../space/pairs';
import { type Plane, patch, spot } from '../space/plane';
import type { Room } from '../space/room';
import { extrude, lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

const dim = { ambient: '#5d6468', direct: '#d9cdb6', from: 'above' } as const;

/** A mixing theatre: screen, wooden slats, a console the width of the room. */
export function mixingRoom(picture: Picture): void {
  const { dice } = picture;
  const { view, room } = interior(picture, {
    size: [8, 3.6, 9],
    wall: '#3f4548',
    floor: '#33393c',
    ceiling: '#24292c',
    depth: -0.15,
    eye: 1.75,
    ...dim,
  });
  slats(view, room, dice.pick([materials.wood, '#6d5138', '#8c8f88']));
  landscapeOn(view, room.back, 1.3, 1.1, room.width - 2.6, 2);
  furnish(view, [
    speaker([-room.width / 2 + 0.7, 0, room.depth - 0.6], 1.3),
    speaker([room.width / 2 - 0.7, 0, room.depth - 0.6], 1.3),
    console([0, 0, 4.6], room.width * 0.62, picture),
    seat([dice.between(-0.8, 0.8), 0, 3.5]),
  ]);
  foot(picture, 140, '#070a0c');
}

/** Vertical wood on both walls: it breaks the sound. */
function slats(view: View, room: Room, wood: Hex): void {
  const { picture } = view;
  for (const on of [room.left, room.right]) {
    for (let x = 0.4; x < on.width; x += 0.34) {
      picture.add(
        polygon(
          view.outline(patch(on, x, 0.3, 0.17, on.height - 0.7)),
          view.tone(mix(wood, '#000000', picture.dice.between(0.05, 0.35)), on.normal),
        ),
      );
    }
  }
}

/** A still of the picture being worked on: sky, a cone, near ground. */
function landscapeOn(view: View, on: Plane, x: number, y: number, width: number, height: number): void {
  const { picture } = view;
  const { light } = picture;
  picture.add(polygon(view.outline(patch(on, x - 0.08, y - 0.08, width + 0.16, height + 0.16)), '#07090b'));
  const fill = view.fade(spot(on, x, y + height), spot(on, x, y), {
    0: light.sky[0],
    0.6: light.sky[1],
    1: light.sky[2],
  });
  picture.add(polygon(view.outline(patch(on, x, y, width, height)), fill));
  const ridge = (base: number, rise: number, at: number) =>
    repeat(41, (i) =>
      spot(
        on,
        x + (width * i) / 40,
        y + height * (base + rise * Math.exp(-(((i - at) / 6) ** 2)) + 0.05 * picture.noise(i / 4 + at, 3)),
      ),
    );
  const close = [spot(on, x + width, y), spot(on, x, y)];
  picture.add(polygon(view.outline([...ridge(0.24, 0.36, picture.dice.between(12, 28)), ...close]), picture.air(0.4)));
  picture.add(polygon(view.outline([...ridge(0.12, 0.06, 8), ...close]), picture.air(0.9)));
  glow(picture, ...view.pixel(spot(on, x + width / 2, y + height / 2)), 520, mix(light.sky[2], '#ffffff', 0.2), 0.3);
}

function console(at: Vec, width: number, { dice }: Picture): Thing {
  const desk = extrude({
    at: plus(at, [0, 0, 0]),
    turn: Math.PI / 2,
    width,
    colour: '#2a3034',
    profile: pairs('0.6,0 0.6,0.78 -0.35,1 -0.6,1.3 -0.68,1.3 -0.6,0'),
  });
  const surfaceAt = (u: number, v: number): Vec => plus(at, [(u - 0.5) * width, 0.79 + v * 0.2, -0.58 + v * 0.92]);
  const knobs = repeat(34 * 4, (i) => ({
    u: ((i % 34) + 0.5) / 34,
    v: 0.08 + Math.floor(i / 34) * 0.24,
    colour: dice.chance(0.14) ? '#f0a860' : dice.chance(0.3) ? '#7fd0cc' : '#8a959a',
  }));
  return {
    ...desk,
    paint: (view) => [
      ...desk.paint(view),
      ...knobs.map(({ u, v, colour }) =>
        polygon(
          view.outline([
            surfaceAt(u - 0.006, v),
            surfaceAt(u + 0.006, v),
            surfaceAt(u + 0.006, v + 0.08),
            surfaceAt(u - 0.006, v + 0.08),
          ]),
          colour,
          0.9,
        ),
      ),
      ...[-0.3, 0, 0.3].flatMap((u) => screen(plus(at, [u * width, 1.05, 0.55]), 0.7, '#2f5560').paint(view)),
    ],
  };
}

const seat = (at: Vec): Thing =>
  cluster(
    [
      lathe({
        at,
        profile: pairs('0.3,0 0.04,0.05 0.04,0.5'),
        sides: 10,
        colour: '#1d2124',
      }),
      block({ at: plus(at, [0, 0.5, 0]), size: [0.56, 0.1, 0.54], colour: '#2b3034' }),
      block({ at: plus(at, [0, 0.62, -0.24]), size: [0.5, 0.62, 0.08], colour: '#2b3034' }),
    ],
    at,
  );

/** Editing or grading: screens that glow, a lamp behind them, a sofa for the director. */
export function editSuite(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [4.8, 2.7, 5.2],
    wall: dice.pick(['#5a6468', '#6b625a', '#4d5a58']),
    floor: '#4a4540',
    ceiling: '#3a3f42',
    depth: -0.05,
    focal: 640,
    ...dim,
  });
  carpet(view, [0, 3], 2.6, 1.6, '#6d5a4c');
  glow(picture, ...view.pixel([0, 1.5, room.depth]), 330, '#9fc0d0', 0.45);
  landscapeOn(view, room.back, room.width / 2 - 0.9, 1.45, 1.8, 0.9);
  const at: Vec = [0, 0, room.depth - 0.75];
  const desk = cluster(
    [
      table(at, [2.9, 0.74, 0.8], '#3b3f41'),
      screen(plus(at, [-0.55, 0.74, 0.1]), 0.9, '#2c3f48'),
      screen(plus(at, [0.55, 0.74, 0.1]), 0.9, '#33424a'),
      speaker(plus(at, [-1.3, 0.74, 0.1]), 0.4),
      speaker(plus(at, [1.3, 0.74, 0.1]), 0.4),
    ],
    at,
  );
  furnish(view, [
    desk,
    seat([dice.between(-0.3, 0.3), 0, room.depth - 1.7]),
    sofa([side * 1.5, 0, 2.2], 1.7, '#6d4a42', side * 1.9),
    lampOf([-side * (room.width / 2 - 0.4), 0, room.depth - 0.5]),
  ]);
  timeline(view, plus(at, [-0.55, 0.86, 0.06]));
  timeline(view, plus(at, [0.55, 0.86, 0.06]));
  foot(picture, 120, '#070a0c');
}

/** The tracks of a cut on a screen. */
function timeline(view: View, at: Vec): void {
  const { dice } = view.picture;
  const colours: readonly [Hex, ...Hex[]] = ['#6fb8c0', '#e0a860', '#8fc08a', '#b58ac0'];
  for (let row = 0; row < 5; row++) {
    for (let x = -0.4; x < 0.38; ) {
      const long = dice.between(0.04, 0.2);
      const [a, b] = [plus(at, [x, 0.05 + row * 0.08, 0]), plus(at, [Math.min(0.41, x + long), 0.1 + row * 0.08, 0])];
      view.picture.add(polygon(view.outline([a, [b[0], a[1], a[2]], b, [a[0], b[1], a[2]]]), dice.pick(colours), 0.85));
      x += long + 0.015;
    }
  }
}

function lampOf(at: Vec): Thing {
  const foot = lathe({
    at,
    profile: pairs('0.15,0 0.02,0.03 0.02,1.3'),
    sides: 8,
    colour: '#22272a',
  });
  const shade = lathe({
    at: plus(at, [0, 1.3, 0]),
    profile: pairs('0.2,0 0.13,0.28'),
    sides: 14,
    colour: '#ffdfa8',
    lit: true,
  });
  return {
    ...foot,
    paint: (view) => [
      halo(view, plus(at, [0, 1.4, 0]), 1.2, '#ffc98a', 0.6),
      ...foot.paint(view),
      ...shade.paint(view),
    ],
  };
}

/** A recording floor: panels, microphones, a piano, the window of the control room. */
export function recordingStudio(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [7.4, 3.4, 8],
    wall: dice.pick(['#b59a78', '#9c8a7a', '#8a958e']),
    floor: '#a87c50',
    ceiling: '#c9bfae',
    depth: 0.05,
    ambient: '#8d8378',
    direct: '#f2dfbc',
    from: 'above',
  });
  boards(view, room);
  panels(view, sunnyWall(view, room));
  panels(view, shadyWall(view, room));
  controlWindow(view, room);
  carpet(view, [0, 4.6], 3.4, 2.4, dice.pick(['#7d3a3a', '#3f5560', '#5a6048']));
  furnish(view, [
    piano([-side * 1.8, 0, 5.6]),
    microphone([side * 0.6, 0, 4.8]),
    microphone([side * 1.6, 0, 5.6]),
    microphone([0, 0, 6.4]),
    chair([side * 0.9, 0, 5.6], '#33393c', 0.4),
    chair([side * 2, 0, 4.6], '#33393c', 1),
    musicStand([side * 1.2, 0, 4.2]),
    musicStand([side * 0.1, 0, 5.6]),
  ]);
}

function panels(view: View, on: Plane): void {
  const { picture } = view;
  for (let x = 0.5; x < on.width - 1; x += 1.25) {
    for (const y of [0.5, 1.85])
      picture.add(
        polygon(
          view.outline(patch(on, x, y, 1, 1.15)),
          view.tone(picture.dice.pick(['#6b5440', '#8a7a66', '#5d6660', '#a58a66']), on.normal),
        ),
      );
  }
}

function controlWindow(view: View, room: Room): void {
  const { picture } = view;
  const on = room.back;
  const x = room.width / 2 - 1.6;
  picture.add(
    polygon(view.outline(patch(on, x - 0.12, 0.95, 3.44, 1.3)), view.tone('#3a2f26', on.normal)),
    polygon(view.outline(patch(on, x, 1.05, 3.2, 1.1)), '#20303a'),
  );
  picture.add(polygon(view.outline(patch(on, x, 1.05, 3.2, 0.34)), '#0f161a'));
  for (const u of [0.5, 1.3, 2.2]) picture.add(polygon(view.outline(patch(on, x + u, 1.34, 0.5, 0.3)), '#7fc4c8', 0.8));
  glow(picture, ...view.pixel(spot(on, x + 1.6, 1.5)), 120, '#8fc8d0', 0.5);
  picture.add(polygon(view.outline(patch(on, x + 3.6, 2.3, 0.5, 0.18)), '#e0483c'));
  glow(picture, ...view.pixel(spot(on, x + 3.85, 2.39)), 50, '#ff5a4a', 0.6);
}

function microphone(at: Vec): Thing {
  const stand = block({ at, size: [0.03, 1.5, 0.03], colour: '#24292c' });
  const legs = [0.3, 2.4, 4.5].map((turn) => block({ at, size: [0.03, 0.03, 0.5], turn, colour: '#24292c' }));
  return {
    ...cluster([stand, ...legs], at),
    paint: (view) => {
      const [a, b]: [Point, Point] = [view.pixel(plus(at, [-0.3, 1.42, 0])), view.pixel(plus(at, [0.35, 1.62, 0]))];
      const scale = view.scaleAt(at);
      return [
        ...legs.flatMap((leg) => leg.paint(view)),
        ...stand.paint(view),
        line([a, b], '#24292c', scale * 0.03),
        line(
          [
            [a[0] - scale * 0.02, a[1] + scale * 0.02],
            [a[0] - scale * 0.02, a[1] + scale * 0.16],
          ],
          '#8f979a',
          scale * 0.07,
        ),
      ];
    },
  };
}

const musicStand = (at: Vec): Thing =>
  cluster(
    [
      block({ at, size: [0.03, 1.1, 0.03], colour: '#24292c' }),
      extrude({
        at: plus(at, [0, 1.05, 0]),
        turn: Math.PI / 2,
        width: 0.5,
        colour: '#33393c',
        profile: pairs('0.02,0 0.1,0.34 0.12,0.34 0.05,0'),
      }),
      block({ at: plus(at, [0, 1.08, -0.1]), size: [0.34, 0.24, 0.01], colour: '#f4f0e6' }),
    ],
    at,
  );

function piano(at: Vec): Thing {
  const legs = pairs('-0.6,-0.5 0.6,-0.5 0,0.9').map(([x = 0, z = 0]) =>
    block({ at: plus(at, [x, 0, z]), size: [0.1, 0.7, 0.1], colour: '#14171a' }),
  );
  const body = extrude({
    at: plus(at, [0, 0.7, 0]),
    turn: 0,
    width: 2,
    colour: '#15181b',
    profile: pairs('-0.75,0 -0.75,0.3 0.75,0.3 0.75,0'),
  });
  const keys = block({ at: plus(at, [0, 0.72, -1.08]), size: [1.4, 0.06, 0.16], colour: '#efece2' });
  const lid: Vec[] = [
    plus(at, [-0.75, 1, -0.4]),
    plus(at, [-0.75, 1, 1]),
    plus(at, [0.35, 1.75, 0.9]),
    plus(at, [0.35, 1.75, -0.2]),
  ];
  return {
    ...cluster([...legs, body], at),
    paint: (view) => [
      ...legs.flatMap((leg) => leg.paint(view)),
      ...body.paint(view),
      ...keys.paint(view),
      polygon(view.outline(lid), '#23282c'),
    ],
  };
}

/** A dubbing or podcast booth: two microphones, a lamp, a script. */
export function voiceBooth(picture: Picture): void {
  const { dice, side } = picture;
  const { view, room } = interior(picture, {
    size: [4.4, 2.6, 4.6],
    wall: dice.pick(['#4d565a', '#6b5a50', '#4a5650']),
    floor: '#5a4f46',
    ceiling: '#3a3f42',
    depth: 0,
    focal: 640,
    ...dim,
  });
  foam(view, room);
  landscapeOn(view, room.back, room.width / 2 - 1.1, 1.2, 2.2, 1.1);
  furnish(view, [
    microphone([-side * 0.6, 0, 3]),
    microphone([side * 0.7, 0, 3.2]),
    musicStand([-side * 0.5, 0, 2.6]),
    musicStand([side * 0.9, 0, 2.8]),
    lampOf([side * (room.width / 2 - 0.5), 0, room.depth - 0.6]),
    chair([side * 1.4, 0, 2.4], '#33393c', -side * 1.2),
  ]);
  foot(picture, 110, '#070a0c');
}

function foam(view: View, room: Room): void {
  const { picture } = view;
  for (const on of [room.left, room.right]) {
    for (let x = 0.6; x < on.width - 0.3; x += 0.42) {
      for (let y = 0.3; y < on.height - 0.3; y += 0.42)
        picture.add(
          polygon(view.outline([spot(on, x, y), spot(on, x + 0.4, y), spot(on, x + 0.2, y + 0.2)]), '#000000', 0.18),
          polygon(
            view.outline([spot(on, x, y + 0.4), spot(on, x + 0.4, y + 0.4), spot(on, x + 0.2, y + 0.2)]),
            '#ffffff',
            0.07,
          ),
        );
    }
  }
}
