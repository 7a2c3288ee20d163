import { mix } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { circle, ellipse, rect, shape, short } from '../draw/svg';

/** The whole sky, palest at `horizon` (pixels from the top). */
export function sky(picture: Picture, horizon: number): void {
  const [zenith, middle, low] = picture.light.sky;
  const end = horizon / sheet.height;
  const fill = picture.linear({ 0: zenith, [end * 0.55]: middle, [end]: low });
  picture.add(rect(0, 0, sheet.width, sheet.height, fill));
  if (picture.light.stars) stars(picture, horizon);
}

function stars(picture: Picture, horizon: number): void {
  const { dice } = picture;
  for (let i = 0; i < 110; i++) {
    const height = dice.next() ** 1.3;
    picture.add(
      circle(
        dice.between(0, sheet.width),
        height * horizon * 0.8,
        dice.between(0.6, 1.8),
        '#ffffff',
        (1 - height) * 0.8,
      ),
    );
  }
}

interface Sun {
  x: number;
  y: number;
  /** Radius of the disc; the glow is nine times as wide. */
  size: number;
  /** Hidden behind cloud or trees: the glow alone. */
  veiled?: boolean;
}

/** A disc with its glow. */
export function sun(picture: Picture, { x, y, size, veiled = false }: Sun): void {
  const { light } = picture;
  const glow = picture.radial({
    0: [light.sun, 0.95],
    0.2: [light.sun, 0.46],
    0.5: [light.sun, 0.14],
    1: [light.sun, 0],
  });
  picture.add(circle(x, y, size * 9, glow));
  if (!veiled) picture.add(circle(x, y, size, light.sun));
}

/** A sun on the lit side, at a height the dice decide; often, and always under cloud, only its light is seen. */
export function sunAside(picture: Picture, high: number, low: number): { x: number; y: number } {
  const { dice, side, light } = picture;
  const x = 600 + side * dice.between(150, 560);
  const y = dice.between(high, low);
  const size = light.stars ? dice.between(14, 20) : dice.between(18, 36);
  sun(picture, { x, y, size, veiled: light.cover !== undefined || dice.chance(0.4) });
  return { x, y };
}

/** Bars of thin cloud around a height. */
export function streaks(picture: Picture, y: number, count: number, strength = 0.6): void {
  const { dice, light } = picture;
  const pale = mix(light.sky[2], '#ffffff', light.stars ? 0.08 : 0.42);
  for (let i = 0; i < count; i++) {
    const [x, height] = [dice.between(-100, 1300), y + dice.between(-90, 90)];
    const [width, weight] = [dice.between(170, 460), dice.between(0.4, 1) * strength];
    for (let bar = 0; bar < 4; bar++) {
      const fill = picture.soft(bar % 2 ? light.sky[2] : pale, 0.9);
      const rx = width * dice.between(0.4, 0.9);
      picture.add(
        ellipse(
          x + dice.between(-0.5, 0.5) * width,
          height + dice.between(-9, 9),
          rx,
          dice.between(7, 22),
          fill,
          weight,
        ),
      );
    }
  }
}

/** Heaped clouds with flat feet: shaded below, lit above and on the side of the sun. */
export function cumulus(picture: Picture, y: number, count: number, size = 1): void {
  const { dice } = picture;
  for (let i = 0; i < count; i++) {
    const depth = dice.next();
    heap(picture, dice.between(-60, 1260), y + depth * 110 - 55, dice.between(110, 250) * size * (0.6 + depth * 0.6));
  }
}

function heap(picture: Picture, x: number, foot: number, width: number): void {
  const { dice, light, side } = picture;
  const bright = picture.soft(mix(light.sun, light.sky[2], light.lamps ? 0.6 : 0.1), 0.9);
  const dim = picture.soft(mix(light.sky[1], light.haze, 0.45), 0.75);
  const tops = dice.between(0.5, 0.75);
  const puffs = repeat(44, () => {
    const across = dice.between(-1, 1);
    const dome = Math.sqrt(1 - across ** 2) * (1 + 0.7 * picture.noise(across * 2.2 + x, 2));
    const rise = dome * width * tops * dice.next() ** 1.2;
    return { x: x + across * width, rise, size: width * dice.between(0.14, 0.26) * (1.1 - across ** 2 * 0.5) };
  }).sort((a, b) => b.rise - a.rise);
  for (const { x: at, rise, size } of puffs) {
    picture.add(ellipse(at - side * size * 0.12, foot - rise, size * 1.35, size * 0.95, dim));
    picture.add(
      ellipse(
        at + side * size * 0.2,
        foot - rise - size * 0.3,
        size * 1.1,
        size * 0.7,
        bright,
        0.35 + (rise / width) * 1.1,
      ),
    );
  }
  picture.add(
    ellipse(x, foot + width * 0.06, width * 1.25, width * 0.12, picture.soft(mix(light.sky[1], light.near, 0.2), 0.6)),
  );
}

/** A closed, heavy ceiling of cloud. */
export function ceiling(picture: Picture, low: number): void {
  const { dice, light } = picture;
  for (let i = 0; i < 34; i++) {
    const height = dice.next() * low;
    const fill = picture.soft(dice.chance(0.5) ? mix(light.sky[0], light.deep, 0.25) : light.sky[1], 0.7);
    picture.add(ellipse(dice.between(-100, 1300), height, dice.between(180, 420), dice.between(18, 60), fill));
  }
}

/** Slanting bands of rain seen from afar. */
export function showers(picture: Picture, top: number, bottom: number): void {
  const { dice, light, side } = picture;
  for (let i = 0; i < 3; i++) {
    const [x, width] = [600 - side * dice.between(100, 560), dice.between(90, 240)];
    const lean = side * dice.between(40, 110);
    const fill = picture.linear({ 0: [light.sky[0], 0], 0.2: [light.sky[0], 0.45], 1: [light.haze, 0] });
    const d = `M${short(x)} ${top}h${short(width)}L${short(x + width * 1.2 + lean)} ${bottom}H${short(x + lean - width * 0.2)}Z`;
    picture.add(shape(d, fill));
  }
}

/** Whatever sky fits the light, with a little luck in it. */
export function weather(picture: Picture, horizon: number): void {
  const { dice, light } = picture;
  const middle = horizon * 0.42;
  if (light.cover === 'heavy') {
    ceiling(picture, horizon * 0.6);
    showers(picture, horizon * 0.3, horizon + 30);
    return;
  }
  const kind = dice.next();
  if (light.cover === 'closed') streaks(picture, middle * 0.8, 12, 0.7);
  else if (kind < 0.4) streaks(picture, middle, dice.whole(3, 6), 0.6);
  else if (kind < 0.8) cumulus(picture, horizon * 0.62, dice.whole(2, 5));
  else streaks(picture, middle * 0.5, dice.whole(1, 3), 0.4);
}
