import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { circle, ellipse, shape, veil } from '../draw/svg';
import type { Cut, Looks } from './looks';
import { tonesOf } from './tones';

/** What of the hair lies behind the head, and what before it. */
export interface Hair {
  back: string[];
  front: string[];
}

interface Form {
  back?: string;
  front: string;
  /** The part of the front that the light strikes. */
  lit: string;
}

const short = 'M-104 -18C-118 -110 -74 -196 6 -194C88 -192 122 -112 104 -16L98 -30C100 -62 92 -86 78 -104';

const forms: Partial<Record<Cut, Form>> = {
  crop: {
    front: `${short}C30 -124 -40 -124 -80 -98C-92 -80 -98 -52 -98 -28Z`,
    lit: 'M6 -194C88 -192 122 -112 104 -16L98 -30C100 -62 92 -86 78 -104C60 -112 36 -118 14 -119C40 -140 40 -174 6 -194Z',
  },
  parted: {
    front: `${short}C40 -108 -14 -112 -44 -146C-60 -118 -92 -96 -98 -34Z`,
    lit: 'M-44 -146C-4 -180 70 -180 104 -86L104 -16L98 -30C100 -62 92 -86 78 -104C40 -108 -14 -112 -44 -146Z',
  },
  swept: {
    front:
      'M-104 -20C-120 -110 -92 -206 20 -214C110 -216 128 -110 104 -16L97 -34C98 -70 84 -96 66 -112C20 -132 -40 -140 -84 -96C-94 -78 -98 -50 -98 -30Z',
    lit: 'M-30 -204C70 -226 132 -130 104 -16L97 -34C98 -70 84 -96 66 -112C44 -124 20 -130 -6 -130C40 -150 30 -190 -30 -204Z',
  },
  receding: {
    front:
      'M-104 -6C-114 -70 -104 -130 -72 -160C-80 -120 -88 -70 -96 -24ZM104 -6C114 -70 104 -130 72 -160C80 -120 88 -70 96 -24Z',
    lit: 'M104 -6C114 -70 104 -130 72 -160C80 -120 88 -70 96 -24Z',
  },
  bob: {
    back: 'M-128 96C-150 -60 -122 -206 0 -206C122 -206 150 -60 128 96C110 122 84 126 70 110L-70 110C-84 126 -110 122 -128 96Z',
    front:
      'M-112 60C-136 -80 -96 -200 4 -200C106 -200 134 -80 114 60C100 20 98 -50 84 -96C30 -86 -40 -104 -66 -138C-78 -80 -104 -20 -112 60Z',
    lit: 'M4 -200C106 -200 134 -80 114 60C100 20 98 -50 84 -96C60 -92 36 -94 12 -100C50 -130 44 -180 4 -200Z',
  },
  fringe: {
    back: 'M-126 130C-152 -40 -122 -204 0 -204C122 -204 152 -40 126 130C104 150 80 140 72 110L-72 110C-80 140 -104 150 -126 130Z',
    front:
      'M-112 70C-134 -70 -98 -200 2 -200C102 -200 136 -70 112 70C102 20 100 -30 94 -62C50 -46 -50 -46 -94 -62C-100 -30 -104 20 -112 70Z',
    lit: 'M2 -200C102 -200 136 -70 112 70C102 20 100 -30 94 -62C70 -54 40 -50 20 -50C50 -100 44 -170 2 -200Z',
  },
  long: {
    back: 'M-124 330C-168 120 -146 -208 0 -208C146 -208 168 120 124 330C90 350 60 330 58 280L-58 280C-60 330 -90 350 -124 330Z',
    front:
      'M-106 90C-132 -60 -100 -202 2 -202C104 -202 134 -60 108 90C100 20 96 -60 74 -116C40 -128 14 -140 -4 -160C-30 -130 -84 -110 -92 -50C-98 0 -100 40 -106 90Z',
    lit: 'M2 -202C104 -202 134 -60 108 90C100 20 96 -60 74 -116C50 -124 30 -134 14 -146C40 -170 30 -194 2 -202Z',
  },
  bun: {
    back: 'M-60 -190C-60 -270 60 -270 60 -190C60 -150 -60 -150 -60 -190Z',
    front: `${short}C50 -136 10 -150 -4 -160C-24 -140 -70 -124 -84 -96C-94 -76 -98 -50 -98 -28Z`,
    lit: 'M6 -194C88 -192 122 -112 104 -16L98 -30C100 -62 92 -86 78 -104C60 -124 30 -146 6 -160Z',
  },
  tail: {
    back: 'M-90 -120C-190 -110 -190 80 -150 230C-130 240 -112 230 -110 210C-130 100 -120 0 -60 -40Z',
    front: `${short}C50 -128 0 -136 -34 -150C-60 -130 -86 -110 -92 -80C-96 -60 -98 -44 -98 -28Z`,
    lit: 'M6 -194C88 -192 122 -112 104 -16L98 -30C100 -62 92 -86 78 -104C50 -122 20 -130 -10 -142Z',
  },
  cap: {
    front: 'M-110 -64C-124 -150 -74 -212 4 -212C90 -212 122 -150 110 -64C60 -84 -60 -84 -110 -64Z',
    lit: 'M4 -212C90 -212 122 -150 110 -64C90 -72 60 -78 30 -79C60 -120 50 -190 4 -212Z',
  },
  beanie: {
    front: 'M-110 -50C-130 -160 -80 -236 0 -238C84 -236 130 -160 110 -50C60 -72 -60 -72 -110 -50Z',
    lit: 'M0 -238C84 -236 130 -160 110 -50C90 -59 60 -65 30 -66C70 -120 50 -210 0 -238Z',
  },
};

