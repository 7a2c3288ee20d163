import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { polygon, shape } from '../draw/svg';
import type { Looks } from './looks';
import { tonesOf } from './tones';

/** Shoulders and what covers them. Local measure: the eyes are at 0, the chin at 150, the light comes from the right. */
export function clothed(picture: Picture, looks: Looks): string[] {
  const { shoulders: k, clothes } = looks;
  const coat = tonesOf(picture, looks.coat);
  const fill = picture.linear(
    { 0: coat.shade, 0.45: mix(coat.shade, coat.body, 0.5), 0.8: coat.body, 1: coat.lit },
    { x1: -260 * k, y1: 200, x2: 280 * k, y2: 260, pixels: true },
  );
  const line = clothes === 'roll' ? 176 : 190;
  const body = `M${-66 * k} ${line}C${-120 * k} 226 ${-250 * k} 240 ${-296 * k} 330Q${-326 * k} 420 ${-334 * k} 640H${334 * k}Q${326 * k} 420 ${296 * k} 330C${250 * k} 240 ${120 * k} 226 ${66 * k} ${line}Z`;
  const folds = [
    polygon(
      [
        [-70 * k, 330],
        [-30 * k, 420],
        [-84 * k, 640],
        [-150 * k, 640],
      ],
      coat.shade,
      0.4,
    ),
    polygon(
      [
        [168 * k, 300],
        [206 * k, 420],
        [190 * k, 640],
        [140 * k, 640],
      ],
      coat.lit,
      0.2,
    ),
    polygon(
      [
        [-240 * k, 350],
        [-214 * k, 460],
        [-236 * k, 640],
        [-300 * k, 640],
      ],
      coat.shade,
      0.35,
    ),
  ];
  return [shape(body, fill), picture.clipped(body, folds), ...details(picture, looks)];
}

/** The part at the neck. */
function details(picture: Picture, { clothes, shirt, coat, shoulders: k }: Looks): string[] {
  const [inner, outer] = [tonesOf(picture, shirt), tonesOf(picture, coat)];
  if (clothes === 'roll')
    return [
      shape('M-62 130Q0 176 62 130L72 214Q0 250 -72 214Z', mix(outer.shade, outer.body, 0.5)),
      shape('M2 152Q40 148 62 130L72 214Q44 236 2 238Z', outer.body),
    ];
  if (clothes === 'crew')
    return [
      shape('M-70 188Q0 262 70 188L84 196Q0 290 -84 196Z', mix(outer.shade, outer.body, 0.25)),
      shape('M0 246Q44 236 70 188L84 196Q48 262 0 270Z', outer.lit, 0.5),
    ];
  if (clothes === 'hood')
    return [
      shape(
        'M-124 236Q-110 160 -60 150Q-84 200 -20 286Q-86 276 -124 236ZM124 236Q110 160 60 150Q84 200 20 286Q86 276 124 236Z',
        outer.body,
      ),
      shape('M124 236Q110 160 60 150Q84 200 20 286Q86 276 124 236Z', outer.lit, 0.4),
      shape('M-22 280L-30 400L-24 400L-14 284ZM22 280L30 400L24 400L14 284Z', inner.body),
    ];
  if (clothes === 'scarf')
    return [
      shape('M-92 176Q0 244 92 172Q116 226 84 262Q0 300 -88 258Q-118 222 -92 176Z', inner.shade),
      shape('M-20 214Q50 214 92 172Q116 226 84 262Q30 284 -30 276Z', inner.body),
      shape('M30 268L96 262L112 470L40 480Z', inner.body),
      shape('M66 264L96 262L112 470L84 474Z', inner.lit, 0.5),
    ];
  const collar = [
    shape('M-64 176L-4 282L-58 330L-104 214Z', mix(inner.shade, inner.body, 0.4)),
    shape('M64 176L4 282L58 330L104 214Z', inner.lit),
  ];
  if (clothes === 'shirt')
    return [shape('M-58 186L0 300L58 186Z', inner.shade), ...collar, shape('M-4 282H4L8 640H-8Z', inner.shade, 0.5)];
  const lapel = (s: number, fill: string) =>
    polygon(
      [
        [s * 66, 184],
        [s * 118 * k, 230],
        [s * 142 * k, 330],
        [s * 104 * k, 352],
        [s * 118 * k, 384],
        [s * 10, 640],
        [s * 2, 640],
      ],
      fill,
    );
  return [
    shape('M-66 186L0 640L66 186Q0 250 -66 186Z', inner.body),
    shape('M0 640L66 186Q40 226 0 232Z', inner.lit),
    lapel(-1, mix(outer.shade, outer.body, 0.3)),
    lapel(1, mix(outer.body, outer.lit, 0.5)),
  ];
}
