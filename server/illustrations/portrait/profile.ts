import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { circle, ellipse, shape } from '../draw/svg';
import { clothed } from './clothes';
import type { Looks } from './looks';
import { tonesOf } from './tones';

const outline =
  'M-78 -148C-30 -182 50 -168 78 -112C88 -92 90 -74 89 -60C88 -52 92 -46 94 -38C100 -18 118 4 122 20C122 31 110 35 101 36C99 44 106 50 106 58C106 64 98 66 97 68C98 71 104 75 103 81C102 90 94 91 93 98C92 106 99 116 95 130C90 146 66 150 44 142C26 136 4 126 -8 110L-40 120C-110 90 -140 -90 -78 -148Z';

/** Somebody who looks towards the light: brow, nose and chin are only the edge of a plane. */
export function profileView(picture: Picture, looks: Looks): string[] {
  const skin = tonesOf(picture, looks.skin);
  const dark = mix(skin.shade, skin.body, 0.35);
  const shade =
    'M-78 -148C-40 -176 10 -176 40 -158C20 -120 44 -92 40 -52C36 -10 52 20 34 60C22 92 40 120 44 142C26 136 4 126 -8 110L-40 120C-110 90 -140 -90 -78 -148Z';
  const face = [
    shape(shade, skin.shade, 0.72),
    shape('M58 -52Q76 -58 88 -52L92 -40Q76 -28 62 -34Z', skin.shade, 0.45),
    shape('M94 36Q84 38 80 28Q92 24 101 32Z', skin.shade, 0.4),
    shape(
      `M103 58Q88 62 76 70Q90 84 103 80Q96 70 103 58Z`,
      mix(skin.shade, looks.woman ? '#8a3a3a' : skin.shade, 0.4),
      0.45,
    ),
    ellipse(84, -96, 22, 44, picture.soft(skin.lit), 0.7),
    ellipse(70, 24, 30, 34, picture.soft(skin.lit), 0.7),
    ellipse(82, 124, 18, 16, picture.soft(skin.lit), 0.6),
  ];
  const ear = [ellipse(-22, -2, 17, 30, dark), ellipse(-18, -4, 9, 19, skin.shade, 0.7)];
  const neck = [
    shape('M-86 60L-84 230Q0 280 54 214L40 130Q0 140 -8 104Z', dark),
    shape('M40 128L54 214Q30 236 6 240Q26 190 10 128Z', skin.body, 0.8),
    shape('M-8 100Q20 136 44 142L46 172Q10 180 -20 150Z', skin.shade, 0.7),
  ];
  const hair = hairBeside(picture, looks);
  return [
    ...hair.back,
    ...neck,
    ...clothed(picture, looks),
    shape(outline, skin.body),
    picture.clipped(outline, [...face, ...beardBeside(picture, looks)]),
    ...(looks.cut === 'long' || looks.cut === 'bob' || looks.cut === 'waves' || looks.cut === 'fringe' ? [] : ear),
    ...hair.front,
  ];
}

function beardBeside(picture: Picture, { beard, hair }: Looks): string[] {
  if (beard === 'none') return [];
  const tones = tonesOf(picture, hair);
  return [
    shape(
      'M110 46Q92 42 74 52Q40 40 6 -6Q-6 40 -12 110L44 152Q96 160 104 120L96 100Q92 92 76 88Q72 66 106 58Z',
      beard === 'full' ? mix(tones.shade, tones.body, 0.35) : tones.shade,
      beard === 'full' ? 0.95 : 0.35,
    ),
  ];
}

