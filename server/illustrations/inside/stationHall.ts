import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon } from '../draw/svg';
import { halo } from '../props/lamps';
import { passers } from '../props/people';
import { coach } from '../props/vehicles';
import { furnish, interior } from '../space/interior';
import { pairs } from '../space/pairs';
import { patch, plane } from '../space/plane';
import { lathe } from '../space/solids';
import type { Vec } from '../space/vector';

/** A great hall of a station: vault of glass, platforms, trains. */
export function stationHall(picture: Picture): void {
  const { dice, light } = picture;
  const { view, room } = interior(picture, {
    size: [24, 5, 60],
    wall: mix(materials.limestone, materials.brick, 0.25),
    floor: '#a9a69e',
    depth: 0.6,
    eye: 2.4,
    from: 'back',
    focal: 720,
  });
  for (let z = 58; z > 0.6; z -= 4) {
    const ring = (at: number) =>
      repeat(
        15,
        (i): Vec => [(-room.width / 2) * Math.cos((Math.PI * i) / 14), 5 + 9 * Math.sin((Math.PI * i) / 14), at],
      );
    const [near, far] = [ring(Math.max(0.4, z - 4)), ring(z)];
    for (let i = 0; i < 14; i++) {
      const corners = [near[i], near[i + 1], far[i + 1], far[i]].filter((corner) => corner !== undefined);
      const glazed = i > 2 && i < 11;
      picture.add(
        polygon(
          view.outline(corners),
          glazed
            ? mix(mix(light.sky[1], '#ffffff', 0.25), light.sun, z / 90)
            : mix(view.tone(materials.steel, [0, -1, 0]), light.deep, 0.2),
        ),
      );
    }
    const bow = far.flatMap((corner) => [view.pixel(corner)]);
    picture.add(
      `<path d="M${bow.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}" fill="none" stroke="${view.distant('#39444a', z)}" stroke-width="${Math.max(1.2, 130 / (z + 6)).toFixed(1)}"/>`,
    );
  }
  picture.add(
    polygon(
      view.outline([
        [-12, 0, 60],
        [12, 0, 60],
        [12, 5, 60],
        [-12, 5, 60],
      ]),
      mix(light.sky[2], light.sun, 0.5),
    ),
    halo(view, [0, 5, 60], 22, light.sun, 0.8),
  );
  for (const x of [-7.2, 3.4])
    picture.add(
      polygon(
        view.outline(patch(plane([x, 0.005, 0.5], [1, 0, 0], [0, 0, 1], 3.8, 59))),
        view.tone('#4a4744', [0, 1, 0]),
      ),
    );
  const trains = [-5.3, 5.3]
    .filter(() => dice.chance(0.8))
    .map((x) =>
      coach({
        at: [x, -0.3, dice.between(22, 34)],
        turn: -Math.PI / 2,
        colour: dice.pick(['#3f6c8c', '#a23b33', '#d7d3c7']),
        length: 22,
        height: 3.6,
        stripe: '#e7e2d4',
        lit: light.lamps,
        rails: true,
      }),
    );
  furnish(view, [...trains, ...passers(dice, 12, () => [dice.between(-2.6, 2.6), 0, dice.between(8, 30)])]);
  picture.add(
    ...lathe({
      at: [0, 5.6, 14],
      profile: pairs('0.06,-0.6 0.8,0 0.06,0.6'),
      sides: 4,
      colour: '#efe9d8',
    }).paint(view),
  );
}
