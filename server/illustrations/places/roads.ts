import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, type Point, polygon, short, stroke } from '../draw/svg';
import { backdrop, field } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { bank } from '../nature/foreground';
import { foot, grass, tufts } from '../nature/ground';
import { mist } from '../nature/mist';
import { ridge, skyline, slopes } from '../nature/relief';
import { sky, sunAside, weather } from '../nature/sky';
import { bush, poplar, tree } from '../nature/trees';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { car, truck, van } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { ceilingLamps, furnish } from '../space/interior';
import { ground, outdoors } from '../space/outdoors';
import { arch, patch, plane } from '../space/plane';
import { indoors, paintRoom, roomOf } from '../space/room';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';

const carColours: readonly [Hex, ...Hex[]] = ['#8a2f2b', '#d9d6cd', '#30414d', '#5d6a5d', '#1f2428', '#b08a3c'];

interface Ribbon {
  horizon: number;
  /** How far it swings from side to side, pixels. */
  swing: number;
  /** Half its width at our feet, pixels. */
  width: number;
  surface: Hex;
  marked: boolean;
}

/** A road that winds up to the horizon, drawn from far to near. */
function ribbon(picture: Picture, { horizon, swing, width, surface, marked }: Ribbon): (t: number) => Point {
  const { light, noise, dice } = picture;
  const start = dice.between(0, 99);
  const end = dice.between(480, 720);
  const middle = (t: number): Point => [
    end + (600 - end) * t + noise(t ** 0.6 * 2.6 + start, 2) * swing * (1 - t) ** 0.4 * 2,
    horizon + (830 - horizon) * t ** 1.5,
  ];
  const steps = repeat(51, (i) => i / 50);
  const edge = (s: number, k = 1) =>
    steps.map((t): Point => [middle(t)[0] + s * (3 + width * k * t ** 1.6), middle(t)[1]]);
  const seen = mix(mix(surface, light.ambient, 0.25), light.direct, 0.1);
  const fill = picture.linear({ 0: mix(seen, light.haze, 0.6), 0.5: seen, 1: mix(seen, light.deep, 0.4) });
  picture.add(
    polygon([...edge(-1.14), ...edge(1.14).reverse()], mix(light.grass, light.deep, 0.3), 0.5),
    polygon([...edge(-1), ...edge(1).reverse()], fill),
  );
  if (marked) {
    for (const s of [-0.88, 0.88])
      picture.add(polygon([...edge(s, 1), ...edge(s * 1.025, 1).reverse()], '#f2efe4', 0.7));
    for (let i = 0; i < 24; i++) {
      const [a, b] = [(i / 24) ** 0.8, ((i + 0.45) / 24) ** 0.8];
      picture.add(line([middle(a), middle(b)], '#f2efe4', 0.8 + 7 * a ** 1.6, 0.75));
    }
  }
  return middle;
}

/** A pass road: bends over bare slopes, snow poles, peaks beyond. */
export function mountainRoad(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(360, 420);
  sky(picture, horizon);
  sunAside(picture, 80, horizon - 170);
  weather(picture, horizon - 90);
  const far = skyline(picture, { y: horizon - 60, rise: 150, wave: 360, octaves: 5, sharp: dice.chance(0.5) });
  ridge(picture, far, picture.air(0.14));
  slopes(picture, far, { strength: 0.18, drop: 150 });
  mist(picture, horizon, 110, 0.55);
  ridge(picture, skyline(picture, { y: horizon - 6, rise: 80, wave: 420 }), picture.air(0.36));
  mist(picture, horizon + 20, 80, 0.4);
  field(picture, horizon + 20, 0.62);
  const middle = ribbon(picture, {
    horizon: horizon + 22,
    swing: 300,
    width: 330,
    surface: light.snow ? '#c9d0d3' : materials.asphalt,
    marked: !light.snow,
  });
  for (let i = 1; i < 10; i++) {
    const t = (i / 10) ** 0.9;
    const [x, y] = middle(t);
    const [off, tall] = [18 + 390 * t ** 1.6, 10 + 90 * t ** 1.4];
    for (const s of [-1, 1])
      picture.add(
        line(
          [
            [x + s * off, y],
            [x + s * off, y - tall],
          ],
          s > 0 ? '#c8473b' : '#e9e4d6',
          1.2 + 5 * t,
          0.9,
        ),
      );
  }
  tufts(picture, horizon + 70, 800, 220, mix(light.grass, light.deep, 0.4), 0.5);
  bank(picture);
}

