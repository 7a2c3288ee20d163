import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { foot, tufts } from '../nature/ground';
import { person } from '../props/people';
import { scatter } from '../space/greenery';
import { inTheFields } from '../space/meadowGround';
import { standing } from '../space/outdoors';
import { block, paint, shadows, type Thing } from '../space/things';
import type { Vec } from '../space/vector';

/** Horses and their keeper in a paddock. */
export function paddock(picture: Picture): void {
  const { dice, light, side } = picture;
  const view = inTheFields(picture, light.grass);
  const rails = repeat(9, (i): Thing[] => [
    block({ at: [-16 + i * 4, 0, 19], size: [0.16, 1.4, 0.16], colour: materials.wood }),
    block({ at: [-14 + i * 4, 1.1, 19], size: [4, 0.12, 0.08], colour: materials.wood }),
    block({ at: [-14 + i * 4, 0.55, 19], size: [4, 0.12, 0.08], colour: materials.wood }),
  ]).flat();
  const horses = repeat(dice.whole(2, 4), (i) =>
    horse(
      [(i - 1.5) * 4.4 + dice.between(-1, 1), 0, dice.between(13, 17)],
      dice.chance(0.5),
      mix(dice.pick(['#6b3f28', '#2f2622', '#8a6a4a', '#d9d0c0']), light.ambient, 0.3),
    ),
  );
  const things = [
    ...rails,
    ...horses,
    person({ at: [side * 2.4, 0, 12], colour: '#3a3a33' }),
    ...scatter(picture, 'tree', 9, [-40, 0, 36], [40, 0, 60], [8, 13]),
  ];
  shadows(view, things, light.deep, 0.28);
  paint(view, things);
  tufts(picture, view.horizon + 50, 800, 240, mix(light.grass, light.deep, 0.45), 0.45);
  foot(picture, 130);
}

function horse(at: Vec, flip: boolean, colour: Hex): Thing {
  return standing(at, 1.9, (x, y, scale) => {
    const k = (scale * 1.9) / 100;
    const legs =
      '<path d="M-38 46L-42 0H-36L-32 24L-26 46ZM-24 46L-22 20L-24 0H-18L-15 24L-14 46ZM24 46L22 22L24 0H30L31 24L32 46ZM36 50L40 26L36 0H42L46 26L44 50Z"/>';
    const body =
      '<path d="M-44 62Q-52 58-50 30L-46 28Q-46 50-40 54Q-34 42-10 44Q16 38 34 48Q46 52 48 66L62 90L66 98L60 100L56 108L50 100Q40 92 34 74Q14 66-10 72Q-36 76-44 62Z"/><path d="M60 100L78 84L80 78L73 76L60 84L52 78Z"/>';
    return [
      `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${Math.round((flip ? -k : k) * 1000) / 1000} ${Math.round(-k * 1000) / 1000})"><g fill="${mix(colour, '#000000', 0.25)}">${legs}</g><g fill="${colour}">${body}</g></g>`,
    ];
  });
}
