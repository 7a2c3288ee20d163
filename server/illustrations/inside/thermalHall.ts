import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { line, polygon } from '../draw/svg';
import { drift, glow } from '../nature/mist';
import { person } from '../props/people';
import { contact, fallingFrom, sunbeam } from '../space/daylight';
import { pairs } from '../space/pairs';
import { arch, patch, plane, spot } from '../space/plane';
import { indoors, paintRoom, type Room, roomOf, surface } from '../space/room';
import { lathe } from '../space/solids';
import { paint, type Thing } from '../space/things';
import type { Vec } from '../space/vector';
import type { View } from '../space/view';

/** A bathing hall of the last century: barrel vault, columns, green water, sun from the end. */
export function thermalHall(picture: Picture): void {
  const { dice, light } = picture;
  const view = indoors(
    picture,
    {
      eye: [dice.between(-1.6, 1.6), 2.1, -1],
      focal: dice.between(600, 700),
      horizon: dice.between(420, 460),
      facing: dice.between(-0.06, 0.06),
    },
    { from: 'back' },
  );
  const stone: Hex = dice.pick([materials.limestone, '#d8c6a8', '#cfd3c8', '#d6b9a2']);
  const room = roomOf(15, 4.6, 42);
  paintRoom(view, room, { wall: stone, floor: mix(stone, materials.granite, 0.3), ceiling: stone, depth: 0.8 });
  vault(view, stone);
  endWindow(view, room);
  bath(view, light.lamps ? '#4aa3a5' : '#4f9a9a');
  columns(view, stone);
  for (const z of [10, 18, 27]) {
    const on = plane([picture.side * 4.4 - 1, 7.6, z], [1, 0, 0], [0, 0, 1], 2, 2.2);
    sunbeam(view, patch(on), fallingFrom(picture.side, 1), 0.14);
  }
  drift(picture, view.horizon + 70, 7, 0.3, '#ffffff');
  if (dice.chance(0.5))
    paint(view, [person({ at: [dice.pick([-4.6, 4.6]), 0, dice.between(9, 16)], colour: '#e9e4da' })]);
}

function vault(view: View, stone: Hex): void {
  const { picture } = view;
  const ring = (z: number) =>
    repeat(21, (i): Vec => [-7.5 * Math.cos((Math.PI * i) / 20), 4.6 + 4.4 * Math.sin((Math.PI * i) / 20), z]);
  for (let z = 41; z > 0; z -= 1.6) {
    const far = z / 42;
    const tone = mix(
      mix(view.tone(stone, [0, -1, 0]), picture.light.deep, 0.42 * (1 - far)),
      picture.light.sun,
      far ** 1.6 * 0.6,
    );
    const [near, next] = [ring(Math.max(0.3, z - 1.6)), ring(z)];
    for (let i = 0; i < 20; i++) {
      const [a, b, c, d] = [near[i], near[i + 1], next[i + 1], next[i]];
      if (!a || !b || !c || !d) continue;
      const lit = (picture.side > 0 ? i < 10 : i >= 10) ? 0.1 : 0;
      picture.add(
        polygon(view.outline([a, b, c, d]), mix(tone, picture.light.direct, lit + 0.1 * Math.sin((Math.PI * i) / 20))),
      );
    }
    if (Math.round(z / 1.6) % 3 === 0)
      picture.add(
        line(
          next.map((point) => view.pixel(point)),
          mix(tone, '#ffffff', 0.35),
          Math.max(0.8, 34 / (z + 3)),
        ),
      );
  }
}

function endWindow(view: View, room: Room): void {
  const { picture } = view;
  const corners = arch(room.back, 3.2, 0.6, 8.6, 7.6);
  picture.add(polygon(view.outline(corners), mix(picture.light.sun, picture.light.sky[2], 0.25)));
  for (let i = 1; i < 6; i++)
    picture.add(
      line(
        [view.pixel(spot(room.back, 3.2 + (8.6 * i) / 6, 0.6)), view.pixel(spot(room.back, 3.2 + (8.6 * i) / 6, 7.2))],
        view.tone(materials.zinc, [0, 0, -1]),
        1.6,
      ),
    );
  glow(picture, ...view.pixel([0, 4, room.depth]), 330, picture.light.sun, 0.9);
}

function bath(view: View, blue: Hex): void {
  const { picture } = view;
  const { light, dice } = picture;
  const water = plane([-3.6, -0.12, 2.4], [1, 0, 0], [0, 0, 1], 7.2, 36);
  picture.add(
    polygon(
      view.outline(patch(plane([-3.9, 0.01, 2.1], [1, 0, 0], [0, 0, 1], 7.8, 36.6))),
      mix(view.tone(materials.limestone, [0, 1, 0]), '#ffffff', 0.2),
    ),
  );
  const fill = view.fade([0, 0, 38], [0, 0, 2.4], {
    0: mix(light.sun, blue, 0.25),
    0.35: mix(blue, light.sun, 0.2),
    1: mix(blue, light.deep, 0.5),
  });
  picture.add(polygon(view.outline(patch(water)), fill));
  picture.add(
    polygon(
      view.outline([
        [-0.8, -0.11, 38],
        [0.8, -0.11, 38],
        [1.8, -0.11, 2.6],
        [-1.8, -0.11, 2.6],
      ]),
      light.sun,
      0.22,
    ),
  );
  for (let i = 0; i < 90; i++) {
    const on = plane(
      [dice.between(-3.4, 2.6), -0.1, 3 + dice.next() ** 1.7 * 30],
      [1, 0, 0],
      [0, 0, 1],
      dice.between(0.3, 1),
      0.05,
    );
    picture.add(polygon(view.outline(patch(on)), '#ffffff', 0.3));
  }
}

function columns(view: View, stone: Hex): void {
  const things = [38, 34, 30, 26, 22, 18, 14, 10, 6.4].flatMap((z) =>
    [-1, 1].map(
      (s): Thing =>
        lathe({
          at: [s * 5.4, 0, z],
          profile: pairs('0.52,0 0.52,0.25 0.36,0.35 0.33,3.7 0.5,3.95 0.56,4.2 0.56,4.6'),
          sides: 16,
          colour: mix(stone, '#ffffff', 0.2),
        }),
    ),
  );
  for (const thing of things) contact(view, thing.at, 1.9, 1.5, 0.3);
  paint(view, things);
  for (const s of [-1, 1])
    surface(
      view,
      { ...plane([s * 5.1, 4.4, 0.4], [0, 0, 1], [0, 1, 0], 41, 0.5), normal: [-s, 0, 0] },
      mix(stone, '#ffffff', 0.15),
      -0.2,
      0.7,
    );
}
