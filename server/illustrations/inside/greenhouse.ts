import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { halo } from '../props/lamps';
import { furnish, interior } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch } from '../space/plane';
import { lathe } from '../space/solids';
import { block, cluster, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** Glass overhead, beds of plants in rows. */
export function greenhouse(picture: Picture): void {
  const { light } = picture;
  const { view, room } = interior(picture, {
    size: [9, 4.4, 22],
    wall: mix(light.sky[2], '#ffffff', 0.3),
    floor: '#9c8a6c',
    ceiling: mix(light.sky[1], '#ffffff', 0.35),
    depth: 0.5,
    from: 'above',
  });
  for (const on of [room.left, room.right, room.ceiling]) {
    const [across, along] = on === room.ceiling ? [on.width, on.height] : [on.width, on.height];
    for (let x = 0; x < across; x += on === room.ceiling ? 1.1 : 1)
      picture.add(polygon(view.outline(patch(on, x, 0, 0.06, along)), view.tone('#5c6b68', on.normal), 0.8));
    for (let y = 0; y < along; y += 1)
      picture.add(polygon(view.outline(patch(on, 0, y, across, 0.05)), view.tone('#5c6b68', on.normal), 0.6));
  }
  picture.add(halo(view, [0, 2, room.depth], 6, light.sun, 0.6));
  const beds = [-1, 1].flatMap((s) =>
    repeat(13, (i): Thing => bedOf(picture, [s * 2.4, 0, 2.4 + i * 1.25 + i * i * 0.03])),
  );
  furnish(view, beds);
}

function bedOf(picture: Picture, at: Vec): Thing {
  const { dice } = picture;
  const tray = block({ at, size: [2.4, 0.75, 1.15], colour: materials.wood, top: '#4d3b2c' });
  const leaves = repeat(9, (): Thing => {
    const spot = plus(at, [dice.between(-1.1, 1.1), 0.75, dice.between(-0.5, 0.5)]);
    const high = dice.between(0.3, 0.9);
    return lathe({
      at: spot,
      profile: [
        [0.04, 0],
        [dice.between(0.12, 0.26), high * 0.5],
        [0, high],
      ],
      sides: 5,
      colour: mix('#5d8a4a', dice.pick(['#3f6a3c', '#8fae5a', '#7aa06a']), 0.7),
    });
  });
  const flowers = repeat(3, () =>
    lathe({
      at: plus(at, [dice.between(-1, 1), dice.between(1.1, 1.6), dice.between(-0.4, 0.4)]),
      profile: pairs('0.06,0 0.09,0.08 0,0.12'),
      sides: 4,
      colour: dice.pick(['#d9584a', '#e6b04a', '#d98aa0', '#f0ead8']),
    }),
  );
  return cluster([tray, ...leaves, ...flowers], at);
}
