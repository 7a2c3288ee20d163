import { type Hex, mix } from '../draw/colour';
import { repeat } from '../draw/repeat';
import { pairs } from '../space/pairs';
import { extrude, type Sign } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, turned, type Vec } from '../space/vector';

type Outline = readonly (readonly [number, number])[];

const glass = '#26323a';
const tyre = '#17191b';

/** Unturned, every vehicle lies along x and looks towards −x. */
export interface Vehicle {
  at: Vec;
  turn?: number;
  colour: Hex;
  /** Headlights on. */
  lit?: boolean;
}

const wheel = (x: number, radius: number): Sign[] => [
  { outline: ring(x, radius, radius), colour: tyre },
  { outline: ring(x, radius, radius * 0.55), colour: '#8d9296' },
];

const ring = (x: number, y: number, radius: number): Outline =>
  repeat(16, (i) => [x + Math.cos((i * Math.PI) / 8) * radius, y + Math.sin((i * Math.PI) / 8) * radius] as const);

const lamp = (lit: boolean | undefined): Hex => (lit ? '#ffe9b8' : '#d9dde0');

/** A saloon car. */
export function car({ at, turn = 0, colour, lit }: Vehicle): Thing {
  const body: Outline = pairs('-2.1,0.28 -2.1,0.72 -1.95,0.84 -1,0.94 -0.35,1.42 1.1,1.45 1.75,1.02 2.1,0.95 2.1,0.28');
  const windows: Sign[] = [
    {
      outline: pairs('-0.82,0.96 -0.28,1.34 0.28,1.36 0.28,0.97'),
      colour: glass,
    },
    {
      outline: pairs('0.38,0.97 0.38,1.36 1,1.37 1.5,1.02'),
      colour: glass,
    },
    {
      outline: pairs('-2.08,0.62 -2.04,0.76 -1.8,0.76 -1.84,0.62'),
      colour: lamp(lit),
      lit,
    },
  ];
  return extrude({
    at,
    turn,
    colour,
    profile: body,
    width: 1.7,
    edges: { 3: glass, 5: glass },
    signs: [...windows, ...wheel(-1.3, 0.34), ...wheel(1.35, 0.34)],
  });
}

/** A panel van, or with side windows a minibus. */
export function van({ at, turn = 0, colour, lit, windows = false }: Vehicle & { windows?: boolean }): Thing {
  const body: Outline = pairs('-2.7,0.34 -2.7,0.95 -2.5,1.08 -1.95,1.2 -1.35,2.2 -1.1,2.35 2.7,2.4 2.75,0.34');
  const side: Sign[] = windows
    ? [0, 1, 2].map((i) => ({
        outline: [
          [-0.3 + i, 1.3],
          [-0.3 + i, 2],
          [0.55 + i, 2],
          [0.55 + i, 1.3],
        ],
        colour: glass,
      }))
    : [
        {
          outline: pairs('-0.35,0.5 -0.35,2.15 -0.32,2.15 -0.32,0.5'),
          colour: mix(colour, '#000000', 0.3),
        },
      ];
  const door: Sign = {
    outline: pairs('-1.75,1.25 -1.2,2.1 -0.45,2.1 -0.45,1.25'),
    colour: glass,
  };
  const light: Sign = {
    outline: pairs('-2.7,0.7 -2.68,0.92 -2.4,0.98 -2.45,0.72'),
    colour: lamp(lit),
    lit,
  };
  return extrude({
    at,
    turn,
    colour,
    profile: body,
    width: 1.95,
    edges: { 3: glass },
    signs: [door, light, ...side, ...wheel(-1.75, 0.36), ...wheel(1.75, 0.36)],
  });
}

