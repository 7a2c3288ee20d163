import { type Hex, mix } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { standing } from '../space/outdoors';
import { disc } from '../space/plane';
import { block, cluster, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';
import { halo } from './lamps';

const black: Hex = '#15181b';

/** A lamp head on its stand, aimed at a place; `lit` shows beam and glow. */
export function spotlight(at: Vec, height: number, aim: Vec, lit = true): Thing {
  const head = plus(at, [0, height, 0]);
  const turn = Math.atan2(aim[0] - at[0], aim[2] - at[2]);
  const stand = block({ at, size: [0.05, height, 0.05], colour: '#2b3034' });
  const legs = [0, 2.1, 4.2].map((angle) =>
    block({ at: plus(at, turned([0, 0, 0.28], angle)), size: [0.04, 0.05, 0.56], turn: angle, colour: '#2b3034' }),
  );
  const body = block({
    at: plus(head, [0, -0.2, 0]),
    size: [0.42, 0.4, 0.44],
    turn,
    colour: '#22272a',
    marks: ({ back }) => ({
      back: [
        {
          corners: [
            plus(back.origin, [0, 0, 0]),
            plus(back.origin, [back.along[0] * 0.42, 0, back.along[2] * 0.42]),
            plus(back.origin, [back.along[0] * 0.42, 0.4, back.along[2] * 0.42]),
            plus(back.origin, [0, 0.4, 0]),
          ],
          colour: lit ? '#fff4da' : '#8d9598',
          lit,
        },
      ],
    }),
  });
  const parts = cluster([...legs, stand, body], at);
  if (!lit) return parts;
  return {
    ...parts,
    paint: (view) => [
      ...parts.paint(view),
      beam(view, head, aim),
      halo(view, plus(head, turned([0, 0, 0.24], turn)), 0.7, '#fff0cc', 0.8),
    ],
  };
}

/** The cone of light between a lamp and what it falls on. */
export function beam(
  view: Parameters<Thing['paint']>[0],
  from: Vec,
  to: Vec,
  spread = 0.9,
  opacity = 0.2,
  colour: Hex = '#fff0d0',
): string {
  const across: Vec = [to[2] - from[2], 0, from[0] - to[0]];
  const length = Math.hypot(across[0], across[2]) || 1;
  const out = (at: Vec, by: number): Vec => [
    at[0] + (across[0] / length) * by,
    at[1],
    at[2] + (across[2] / length) * by,
  ];
  const corners = [out(from, -0.16), out(from, 0.16), out(to, spread), out(to, -spread)];
  const fill = view.fade(from, to, { 0: [colour, opacity * 2], 1: [colour, 0] });
  return polygon(view.outline(corners), fill);
}

/** A lamp that hangs under a grid and shines straight down. */
export function gridLamp(at: Vec, drop: number, lit = true): Thing {
  const body = block({ at, size: [0.5, 0.36, 0.4], colour: '#1d2124' });
  const rod = block({ at: plus(at, [0, 0.36, 0]), size: [0.04, drop, 0.04], colour: '#1d2124' });
  const floor: Vec = [at[0] * 0.7, 0, at[2] + 0.5];
  return {
    ...body,
    paint: (view) => [
      ...(lit ? [beam(view, at, floor, 1.5, 0.16)] : []),
      ...rod.paint(view),
      ...body.paint(view),
      ...(lit ? [halo(view, at, 0.6, '#fff4dc', 0.9)] : []),
    ],
  };
}

/** A camera on its tripod, matte box to the left of the sheet unless flipped. */
export function camera(at: Vec, flip = false, height = 1.75): Thing {
  return standing(at, height, (x, y, scale) => {
    const k = (scale * height) / 100;
    return [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${round(flip ? -k : k)} ${round(-k)})" fill="${black}"><path d="M-2 62L-26 0H-22L0 52L3 0H7L4 52L28 0H32L6 62Z"/><path d="M-8 60H12V66H-8Z"/><path d="M-16 66H20V86H-16Z"/><path d="M-16 69L-30 66V88L-16 84Z"/><path d="M-12 86H10V92H-12Z" fill="#23282c"/><path d="M20 74H34V84H20Z" fill="#23282c"/><path d="M8 60L36 48L37.5 50.5L10 63.5Z"/></g>`,
    ];
  });
}