/** Hair, cap or none, in the measure of the head. */
export function hairOf(picture: Picture, looks: Looks): Hair {
  if (looks.cut === 'bald') return { back: [], front: [] };
  if (looks.cut === 'curls' || looks.cut === 'halo')
    return curls(picture, looks, looks.cut === 'halo' ? 1.32 : 1.06, looks.woman && looks.cut === 'curls');
  if (looks.cut === 'waves') return waves(picture, looks);
  const form = forms[looks.cut] ?? forms.crop;
  if (!form) return { back: [], front: [] };
  const cloth = looks.cut === 'cap' || looks.cut === 'beanie';
  const tones = tonesOf(picture, cloth ? mix(looks.coat, '#8a6f52', 0.35) : looks.hair);
  const extra =
    looks.cut === 'cap'
      ? [
          shape(
            'M-112 -60C-60 -96 60 -96 112 -60C130 -46 122 -28 96 -34C40 -54 -40 -54 -96 -34C-122 -28 -130 -46 -112 -60Z',
            tones.shade,
          ),
        ]
      : looks.cut === 'beanie'
        ? [
            shape('M-114 -46C-60 -76 60 -76 114 -46L112 -4C60 -34 -60 -34 -112 -4Z', mix(tones.shade, tones.body, 0.4)),
            shape('M20 -66Q80 -64 114 -46L112 -4Q70 -26 20 -27Z', tones.body, 0.8),
          ]
        : [];
  const under = cloth ? [shape(forms.crop?.front ?? '', tonesOf(picture, looks.hair).shade)] : [];
  return {
    back: form.back
      ? [
          shape(form.back, mix(tones.shade, '#000000', 0.15)),
          shape(
            form.back,
            picture.linear({ 0: [tones.shade, 0], 1: [tones.body, 0.7] }, { x1: 0, y1: 0, x2: 1, y2: 0 }),
          ),
        ]
      : [],
    front: [
      ...under,
      shape(form.front, mix(tones.shade, tones.body, 0.3)),
      shape(form.lit, picture.linear({ 0: [tones.body, 0.2], 1: [tones.lit, 0.9] }, { x1: 0, y1: 0, x2: 1, y2: 0.2 })),
      ...extra,
    ],
  };
}

/** Balls round the skull; a halo stands farther out. */
function curls(picture: Picture, { hair }: Looks, reach: number, long: boolean): Hair {
  const { dice } = picture;
  const tones = tonesOf(picture, hair);
  const around = repeat(54, () => {
    const turn = Math.PI * dice.between(long ? -0.36 : -0.08, long ? 1.36 : 1.08);
    const out = dice.between(0.84, 1) * reach;
    return { x: Math.cos(turn) * 118 * out, y: -62 - Math.sin(turn) * 128 * out, size: dice.between(18, 34) * reach };
  });
  const brow = repeat(15, (i) => ({
    x: -92 + i * 13,
    y: -112 - Math.sin((i / 14) * Math.PI) * 26 + dice.between(-8, 8),
    size: dice.between(18, 27),
  }));
  const ball =
    (fill: string, dx = 0, dy = 0, k = 1) =>
    ({ x, y, size }: { x: number; y: number; size: number }) =>
      circle(x + dx * size, y + dy * size, size * k, fill);
  const lit = (list: typeof around) =>
    list.filter(({ x, y }) => x - y * 0.4 > 60).map(ball(picture.soft(tones.lit), 0.2, -0.25, 0.95));
  return {
    back: [
      ellipse(0, -70, 118 * reach, 124 * reach, tones.shade),
      ...around.map(ball(tones.shade)),
      veil(around.map(ball(picture.soft(tones.body), 0.15, -0.2)), 0.7),
      ...lit(around),
    ],
    front: [...brow.map(ball(mix(tones.shade, tones.body, 0.25))), ...lit(brow)],
  };
}

/** Long hair in waves over the shoulders. */
function waves(picture: Picture, looks: Looks): Hair {
  const tones = tonesOf(picture, looks.hair);
  const fall =
    'M-116 -60C-180 20 -120 80 -160 150C-190 220 -130 250 -150 330C-100 350 -60 320 -66 260L66 260C60 320 100 350 150 330C130 250 190 220 160 150C120 80 180 20 116 -60C110 -150 70 -208 0 -208C-70 -208 -110 -150 -116 -60Z';
  const front = forms.long;
  return {
    back: [
      shape(fall, mix(tones.shade, '#000000', 0.12)),
      shape(
        'M66 260C60 320 100 350 150 330C130 250 190 220 160 150C120 80 180 20 116 -60C90 20 60 100 66 260Z',
        picture.linear({ 0: [tones.body, 0.3], 1: [tones.lit, 0.8] }, { x1: 0, y1: 0, x2: 1, y2: 0 }),
      ),
    ],
    front: front
      ? [
          shape(front.front, mix(tones.shade, tones.body, 0.3)),
          shape(
            front.lit,
            picture.linear({ 0: [tones.body, 0.2], 1: [tones.lit, 0.9] }, { x1: 0, y1: 0, x2: 1, y2: 0.2 }),
          ),
        ]
      : [],
  };
}