/** A lane between fields and trees. */
export function countryRoad(picture: Picture): void {
  const { dice, light } = picture;
  const horizon = dice.between(400, 450);
  backdrop(picture, horizon, { planes: 3, rise: 90 });
  field(picture, horizon, 0.6);
  const middle = ribbon(picture, {
    horizon: horizon + 4,
    swing: 170,
    width: 300,
    surface: light.snow ? '#d3dadd' : dice.pick([materials.asphalt, materials.gravel]),
    marked: false,
  });
  const avenue = dice.chance(0.5);
  for (let i = 0; i < 9; i++) {
    const t = ((i + 0.6) / 9) ** 1.3;
    const [x, y] = middle(t);
    for (const s of [-1, 1]) {
      const spec = {
        x: x + s * (30 + 400 * t ** 1.4 + dice.between(0, 30)),
        foot: y + 3,
        height: 30 + 420 * t ** 1.3,
        nearness: 0.35 + t * 0.65,
      };
      if (avenue) (dice.chance(0.5) ? poplar : tree)(picture, spec);
      else bush(picture, spec.x, spec.foot, 40 + 160 * t, spec.nearness);
    }
  }
  grass(picture, 800, mix(light.deep, light.grass, 0.25), 240, 40);
}

/** Four lanes, a toll or a bridge over them, lights in both directions. */
export function motorway(picture: Picture): void {
  const { dice, light, side } = picture;
  const horizon = dice.between(400, 450);
  backdrop(picture, horizon, { planes: 3, rise: 120 });
  const view = outdoors(picture, { eye: [side * 3, 5.4, 0], focal: 820, horizon }, 260);
  ground(view);
  mist(picture, horizon, 60, 0.4);
  for (const s of [-1, 1]) {
    picture.add(
      polygon(
        view.outline(patch(plane([s * 7 - 5.5, 0.01, 0.5], [1, 0, 0], [0, 0, 1], 11, 260))),
        view.tone(light.snow ? '#c9d0d3' : materials.asphalt, [0, 1, 0], 8),
      ),
    );
    for (let z = 4; z < 120; z += 9)
      picture.add(
        polygon(view.outline(patch(plane([s * 7 - 0.1, 0.02, z], [1, 0, 0], [0, 0, 1], 0.2, 3.4))), '#f2efe4', 0.85),
      );
    for (const x of [-4.9, 4.9])
      picture.add(
        polygon(view.outline(patch(plane([s * 7 + x, 0.02, 0.5], [1, 0, 0], [0, 0, 1], 0.18, 200))), '#f2efe4', 0.8),
      );
  }
  const lit = Boolean(light.lamps);
  const traffic = repeat(12, (i): Thing => {
    const s = i % 2 ? 1 : -1;
    const at: Vec = [s * 7 + dice.pick([-2.4, 2.4]), 0, 14 + i * 9 + dice.between(0, 6)];
    const spec = { at, turn: (s * side > 0 ? 1 : -1) * (Math.PI / 2) * side, colour: dice.pick(carColours), lit };
    return dice.chance(0.2) ? truck(spec) : dice.chance(0.3) ? van(spec) : car(spec);
  });
  const rail = repeat(26, (i) => block({ at: [0, 0, 5 + i * 4], size: [0.16, 0.75, 3.9], colour: '#b9bdb9' }));
  const span = dice.chance(0.7)
    ? [
        block({ at: [0, 6.4, 58], size: [60, 1.6, 8], colour: materials.concrete }),
        ...[-14, 0, 14].map((x) => block({ at: [x, 0, 58], size: [1, 6.4, 6], colour: materials.concrete })),
      ]
    : [];
  const things = [
    ...traffic,
    ...rail,
    ...span,
    ...scatter(picture, 'tree', 12, [-40, 0, 30], [-17, 0, 110], [6, 11]),
    ...scatter(picture, 'tree', 12, [17, 0, 30], [40, 0, 110], [6, 11]),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  if (lit)
    picture.add(
      ...traffic.map(({ at }) =>
        halo(view, [at[0], 0.8, at[2] - 2], 1.2, at[0] * side > 0 ? '#ff6a52' : '#ffe9bd', 0.8),
      ),
    );
  foot(picture, 130);
}

/** Concrete pillars, painted numbers, few cars, strip lamps. */
export function carPark(picture: Picture): void {
  const { dice } = picture;
  const room = roomOf(17, 2.7, 44);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-1.5, 1.5), 1.6, -0.5],
      focal: dice.between(680, 800),
      horizon: dice.between(400, 440),
      facing: dice.between(-0.16, 0.16),
    },
    { from: 'above', ambient: '#7d857f', direct: '#dfe6d6' },
  );
  paintRoom(view, room, { wall: '#aeb2aa', floor: '#83867f', ceiling: '#8f938c', depth: -0.15 });
  const accent: Hex = dice.pick(['#c8973f', '#3f7a8a', '#a8483a', '#5f7f5a']);
  for (const x of [-3, 3])
    picture.add(
      polygon(view.outline(patch(plane([x - 0.06, 0.01, 0.6], [1, 0, 0], [0, 0, 1], 0.12, 43))), '#efeee4', 0.7),
    );
  for (let z = 2; z < 42; z += 2.6)
    for (const s of [-1, 1])
      picture.add(
        polygon(
          view.outline(patch(plane([s > 0 ? 3 : -8.2, 0.01, z], [1, 0, 0], [0, 0, 1], 5.2, 0.1))),
          '#efeee4',
          0.6,
        ),
      );
  ceilingLamps(view, room, 2, 10, [0.18, 1.4], '#f6ffe9');
  const pillars = [39, 33.8, 28.6, 23.4, 18.2, 13, 7.8].flatMap((z) =>
    [-1, 1].map((s) =>
      block({
        at: [s * 3.6, 0, z],
        size: [0.6, 2.7, 0.6],
        colour: '#b9bcb4',
        marks: ({ front }) => ({ front: [{ corners: patch(front, 0, 0.5, 0.6, 0.9), colour: accent }] }),
      }),
    ),
  );
  const parked = [36, 28.5, 21, 15.6, 10.4].flatMap((z) =>
    [-1, 1]
      .filter(() => dice.chance(0.55))
      .map((s) => car({ at: [s * 5.8, 0, z], turn: s > 0 ? Math.PI : 0, colour: dice.pick(carColours) })),
  );
  furnish(view, [
    ...pillars,
    ...parked,
    ...passers(dice, dice.whole(0, 1), () => [dice.between(-2, 2), 0, dice.between(14, 26)]),
  ]);
  foot(picture, 130);
}

