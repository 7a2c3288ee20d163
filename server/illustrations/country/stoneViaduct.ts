import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { polygon, rect } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { foreground } from '../nature/foreground';
import { drift, mist } from '../nature/mist';
import type { Skyline } from '../nature/relief';
import { railcar, valleyOf } from './viaductParts';

/** A railway viaduct of stone: tall round arches over a wooded valley, perhaps a railcar on it. */
export function stoneViaduct(picture: Picture): void {
  const { dice, light } = picture;
  backdrop(picture, 440, { planes: 3, rise: 120 });
  const middle = dice.between(480, 720);
  const valley = valleyOf(picture, middle);
  firEdge(picture, valley(20), { fill: picture.air(0.36), height: 24, gap: 9 });
  mist(picture, 520, 180, 0.55);
  arcade(picture, dice.between(285, 330), valley(90));
  firEdge(picture, valley(150), { fill: picture.air(0.66), height: 38, gap: 11 });
  mist(picture, 690, 130, 0.5);
  drift(picture, 660, 5, 0.45);
  firEdge(picture, (x) => 850 - 150 * Math.abs((x - middle) / 600) ** 1.5, {
    fill: mix(picture.air(0.9), light.deep, 0.5),
    height: 70,
    gap: 16,
  });
  foreground(picture);
}

function arcade(picture: Picture, deck: number, ground: Skyline): void {
  const { dice, light, side } = picture;
  const stone = mix(
    mix(dice.pick([materials.granite, materials.rubble, materials.lava]), light.ambient, 0.3),
    light.haze,
    0.2,
  );
  const [span, thick, spring] = [dice.between(88, 120), 26, deck + 70];
  const start = dice.between(-span, 0);
  const piers = repeat(Math.ceil(sheet.width / span) + 2, (i) => start + i * span);
  const holes = piers.map((x) => {
    const [from, to] = [x + thick / 2, x + span - thick / 2];
    return `M${from} 800V${spring}A${(to - from) / 2} ${(to - from) / 2} 0 0 1 ${to} ${spring}V800Z`;
  });
  picture.add(
    `<path fill-rule="evenodd" d="M0 ${deck}H1200V800H0Z${holes.join('')}" fill="${picture.linear({ 0: stone, 1: mix(stone, light.haze, 0.7) })}"/>`,
  );
  for (const x of piers) {
    const edge = x + (side * thick) / 2;
    picture.add(
      polygon(
        [
          [edge, spring],
          [edge + side * 7, spring],
          [edge + side * 8, Math.min(800, ground(x) + 60)],
          [edge, Math.min(800, ground(x) + 60)],
        ],
        light.deep,
        0.3,
      ),
    );
    picture.add(rect(side > 0 ? x + thick / 2 - 8 : x - thick / 2, spring, 8, 300, light.direct, 0.35));
    picture.add(rect(x - thick / 2 - 4, spring - 4, thick + 8, 6, mix(stone, light.direct, 0.3)));
  }
  picture.add(
    rect(0, deck - 8, sheet.width, 10, mix(stone, light.direct, 0.35)),
    rect(0, deck + 2, sheet.width, 4, light.deep, 0.3),
  );
  if (dice.chance(0.55)) railcar(picture, dice.between(150, 700), deck - 8);
}