function hairBeside(picture: Picture, { cut, hair, coat }: Looks): { back: string[]; front: string[] } {
  const tones = tonesOf(picture, cut === 'cap' || cut === 'beanie' ? mix(coat, '#8a6f52', 0.35) : hair);
  const base = mix(tones.shade, tones.body, 0.3);
  const crownPath =
    'M-30 -40C-26 -70 -6 -80 20 -92C50 -106 74 -110 84 -118C70 -176 10 -208 -50 -190C-128 -168 -150 -70 -118 40C-108 70 -90 90 -72 100C-70 60 -56 30 -40 24C-46 0 -42 -20 -30 -40Z';
  const lit = 'M20 -92C50 -106 74 -110 84 -118C70 -176 10 -208 -40 -192C-10 -170 10 -130 20 -92Z';
  const crown = [
    shape(crownPath, base),
    shape(lit, picture.linear({ 0: [tones.body, 0.1], 1: [tones.lit, 0.85] }, { x1: 0, y1: 0, x2: 1, y2: 0 })),
  ];
  if (cut === 'bald') return { back: [], front: [] };
  if (cut === 'receding')
    return {
      back: [],
      front: [
        shape(
          'M-30 -30C-40 -70 -60 -110 -96 -130C-136 -80 -130 20 -78 96C-66 60 -54 30 -40 24C-46 0 -40 -16 -30 -30Z',
          base,
        ),
      ],
    };
  if (cut === 'cap')
    return {
      back: [],
      front: [
        ...crown.slice(0, 1),
        shape(
          'M-124 -70C-120 -170 -40 -216 30 -196C80 -180 96 -140 94 -106L150 -84Q152 -72 130 -76L84 -94C20 -110 -60 -100 -124 -70Z',
          tones.body,
        ),
        shape(
          'M30 -196C80 -180 96 -140 94 -106L150 -84Q152 -72 130 -76L84 -94C70 -98 50 -101 40 -102C60 -140 50 -180 30 -196Z',
          tones.lit,
          0.6,
        ),
      ],
    };
  if (cut === 'beanie')
    return {
      back: [],
      front: [
        shape('M-130 -40C-150 -170 -60 -232 16 -214C78 -196 96 -140 92 -92C20 -100 -60 -80 -130 -40Z', tones.body),
        shape('M-134 -44C-60 -88 20 -106 96 -96L98 -64C20 -74 -60 -50 -128 -4Z', base),
        shape('M16 -214C78 -196 96 -140 92 -92C76 -94 56 -95 40 -94C60 -140 50 -190 16 -214Z', tones.lit, 0.5),
      ],
    };
  if (cut === 'bun' || cut === 'tail')
    return {
      back:
        cut === 'bun'
          ? [circle(-128, -110, 50, base), circle(-118, -122, 32, picture.soft(tones.body), 0.8)]
          : [shape('M-118 -90C-210 -80 -200 90 -170 220Q-140 240 -124 214C-150 100 -130 20 -96 0Z', base)],
      front: crown,
    };
  if (cut === 'curls' || cut === 'halo') return curly(picture, tones, cut === 'halo' ? 1.25 : 1.03);
  const drop =
    cut === 'bob' || cut === 'fringe'
      ? 'M20 -96C0 -60 10 0 -10 60C-16 100 -40 124 -80 126C-150 110 -160 -60 -120 -130C-60 -200 40 -190 82 -118C60 -110 36 -104 20 -96Z'
      : 'M24 -96C0 -50 6 30 -20 100C-30 180 -50 240 -60 310C-110 340 -150 320 -156 280C-150 160 -170 -60 -120 -140C-60 -206 44 -192 84 -118C60 -110 40 -104 24 -96Z';
  if (cut === 'bob' || cut === 'fringe' || cut === 'long' || cut === 'waves')
    return {
      back: [],
      front: [
        shape(drop, base),
        shape(lit, picture.linear({ 0: [tones.body, 0.1], 1: [tones.lit, 0.85] }, { x1: 0, y1: 0, x2: 1, y2: 0 })),
        shape('M-60 -150C-100 -80 -90 40 -110 180C-124 100 -130 -60 -60 -150Z', tones.body, 0.5),
      ],
    };
  return { back: [], front: crown };
}

function curly(
  picture: Picture,
  tones: { shade: string; body: string; lit: string },
  reach: number,
): { back: string[]; front: string[] } {
  const { dice } = picture;
  const balls = repeat(60, () => {
    const turn = dice.between(0.12, 1.28) * Math.PI;
    const out = Math.sqrt(dice.between(0.3, 1)) * reach;
    return {
      x: -28 + Math.cos(turn) * 104 * out,
      y: -64 - Math.sin(turn) * 122 * out,
      size: dice.between(20, 32) * reach,
    };
  }).filter(({ x, y }) => x < 40 || y < -118);
  return {
    back: [],
    front: [
      ...balls.map(({ x, y, size }) => circle(x, y, size, mix(tones.shade, tones.body, 0.12))),
      ...balls
        .filter(({ x, y }) => x * 0.6 - y > 70)
        .map(({ x, y, size }) => circle(x + size * 0.2, y - size * 0.2, size * 0.9, picture.soft(tones.lit), 0.7)),
    ],
  };
}