/** A tunnel, of a road or under a station: rings of light to a bright end. */
export function tunnel(picture: Picture): void {
  const { dice, light } = picture;
  const room = roomOf(9, 1.4, 90);
  const view = indoors(
    picture,
    {
      eye: [dice.between(-1.6, 1.6), 1.7, -0.5],
      focal: dice.between(640, 760),
      horizon: dice.between(420, 470),
      facing: dice.between(-0.04, 0.04),
    },
    { from: 'above', ambient: '#7a6d5c', direct: '#ffd79a' },
  );
  paintRoom(view, room, { wall: '#9a917f', floor: '#6d6a62', ceiling: '#7a7466', depth: 0.1 });
  const tiled = dice.chance(0.5);
  for (let z = 88; z > 0.5; z -= 2) {
    const ring = Array.from(
      { length: 17 },
      (_, i): Vec => [-4.5 * Math.cos((Math.PI * i) / 16), 1.4 + 4.8 * Math.sin((Math.PI * i) / 16), z],
    );
    const next = ring.map(([x, y]): Vec => [x, y, Math.max(0.3, z - 2)]);
    for (let i = 0; i < 16; i++) {
      const corners = [next[i], next[i + 1], ring[i + 1], ring[i]].filter((corner) => corner !== undefined);
      const bright = Math.abs(i - 7.5) < 3 ? 0.12 : 0.3;
      const tone = mix(mix('#6d6558', '#d9b982', bright + (z / 90) * 0.3), light.deep, 0.35 * (1 - z / 90));
      picture.add(polygon(view.outline(corners), tiled && (i + z) % 3 === 0 ? mix(tone, '#ffffff', 0.05) : tone));
    }
  }
  picture.add(
    polygon(view.outline(arch({ ...room.back, height: 6.2 }, 0, 0, 9, 6.2, 1.06)), mix(light.sky[2], light.sun, 0.6)),
    halo(view, [0, 3, 88], 26, light.sun, 0.9),
  );
  picture.add(polygon(view.outline(patch(plane([-0.08, 0.01, 0.5], [1, 0, 0], [0, 0, 1], 0.16, 88))), '#f2efe4', 0.6));
  for (let z = 70; z > 3; z -= 6)
    for (const x of [-2.6, 2.6])
      picture.add(halo(view, [x, 5, z], 1.5, '#ffcb86', 0.7), halo(view, [x, 5.1, z], 0.22, '#fff3d6', 1));
  furnish(
    view,
    dice.chance(0.5)
      ? [car({ at: [2, 0, dice.between(14, 30)], turn: Math.PI / 2, colour: dice.pick(carColours), lit: true })]
      : passers(dice, 1, () => [dice.between(-1, 1), 0, dice.between(10, 22)]),
  );
  foot(picture, 120);
}

