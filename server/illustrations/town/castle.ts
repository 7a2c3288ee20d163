import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { pathOf, polygon, shape } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { firs, foreground } from '../nature/foreground';
import { foot, tufts } from '../nature/ground';
import { drift, mist } from '../nature/mist';
import { below, meadow, pointsOf, ridge, type Skyline, skyline } from '../nature/relief';
import { grove } from '../nature/trees';
import { glitter, ripples, water } from '../nature/water';
import { scatter } from '../space/greenery';
import { ground, outdoors } from '../space/outdoors';
import { patch, plane } from '../space/plane';
import { paint, shadows } from '../space/things';
import { castleAt } from './castleParts';

/** A castle: on its crag, on a hill, over water or from its own lawn. */
export const castle = (picture: Picture): void =>
  picture.dice.pick([onCrag, onCrag, onHill, overWater, fromTheLawn])(picture);

/** A fortress on its basalt crag, above woods and mist. */
function onCrag(picture: Picture): void {
  const { dice, side } = picture;
  backdrop(picture, 560, { planes: 3, rise: 130 });
  const middle = 600 - side * dice.between(-40, 260);
  const crest = dice.between(360, 460);
  const rock = cragOf(picture, middle, crest, dice.between(210, 330));
  castleAbove(picture, middle, crest, dice.between(1450, 1850));
  crag(picture, rock, middle);
  mist(picture, 660, 150, 0.55);
  drift(picture, 650, 6, 0.5);
  firEdge(picture, skyline(picture, { y: 700, rise: 34, wave: 320 }), { fill: picture.air(0.84), height: 44, gap: 13 });
  mist(picture, 740, 80, 0.25);
  foreground(picture);
}

/** On a green hill among hedges, a wood behind. */
function onHill(picture: Picture): void {
  const { dice, side } = picture;
  backdrop(picture, 560, { planes: 3, rise: 150 });
  const middle = 600 - side * dice.between(-80, 280);
  const crest = dice.between(380, 450);
  const rough = skyline(picture, { y: 0, rise: 26, wave: 240, octaves: 3 });
  const hill: Skyline = (x) => crest + 8 + 190 * (1 - Math.exp(-(((x - middle) / 360) ** 2))) + rough(x) * 0.6;
  firEdge(picture, (x) => hill(x) + 10, { fill: picture.air(0.42), height: 26, gap: 10 });
  castleAbove(picture, middle, crest + 16, dice.between(1150, 1450));
  meadow(picture, hill, 0.6, 0.34);
  for (let i = 0; i < 9; i++) {
    const x = dice.between(0, sheet.width);
    grove(picture, (at) => hill(at) + 20 + i * 17, x, 0.5 + i * 0.04);
  }
  mist(picture, 660, 90, 0.3);
  foreground(picture);
}

/** On the bank of its lake or moat, and again in the water. */
function overWater(picture: Picture): void {
  const { dice, side } = picture;
  const shore = dice.between(520, 570);
  backdrop(picture, shore - 20, { planes: 3, rise: 120 });
  firEdge(picture, skyline(picture, { y: shore - 30, rise: 40, wave: 320 }), {
    fill: picture.air(0.44),
    height: 34,
    gap: 11,
  });
  mist(picture, shore - 40, 90, 0.5);
  const bank = skyline(picture, { y: shore - 10, rise: 16, wave: 380, octaves: 2 });
  const middle = 600 - side * dice.between(-60, 220);
  const standing = picture.aside(() => {
    castleAbove(picture, middle, shore - 12, dice.between(1350, 1700));
    for (let i = 0; i < 5; i++) grove(picture, (x) => bank(x) + 4, dice.between(0, sheet.width), 0.6);
  });
  picture.add(...standing);
  ridge(picture, bank, mix(picture.air(0.7), picture.light.grass, 0.3));
  water(picture, shore);
  picture.add(`<g transform="translate(0 ${shore * 2 - 4}) scale(1 -1)" opacity=".34">${standing.join('')}</g>`);
  ripples(picture, shore, 130, 0.45);
  glitter(picture, 600 + side * dice.between(100, 320), shore, 200);
  mist(picture, shore, 40, 0.5);
  dice.pick([foreground, firs])(picture);
}

