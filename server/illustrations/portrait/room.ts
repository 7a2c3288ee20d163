import { type Hex, mix } from '../draw/colour';
import { type Picture, sheet } from '../draw/picture';
import { circle, ellipse, polygon, rect } from '../draw/svg';
import { ridge, skyline } from '../nature/relief';

const walls: readonly [Hex, ...Hex[]] = [
  '#8fa3a6',
  '#6d7f80',
  '#b79a7d',
  '#7d8a73',
  '#8a7a86',
  '#5d6f78',
  '#a3917c',
  '#4f5b60',
  '#9c8a8a',
  '#73858f',
];

/** Behind somebody who sits for a portrait: a wall, a window, the country out of focus. */
export function portraitRoom(picture: Picture): void {
  picture.dice.pick([studio, studio, windowLight, openAir, openAir, slantOfSun])(picture);
}

/** Behind somebody at work: lamps, screens, shelves, all out of focus. */
export function workRoom(picture: Picture): void {
  picture.dice.pick([lampsInTheDark, screens, openAir, studio, shelvesBehind, windowLight])(picture);
}

function wall(picture: Picture, colour: Hex): void {
  const { light } = picture;
  picture.add(
    rect(
      0,
      0,
      sheet.width,
      sheet.height,
      picture.linear({ 0: mix(colour, light.ambient, 0.25), 1: mix(colour, light.deep, 0.45) }),
    ),
  );
}

function studio(picture: Picture): void {
  const { dice, side } = picture;
  const colour = dice.pick(walls);
  wall(picture, colour);
  picture.add(
    circle(
      600 + side * dice.between(40, 260),
      dice.between(240, 420),
      dice.between(420, 620),
      picture.soft(mix(colour, '#fff6e6', 0.55)),
      0.95,
    ),
  );
}

function windowLight(picture: Picture): void {
  const { dice, side, light } = picture;
  wall(picture, dice.pick(walls));
  const from = 600 + side * dice.between(250, 330) - (side < 0 ? 260 : 0);
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 2; column++) {
      picture.add(
        ellipse(
          from + 70 + column * 140,
          150 + row * 190,
          96,
          120,
          picture.soft(mix(light.sky[2], light.sun, 0.5)),
          0.95,
        ),
      );
    }
  }
  picture.add(circle(from + 130, 330, 520, picture.soft(light.sun), 0.4));
}

function openAir(picture: Picture): void {
  const { light, dice } = picture;
  const [zenith, middle, low] = light.sky;
  picture.add(rect(0, 0, sheet.width, sheet.height, picture.linear({ 0: zenith, 0.35: middle, 0.62: low })));
  ridge(picture, skyline(picture, { y: dice.between(380, 470), rise: 120, wave: 520, octaves: 2 }), picture.air(0.14));
  picture.add(ellipse(600, 520, 900, 120, picture.soft(light.haze), 0.9));
  ridge(
    picture,
    skyline(picture, { y: dice.between(540, 600), rise: 60, wave: 640, octaves: 1 }),
    mix(picture.air(0.5), light.haze, 0.3),
  );
  for (let i = 0; i < 26; i++) {
    picture.add(
      ellipse(
        dice.between(-50, 1250),
        dice.between(560, 840),
        dice.between(60, 170),
        dice.between(40, 110),
        picture.soft(mix(picture.air(0.6), light.grass, dice.next() * 0.6)),
        0.6,
      ),
    );
  }
}

function slantOfSun(picture: Picture): void {
  const { dice, light, side } = picture;
  wall(picture, mix(dice.pick(walls), '#e6ddcc', 0.3));
  const lean = side * 260;
  for (let i = 0; i < 3; i++) {
    const x = 600 + side * (-330 + i * 230) + dice.between(-30, 30);
    picture.add(
      polygon(
        [
          [x, 60],
          [x + 130, 60],
          [x + 130 - lean, 760],
          [x - lean, 760],
        ],
        picture.linear({ 0: [light.sun, 0.5], 1: [light.sun, 0.1] }),
      ),
    );
  }
}

function lampsInTheDark(picture: Picture): void {
  const { dice } = picture;
  picture.add(rect(0, 0, sheet.width, sheet.height, picture.linear({ 0: '#1b2226', 1: '#0c1012' })));
  for (let i = 0; i < 16; i++) {
    const tint = dice.pick(['#ffd9a0', '#fff0d0', '#f0a860', '#bcd6e2']);
    const [x, y, size] = [dice.between(0, 1200), dice.between(20, 520), dice.between(20, 74)];
    picture.add(circle(x, y, size * 2.2, picture.soft(tint), 0.3), circle(x, y, size, tint, dice.between(0.12, 0.4)));
  }
  picture.add(circle(600 + picture.side * 330, 200, 420, picture.soft('#ffe6bd'), 0.5));
}

function screens(picture: Picture): void {
  const { dice, side } = picture;
  picture.add(rect(0, 0, sheet.width, sheet.height, picture.linear({ 0: '#2b3438', 1: '#12171a' })));
  for (let i = 0; i < 4; i++) {
    const [x, y] = [600 + side * (180 + i * 150) - 90, 170 + (i % 2) * 150];
    picture.add(
      ellipse(x + 90, y + 60, 190, 130, picture.soft('#7fb8c4'), 0.55),
      rect(x, y, 190, 116, mix('#3f6f7a', '#8fc4c8', dice.next()), 0.55),
    );
    for (let row = 0; row < 5; row++)
      picture.add(
        rect(x + 14, y + 18 + row * 18, dice.between(40, 160), 8, dice.pick(['#e0a860', '#8fd3cf', '#c9d6d8']), 0.4),
      );
  }
}

function shelvesBehind(picture: Picture): void {
  const { dice } = picture;
  picture.add(rect(0, 0, sheet.width, sheet.height, '#4d4339'));
  for (let y = -20; y < 800; y += 132) {
    for (let x = -20; x < 1220; ) {
      const width = dice.between(16, 54);
      const high = dice.between(70, 112);
      picture.add(
        rect(
          x,
          y + 120 - high,
          width,
          high,
          mix(dice.pick(['#8a4a3a', '#46606a', '#a8935c', '#5a6a50', '#b8a78c', '#4a3f4f']), '#4d4339', 0.45),
        ),
      );
      x += width + dice.between(0, 8);
    }
    picture.add(rect(0, y + 120, 1200, 12, '#6b5844'));
  }
  picture.add(
    rect(0, 0, sheet.width, sheet.height, '#2b2521', 0.3),
    circle(600 + picture.side * 300, 240, 560, picture.soft('#ffe2b0'), 0.4),
  );
}