/** An old bridge of stone over a river: round arches and what the water makes of them. */
export function bridge(picture: Picture): void {
  const { dice, light, side } = picture;
  const level = dice.between(560, 610);
  backdrop(picture, 430, { planes: 3, rise: 130 });
  firEdge(picture, skyline(picture, { y: 440, rise: 60, wave: 320 }), { fill: picture.air(0.5), height: 30, gap: 10 });
  mist(picture, 480, 120, 0.45);
  for (const s of [-1, 1])
    for (let i = 0; i < 4; i++)
      tree(picture, {
        x: 600 + s * dice.between(300, 640),
        foot: level - 40,
        height: dice.between(110, 200),
        nearness: 0.6,
      });
  const stone = mix(
    mix(dice.pick([materials.granite, materials.rubble, materials.lava, materials.limestone]), light.ambient, 0.25),
    light.haze,
    0.1,
  );
  const arches = dice.pick([1, 2, 3, 3]);
  const hump = dice.between(20, 70);
  const deck = (x: number) => level - 120 - hump * Math.exp(-(((x - 600) / 330) ** 2));
  const span = [560, 330, 250][arches - 1] ?? 250;
  const holes = repeat(arches, (i) => {
    const middle = 600 + (i - (arches - 1) / 2) * (span + 46);
    const rise = Math.min(span / 2, level - deck(middle) - 26);
    return { middle, d: `M${middle - span / 2} ${level}A${span / 2} ${rise} 0 0 1 ${middle + span / 2} ${level}Z` };
  });
  picture.add(water2(picture, level));
  const top = repeat(61, (i): Point => [i * 20, deck(i * 20)]);
  const body = `M0 ${level + 4}L${top.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}L${sheet.width} ${level + 4}Z`;
  picture.add(
    `<path fill-rule="evenodd" d="${body}${holes.map((hole) => hole.d).join('')}" fill="${picture.linear({ 0: mix(stone, light.direct, 0.15), 1: mix(stone, light.deep, 0.25) })}"/>`,
  );
  for (const hole of holes)
    picture.add(
      stroke(hole.d.replace('Z', ''), mix(stone, light.direct, 0.35), 9, 0.8),
      stroke(
        hole.d.replace('Z', '').replace(/M(\S+)/, (_, x: string) => `M${Number(x) + side * -8}`),
        light.deep,
        8,
        0.18,
      ),
    );
  picture.add(
    polygon(
      [...top.map(([x, y]): Point => [x, y - 9]), ...top.map(([x, y]): Point => [x, y + 3]).reverse()],
      mix(stone, light.direct, 0.4),
    ),
  );
  const stones = repeat(120, () => {
    const x = dice.between(0, 1200);
    return `M${short(x)} ${short(deck(x) + dice.between(14, 100))}h${short(dice.between(12, 34))}`;
  });
  picture.add(picture.clipped(`${body}`, [stroke(stones.join(''), light.deep, 2, 0.16)]));
  picture.add(
    `<g transform="translate(0 ${level * 2}) scale(1 -1)" opacity=".26"><path fill-rule="evenodd" d="${body}${holes.map((hole) => hole.d).join('')}" fill="${mix(stone, light.deep, 0.5)}"/></g>`,
  );
  glints(picture, level);
  mist(picture, level, 40, 0.4);
  bank(picture);
}

function water2(picture: Picture, level: number): string {
  const { light } = picture;
  const fill = picture.linear({
    0: mix(light.sky[2], light.near, 0.3),
    0.5: mix(light.sky[1], light.near, 0.36),
    1: mix(light.sky[0], light.deep, 0.5),
  });
  return `<rect x="0" y="${short(level)}" width="1200" height="${short(800 - level)}" fill="${fill}"/>`;
}

function glints(picture: Picture, level: number): void {
  const { dice, light } = picture;
  const d = repeat(110, () => {
    const t = dice.next();
    return `M${short(dice.between(0, 1200))} ${short(level + 8 + t ** 1.6 * (790 - level))}h${short(16 + t * 90)}`;
  });
  picture.add(stroke(d.join(''), light.sky[2], 1.6, 0.4));
}