/** A box truck: cab, body, perhaps a raised tail lift. */
export function truck({
  at,
  turn = 0,
  colour,
  lit,
  cab = '#e8e6e0',
  length = 6,
}: Vehicle & { cab?: Hex; length?: number }): Thing {
  const p = (x: number, y: number, z: number) => plus(at, turned([x, y, z], turn));
  const front: Outline = pairs('-1,0.45 -1,1.5 -0.82,2.6 -0.6,2.75 0.9,2.75 0.9,0.45');
  const signs: Sign[] = [
    {
      outline: pairs('-0.82,1.6 -0.68,2.45 0.2,2.45 0.2,1.6'),
      colour: glass,
    },
    {
      outline: pairs('-1,0.75 -1,1 -0.8,1 -0.8,0.75'),
      colour: lamp(lit),
      lit,
    },
    ...wheel(-0.1, 0.46),
  ];
  const head = extrude({
    at: p(-length / 2 - 1, 0, 0),
    turn,
    colour: cab,
    profile: front,
    width: 2.3,
    edges: { 1: glass },
    signs,
  });
  const body = block({ at: p(0, 0.95, 0), size: [length, 2.7, 2.4], turn, colour });
  const bed = extrude({
    at: p(0, 0, 0),
    turn,
    colour: tyre,
    profile: [
      [-length / 2, 0.55],
      [-length / 2, 0.95],
      [length / 2, 0.95],
      [length / 2, 0.55],
    ],
    width: 2,
    signs: [...wheel(length / 2 - 1.2, 0.46)],
  });
  return cluster([head, bed, body], p(0, 0, 0));
}

/** A coach, a tram or a railway car: a long body with a band of windows. */
export function coach({
  at,
  turn = 0,
  colour,
  lit,
  length = 11,
  height = 3.2,
  stripe,
  rails = false,
}: Vehicle & { length?: number; height?: number; stripe?: Hex; rails?: boolean }): Thing {
  const half = length / 2;
  const body: Outline = [
    [-half, 0.4],
    [-half - 0.05, 1.4],
    [-half + 0.25, height - 0.3],
    [-half + 0.6, height],
    [half - 0.3, height],
    [half, height - 0.3],
    [half, 0.4],
  ];
  const count = Math.round(length / 1.5);
  const step = (length - 1.4) / count;
  const windows = repeat(count, (i): Sign => {
    const x = -half + 0.8 + i * step;
    return {
      outline: [
        [x, 1.55],
        [x, height - 0.75],
        [x + step - 0.16, height - 0.75],
        [x + step - 0.16, 1.55],
      ],
      colour: lit ? '#ffdfa6' : glass,
      lit,
    };
  });
  const line: Sign[] = stripe
    ? [
        {
          outline: [
            [-half, 1],
            [-half, 1.28],
            [half, 1.28],
            [half, 1],
          ],
          colour: stripe,
        },
      ]
    : [];
  const wheels = rails ? [-half + 1.6, -half + 2.7, half - 2.7, half - 1.6] : [-half + 2, half - 2.6];
  return extrude({
    at,
    turn,
    colour,
    profile: body,
    width: 2.6,
    edges: { 1: glass },
    signs: [...line, ...windows, ...wheels.flatMap((x) => wheel(x, 0.42))],
  });
}

/** A caravan or a dressing-room trailer. */
export function caravan({ at, turn = 0, colour, lit }: Vehicle): Thing {
  const body: Outline = pairs('-2.4,0.6 -2.55,1.4 -2.2,2.5 2.2,2.5 2.5,1.5 2.4,0.6');
  const window = (x: number, width: number): Sign => ({
    outline: [
      [x, 1.35],
      [x, 2.05],
      [x + width, 2.05],
      [x + width, 1.35],
    ],
    colour: lit ? '#ffdf9e' : glass,
    lit,
  });
  const door: Sign = {
    outline: pairs('0.5,0.65 0.5,2.2 1.2,2.2 1.2,0.65'),
    colour: mix(colour, '#000000', 0.2),
  };
  return extrude({
    at,
    turn,
    colour,
    profile: body,
    width: 2.2,
    signs: [
      window(-1.9, 0.9),
      window(-0.7, 0.8),
      door,
      {
        outline: pairs('-2.5,1 -2.5,1.12 2.45,1.12 2.45,1'),
        colour: '#a5745a',
      },
      ...wheel(0, 0.34),
    ],
  });
}
