import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { foot } from '../nature/ground';
import { halo } from '../props/lamps';
import { barrel } from '../space/barrelVault';
import { carpet, furnish, interior } from '../space/interior';
import { pairs } from '../space/pairs';
import { arch } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Barrels or cheeses in the cool under a vault. */
export const wineCellar = (picture: Picture): void => cellar(picture, 'barrels');

/** Cheeses on their boards, under the same vault. */
export const cheeseCellar = (picture: Picture): void => cellar(picture, 'cheeses');

function cellar(picture: Picture, what: 'barrels' | 'cheeses'): void {
  const { dice } = picture;
  const stone = dice.pick([materials.rubble, materials.lava, '#a3937c']);
  const { view, room } = interior(picture, {
    size: [5, 1.7, 18],
    wall: stone,
    floor: '#7d7264',
    ceiling: stone,
    depth: -0.1,
    eye: 1.5,
    ambient: '#8a7d70',
    direct: '#f0cf9c',
    from: 'above',
  });
  barrel(view, room, { width: room.width, height: room.height, stone, point: 0.9, chairs: false });
  picture.add(
    polygon(
      view.outline(arch({ ...room.back, height: 4 }, 0.3, 0, room.width - 0.6, 3.4)),
      mix(view.tone(stone, [0, 0, -1]), picture.light.deep, 0.4),
    ),
  );
  carpet(view, [0, 9], 1.2, 16, mix(stone, '#ffffff', 0.1));
  const goods = repeat(12, (i) => 15.5 - i * 1.15).flatMap((z) =>
    [-1, 1].map((s) =>
      what === 'barrels'
        ? casks(picture, [s * (room.width / 2 - 0.75), 0, z])
        : wheels(picture, [s * (room.width / 2 - 0.5), 0, z]),
    ),
  );
  furnish(
    view,
    goods.filter((thing) => view.depthOf(thing.at) > 1.8),
  );
  for (const z of [13, 9, 5])
    picture.add(halo(view, [0, 3, z], 2.6, '#ffc987', 0.6), halo(view, [0, 3, z], 0.2, '#fff3d6', 1));
  foot(picture, 130);
}

function casks({ dice }: Picture, at: Vec): Thing {
  const cask = (x: number, y: number): Thing => {
    const centre = plus(at, [x, y, 0]);
    const wood = mix(materials.wood, dice.pick(['#5a3d28', '#a07a50']), 0.5);
    const staves = [-0.45, -0.25, 0.25, 0.45].map((z) => [z, Math.abs(z) > 0.4 ? 0.34 : 0.42] as const);
    const ring = (z: number, r: number) =>
      repeat(16, (i): Vec => plus(centre, [Math.cos((i * Math.PI) / 8) * r, Math.sin((i * Math.PI) / 8) * r, z]));
    return {
      at: centre,
      body: ring(0, 0.4),
      paint: (view) => [
        ...staves
          .slice(1)
          .reverse()
          .map(([z, r], i) =>
            polygon(view.outline(ring(z, r)), view.tone(mix(wood, '#000000', 0.15 + i * 0.05), [0, 0.6, -0.4])),
          ),
        polygon(view.outline(ring(-0.46, 0.36)), view.tone('#4a4540', [0, 0.3, -1])),
        polygon(view.outline(ring(-0.46, 0.32)), view.tone(mix(wood, '#ffffff', 0.12), [0, 0.2, -1])),
      ],
    };
  };
  return { ...cask(0, 0.44), at, paint: (view) => [...cask(0, 0.44).paint(view), ...cask(0, 1.28).paint(view)] };
}

function wheels({ dice }: Picture, at: Vec): Thing {
  const boards = [0.2, 0.62, 1.04, 1.46].map((y) =>
    block({ at: plus(at, [0, y, 0]), size: [0.6, 0.05, 1.1], colour: materials.wood }),
  );
  const cheeses = [0.25, 0.67, 1.09, 1.51].flatMap((y) =>
    [-0.27, 0.27].map((z) =>
      lathe({
        at: plus(at, [0, y, z]),
        profile: pairs('0.22,0 0.23,0.2 0.2,0.25'),
        sides: 11,
        colour: dice.pick(['#c9a86a', '#b58a52', '#d9c391', '#a0784a']),
      }),
    ),
  );
  const all = boards.flatMap((board, i) => [board, ...cheeses.slice(i * 2, i * 2 + 2).reverse()]);
  return { ...cluster(boards, at), paint: (view) => all.flatMap((thing) => thing.paint(view)) };
}
