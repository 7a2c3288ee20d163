import { mix } from '../draw/colour';
import type { Picture } from '../draw/picture';
import { line, short } from '../draw/svg';
import { foreground } from '../nature/foreground';
import { tufts } from '../nature/ground';
import { boom, camera, cases, directorChair, operator } from '../props/filmGear';
import { passers } from '../props/people';
import { van } from '../props/vehicles';
import { scatter } from '../space/greenery';
import { inTheFields } from '../space/meadowGround';
import { block, paint, shadows, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';

/** A crane with its remote head over a team in the fields. */
export function craneShot(picture: Picture): void {
  const { dice, light, side } = picture;
  const view = inTheFields(picture, light.grass);
  const base: Vec = [-side * 3.4, 0, 16];
  const crew = [
    crane(base, side),
    camera([side * 3.4, 0, 12], side < 0),
    operator([side * 3.9, 0, 11.9], side < 0),
    boom([side * 2.2, 0, 15], side < 0),
    directorChair([-side * 0.6, 0, 10.6], Math.PI),
    cases([-side * 5.4, 0, 12], 3),
    ...passers(dice, 4, () => [dice.between(-6, 6), 0, dice.between(13, 20)]),
  ];
  const things = [
    ...crew,
    van({ at: [side * 9, 0, 22], turn: side * 0.4, colour: '#e3e0d6' }),
    ...scatter(picture, 'tree', 7, [-40, 0, 40], [40, 0, 60], [8, 13]),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  tufts(picture, view.horizon + 50, 800, 240, mix(light.grass, light.deep, 0.45), 0.45);
  foreground(picture);
}

function crane(at: Vec, side: number): Thing {
  const tip = plus(at, [side * 7, 5.4, 1]);
  const tail = plus(at, [-side * 2.4, 0.9, -0.3]);
  const hub = plus(at, [0, 2.1, 0]);
  const dolly = block({ at, size: [1.8, 0.5, 1.2], colour: '#23282b' });
  const post = block({ at, size: [0.3, 2.1, 0.3], colour: '#2f363a' });
  return {
    at,
    body: [...dolly.body, tip, hub],
    paint: (view) => {
      const px = (p: Vec) => view.pixel(p);
      const scale = view.scaleAt(at);
      const [hx, hy] = px(tip);
      const head = `<g fill="#15181b"><rect x="${short(hx - scale * 0.25)}" y="${short(hy)}" width="${short(scale * 0.5)}" height="${short(scale * 0.9)}"/><rect x="${short(hx - side * scale * 0.1 - (side < 0 ? scale * 0.9 : 0))}" y="${short(hy + scale * 0.5)}" width="${short(scale * 0.9)}" height="${short(scale * 0.4)}"/></g>`;
      return [
        ...dolly.paint(view),
        ...post.paint(view),
        line([px(tail), px(tip)], '#23282b', scale * 0.16),
        line([px(tail), px(plus(hub, [0, 1.4, 0])), px(tip)], '#23282b', scale * 0.04),
        line([px(hub), px(plus(hub, [0, 1.4, 0]))], '#23282b', scale * 0.06),
        ...block({ at: plus(tail, [0, -0.5, 0]), size: [0.8, 0.8, 0.8], colour: '#3a4146' }).paint(view),
        head,
      ];
    },
  };
}
