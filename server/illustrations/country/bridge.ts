import { mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { type Picture, sheet } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { type Point, polygon, short, stroke } from '../draw/svg';
import { backdrop } from '../nature/backdrop';
import { firEdge } from '../nature/conifers';
import { bank } from '../nature/foreground';
import { mist } from '../nature/mist';
import { skyline } from '../nature/relief';
import { tree } from '../nature/trees';

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
  picture.add(stillWater(picture, level));
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

function stillWater(picture: Picture, level: number): string {
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
