import { volcanoes } from '../country/volcano';
import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { ellipse, line } from '../draw/svg';

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
