import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { rect, shape } from '../draw/svg';
import type { Skyline } from '../nature/relief';

/** The two slopes of a valley that is deepest at `middle`; ask with how far down the line lies. */
export const valleyOf = ({ noise, dice }: Picture, middle: number) => {
  const start = dice.between(0, 99);
  return (down: number): Skyline =>
    (x) =>
      330 + down + 310 * Math.exp(-(((x - middle) / 330) ** 2)) - noise(x / 130 + start + down) * 26;
};

/** A railcar 200 pixels long that stands on a deck at `y`. */
export function railcar(picture: Picture, x: number, y: number): void {
  const { light, dice } = picture;
  const body = mix(dice.pick(['#a33d34', '#3f6c8c', '#d9d5c8']), light.ambient, 0.35);
  const glass = light.lamps ? '#ffdfa6' : mix('#2b383f', light.haze, 0.2);
  picture.add(
    shape(
      `M${x} ${y}V${y - 20}Q${x + 2} ${y - 27} ${x + 12} ${y - 27}H${x + 188}Q${x + 198} ${y - 27} ${x + 200} ${y - 20}V${y}Z`,
      body,
    ),
    rect(x, y - 27, 200, 3, light.direct, 0.5),
  );
  for (let i = 0; i < 11; i++) picture.add(rect(x + 10 + i * 17, y - 21, 12, 9, glass));
}