/** Somebody at the eyepiece. */
export function operator(at: Vec, flip = false, colour: Hex = '#22282d'): Thing {
  return standing(at, 1.78, (x, y, scale) => {
    const k = (scale * 1.78) / 100;
    return [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${round(flip ? -k : k)} ${round(-k)})"><path d="M-6 46L-12 0H-5L2 40L9 0H16L12 48Z" fill="${mix(colour, '#000000', 0.3)}"/><path d="M-12 80Q-4 87 6 84Q14 80 14 64L13 44Q2 40 -8 45L-7 62L-22 70L-24 66L-9 54Z" fill="${colour}"/><ellipse cx="-11" cy="90" rx="5.4" ry="6.6" fill="#3a3029"/></g>`,
    ];
  });
}

/** A long boom with its microphone, and the one who holds it up. */
export function boom(at: Vec, flip = false): Thing {
  return standing(at, 1.75, (x, y, scale) => {
    const k = (scale * 1.75) / 100;
    return [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${round(flip ? -k : k)} ${round(-k)})"><path d="M-9 47L-11 0H-4L0 42L4 0H11L9 48Z" fill="#191d20"/><path d="M-12 78Q0 87 12 78L11 44Q0 41 -11 44Z" fill="#262c30"/><path d="M-11 78L-20 103L-16 105L-5 80ZM11 78L14 110L18 109L15 74Z" fill="#262c30"/><ellipse cx="0" cy="92" rx="5" ry="6.2" fill="#3a3029"/><path d="M30 113L-150 98L-150 96L30 109Z" fill="#101316"/><path d="M-150 101H-176V92H-150Z" fill="#2c3236"/></g>`,
    ];
  });
}

/** Flight cases, a few on top of each other. */
export function cases(at: Vec, count: number, turn = 0): Thing {
  const boxes = repeat(count, (i): Thing => {
    const y = i * 0.46;
    return block({
      at: plus(at, turned([(i % 2) * 0.06, y, 0], turn)),
      size: [0.8, 0.44, 0.55],
      turn,
      colour: i % 3 === 1 ? '#3a4146' : '#22272b',
      top: '#4a5257',
      marks: ({ front, left, right }) =>
        Object.fromEntries(
          Object.entries({ front, left, right }).map(([side, on]) => [
            side,
            [
              {
                corners: [0, 1].flatMap((u) => [
                  plus(on.origin, [on.along[0] * on.width * u, u ? 0.31 : 0.28, on.along[2] * on.width * u]),
                  plus(on.origin, [on.along[0] * on.width * u, u ? 0.28 : 0.31, on.along[2] * on.width * u]),
                ]),
                colour: '#8f979a',
              },
            ],
          ]),
        ),
    });
  });
  return { ...cluster(boxes, at), paint: (view) => boxes.flatMap((box) => box.paint(view)) };
}

/** A folding chair with a cloth back, as on every set. */
export function directorChair(at: Vec, turn = 0): Thing {
  const p = (x: number, y: number, z: number) => plus(at, turned([x, y, z], turn));
  const bar = (x: number, y: number, z: number, size: Vec, colour: Hex) =>
    block({ at: p(x, y, z), size, turn, colour });
  return cluster(
    [
      bar(-0.28, 0, 0, [0.04, 0.7, 0.4], '#6b5038'),
      bar(0.28, 0, 0, [0.04, 0.7, 0.4], '#6b5038'),
      bar(0, 0.5, 0, [0.56, 0.04, 0.4], black),
      bar(0, 0.72, 0.18, [0.6, 0.24, 0.03], black),
    ],
    at,
  );
}

/** A black flag on its stand. */
export function flag(at: Vec, height = 2.2): Thing {
  return cluster(
    [
      block({ at, size: [0.04, height, 0.04], colour: '#2b3034' }),
      block({ at: plus(at, [0.5, height - 1, 0]), size: [1, 1.1, 0.02], colour: '#0d0f11' }),
    ],
    at,
  );
}

/** A loudspeaker: a box with a large and a small round membrane. */
export function speaker(at: Vec, size: number, turn = 0): Thing {
  return block({
    at,
    size: [size * 0.62, size, size * 0.5],
    turn,
    colour: '#1b1f22',
    marks: ({ front }) => ({
      front: [
        { corners: disc(front, size * 0.31, size * 0.34, size * 0.24), colour: '#3d464b' },
        { corners: disc(front, size * 0.31, size * 0.34, size * 0.1), colour: '#1f2427' },
        { corners: disc(front, size * 0.31, size * 0.76, size * 0.1), colour: '#3d464b' },
      ],
    }),
  });
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