/** At eye level, from the grass before its gate. */
function fromTheLawn(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(550, 600);
  backdrop(picture, horizon, { planes: 2, rise: 110 });
  const view = outdoors(picture, { eye: [dice.between(-3, 3), 1.8, 0], focal: dice.between(820, 960), horizon }, 420);
  ground(view);
  mist(picture, horizon, 50, 0.35);
  const way = plane([-2, 0.01, 1], [1, 0, 0], [0, 0, 1], 4, 38);
  const gravel = view.tone(light.snow ? '#e0e6e9' : materials.gravel, [0, 1, 0], 12);
  picture.add(polygon(view.outline(patch(way)), gravel, 0.85));
  const things = [
    castleAt(picture, [dice.between(-4, 4), 0, dice.between(46, 56)], dice.between(-0.5, 0.5)),
    ...scatter(picture, 'tree', 9, [-60, 0, 60], [60, 0, 90], [9, 16]),
    ...[-1, 1].flatMap((s) =>
      scatter(picture, 'tree', dice.whole(0, 2), [s * 18 - 5, 0, 24], [s * 18 + 5, 0, 44], [8, 13]),
    ),
  ];
  shadows(view, things, light.deep, 0.32);
  paint(view, things);
  tufts(picture, horizon + 30, 800, 180, mix(light.grass, light.deep, 0.45), 0.4);
  foot(picture, 150);
}

/** A castle whose foot is at (`middle`, `foot`) on the sheet, seen from below and afar. */
function castleAbove(picture: Picture, middle: number, foot: number, focal: number): void {
  const horizon = foot + (12 / 150) * focal;
  const view = outdoors(picture, { eye: [0, -12, -150], focal, horizon, centre: middle }, 1100);
  paint(view, [castleAt(picture, [0, 0, 0], picture.dice.between(-0.55, 0.55))]);
}

function cragOf({ noise, dice }: Picture, middle: number, crest: number, reach: number): Skyline {
  const start = dice.between(0, 99);
  const shoulder = dice.chance(0.5) ? dice.between(0.5, 0.9) : 1;
  const long = dice.pick([-1, 1]);
  return (x) => {
    const away = (Math.abs(x - middle) / reach) * ((x - middle) * long > 0 ? shoulder : 1);
    const cliff = Math.max(0, away - 0.62) ** 0.75 * 210;
    return crest + cliff + Math.max(0, away - 1.2) * 130 - noise(x / 34 + start) * 16 * Math.min(1, away * 1.6);
  };
}

function crag(picture: Picture, rock: Skyline, middle: number): void {
  const { light, side } = picture;
  const body = mix(picture.air(0.62), materials.lava, 0.25);
  const outline = below(rock);
  const lit = pointsOf(rock).filter(([x]) => (x - middle) * side > -20);
  picture.add(shape(outline, picture.linear({ 0: mix(body, light.deep, 0.2), 1: mix(body, light.haze, 0.45) })));
  const flank = shape(`${pathOf(lit)}V800H${middle + side * 60}Z`, light.direct, 0.1);
  picture.add(picture.clipped(outline, [flank, ...facets(picture, rock, middle)]));
  firEdge(picture, (x) => rock(x) + 150, { fill: mix(picture.air(0.7), light.deep, 0.25), height: 34, gap: 10 });
}

/** Broken faces of the rock: bright towards the light, dark away from it. */
function facets({ dice, light, side }: Picture, rock: Skyline, middle: number): string[] {
  return repeat(60, () => {
    const x = middle + dice.between(-330, 330);
    const [top, length, width] = [rock(x) + dice.between(0, 120), dice.between(30, 130), dice.between(6, 22)];
    const bright = dice.chance((x - middle) * side > 0 ? 0.75 : 0.2);
    const corners = [
      [x, top],
      [x + width, top + dice.between(-8, 8)],
      [x + width * 1.2, top + length],
      [x + width * 0.1, top + length * 1.1],
    ] as const;
    return polygon(corners, bright ? light.direct : light.deep, 0.13);
  });
}
