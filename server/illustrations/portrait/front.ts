import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { ellipse, polygon, shape, stroke } from '../draw/svg';
import { clothed } from './clothes';
import { hairOf } from './hair';
import type { Looks } from './looks';
import { tonesOf } from './tones';

const head =
  'M-98 -40C-102 -124 -62 -168 0 -168C62 -168 102 -124 98 -40C98 22 92 62 70 102C52 134 24 152 0 152C-24 152 -52 134 -70 102C-92 62 -98 22 -98 -40Z';

/** Half the face in light, half in shade, a triangle of light on the far cheek: no feature is drawn. */
export function frontView(picture: Picture, looks: Looks, turn: number): string[] {
  const hair = hairOf(picture, looks);
  return [
    ...hair.back,
    ...neck(picture, looks),
    ...clothed(picture, looks),
    `<g transform="scale(${looks.face} 1)">${[...face(picture, looks, turn), ...beard(picture, looks)].join('')}</g>`,
    ...hair.front,
    ...(looks.glasses ? glasses(picture, turn) : []),
  ];
}

function neck(picture: Picture, { skin, woman }: Looks): string[] {
  const tones = tonesOf(picture, skin);
  const half = woman ? 48 : 60;
  return [
    shape(`M${-half} 80L${-half - 6} 214Q0 270 ${half + 6} 214L${half} 80Z`, mix(tones.shade, tones.body, 0.35)),
    shape(`M10 150L${half} 90L${half + 6} 214Q40 240 16 246Z`, tones.body, 0.75),
    shape(`M${-half} 100Q0 214 ${half} 110L${half} 80H${-half}Z`, tones.shade, 0.75),
  ];
}

function face(picture: Picture, { skin, age, woman }: Looks, t: number): string[] {
  const tones = tonesOf(picture, skin);
  const soft = mix(tones.shade, tones.body, 0.5);
  const shaded = `M${t} -168C${t - 6} -120 ${t - 8} -84 ${t - 20} -56Q${t - 4} -48 ${t - 2} -36L${t + 9} 30Q${t + 6} 44 ${t - 10} 46L${t - 6} 66Q${t - 2} 82 ${t - 4} 100Q${t - 2} 128 ${t * 0.4} 152C-24 152 -52 134 -70 102C-92 62 -98 22 -98 -40C-102 -124 -62 -168 ${t} -168Z`;
  const parts = [
    shape(shaded, tones.shade, 0.86),
    polygon(
      [
        [t - 62, -8],
        [t - 28, -2],
        [t - 36, 44],
        [t - 52, 34],
      ],
      soft,
      0.9,
    ),
    shape(
      `M${t + 12} -52Q${t + 46} -64 ${t + 82} -46Q${t + 60} -22 ${t + 30} -24Q${t + 14} -30 ${t + 12} -52Z`,
      tones.shade,
      0.32,
    ),
    shape(
      `M${t - 84} -46Q${t - 48} -66 ${t - 18} -52Q${t - 22} -28 ${t - 44} -24Q${t - 70} -24 ${t - 84} -46Z`,
      mix(tones.shade, '#000000', 0.25),
      0.4,
    ),
    shape(`M${t - 8} 46Q${t + 12} 54 ${t + 24} 42Q${t + 20} 30 ${t + 10} 34Z`, tones.shade, 0.5),
    shape(
      `M${t - 30} ${woman ? 82 : 84}Q${t + 6} 74 ${t + 36} 84Q${t + 8} ${woman ? 104 : 98} ${t - 30} 84Z`,
      mix(tones.shade, woman ? '#8a3a3a' : tones.shade, 0.4),
      woman ? 0.55 : 0.4,
    ),
    ellipse(60, 22, 34, 46, picture.soft(tones.lit), 0.8),
    ellipse(44, -112, 44, 34, picture.soft(tones.lit), 0.6),
    ellipse(24, 128, 26, 14, picture.soft(tones.lit), 0.5),
  ];
  const lines =
    age > 50
      ? [stroke(`M${t + 34} 44Q${t + 48} 66 ${t + 46} 90M${t + 66} -4Q${t + 78} -2 ${t + 86} 6`, tones.shade, 3, 0.4)]
      : [];
  const ears = [
    ellipse(-99, -2, 14, 30, tones.shade),
    ellipse(99, -2, 14, 30, mix(tones.body, tones.shade, 0.3)),
    ellipse(102, -6, 8, 20, tones.lit, 0.6),
  ];
  return [...ears, shape(head, tones.body), picture.clipped(head, [...parts, ...lines])];
}

function beard(picture: Picture, { beard: kind, hair }: Looks): string[] {
  if (kind === 'none') return [];
  const tones = tonesOf(picture, hair);
  const full =
    'M-98 -20C-96 40 -90 84 -64 118C-44 146 -20 166 0 166C20 166 44 146 64 118C90 84 96 40 98 -20C92 24 84 50 58 60C30 52 -30 52 -58 60C-84 50 -92 24 -98 -20Z';
  const lips = 'M-26 86Q4 78 32 86Q6 102 -26 86Z';
  if (kind === 'stubble') return [shape(full, tones.shade, 0.32)];
  return [
    shape(full, mix(tones.shade, tones.body, 0.2), 0.96),
    shape(
      'M2 166C20 166 44 146 64 118C90 84 96 40 98 -20C92 24 84 50 58 60C40 55 20 53 2 53Z',
      picture.linear({ 0: [tones.body, 0.2], 1: [tones.lit, 0.6] }, { x1: 0, y1: 0, x2: 1, y2: 0 }),
    ),
    shape(lips, mix(tones.shade, '#7a4a40', 0.4), 0.7),
  ];
}

function glasses(picture: Picture, t: number): string[] {
  const rim = '#2a2422';
  const lens = mix(picture.light.sky[2], '#ffffff', 0.3);
  const eye = (x: number) =>
    `M${x - 33} -52Q${x} -62 ${x + 33} -52Q${x + 36} -18 ${x + 4} -10Q${x - 34} -12 ${x - 33} -52Z`;
  return [
    ...[t - 48, t + 46].flatMap((x) => [shape(eye(x), lens, 0.28), stroke(eye(x), rim, 5)]),
    shape(`M${t + 22} -52L${t + 60} -54L${t + 44} -12L${t + 30} -14Z`, '#ffffff', 0.25),
    stroke(`M${t - 15} -42Q${t - 1} -50 ${t + 13} -42M${t + 79} -46L100 -30M${t - 81} -46L-100 -30`, rim, 5),
  ];
}
