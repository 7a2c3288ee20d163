import { type Hex, mix } from '../draw/colour';
import { materials } from '../draw/materials';
import { repeat } from '../draw/repeat';
import { type Glass, glassAt, openings } from '../space/openings';
import { type Plane, patch, sidesOf } from '../space/plane';
import { sheetOf } from '../space/solids';
import { block, face, type Mark, solid, type Thing } from '../space/things';
import { plus, type Vec } from '../space/vector';
import type { View } from '../space/view';

const shutterColours: readonly [Hex, ...Hex[]] = ['#7d8f8c', '#8c5a48', '#a8a394', '#56707c', '#6e7a5a', '#c4b493'];

export interface Street {
  /** Metres from wall to wall. */
  width: number;
  storeys: readonly [number, number];
  walls: readonly [Hex, ...Hex[]];
  paving: Hex;
  end: 'spires' | 'hills' | 'tower';
  traffic?: boolean;
  trees?: boolean;
  timber?: boolean;
  glassy?: boolean;
}

/** One house of a row: its front, its eaves, sometimes an awning. */
export function streetFront(view: View, spec: Street, at: Vec, size: Vec, side: -1 | 1): Thing[] {
  const { dice, light } = view.picture;
  const wall = mix(dice.pick(spec.walls), materials.rubble, dice.between(0, 0.25));
  const roof = light.snow ? '#e9eef0' : dice.pick([materials.tile, materials.slate, materials.lauze]);
  const glass: Glass = {
    ...glassAt(view.picture, light.lamps ? 0.38 : 0.02, mix(wall, materials.lava, 0.6)),
    ...(spec.glassy || dice.chance(0.5) ? {} : { shutters: mix(dice.pick(shutterColours), wall, 0.25) }),
  };
  const sides = sidesOf(at, size, 0);
  const facing = side < 0 ? sides.right : sides.left;
  const body = solid(
    [face(facing, wall, facade(view, facing, spec, wall, glass)), face(sides.front, mix(wall, '#000000', 0.1))],
    at,
  );
  const eave = block({
    at: plus(at, [-side * 0.35, size[1], 0]),
    size: [size[0], 0.3, size[2] + 0.1],
    colour: mix(roof, '#000000', 0.25),
    top: roof,
  });
  const awning =
    !spec.glassy && dice.chance(0.35)
      ? [awningOn(facing, dice.pick(['#8c3b36', '#3d5b54', '#b39a63', '#43526b']))]
      : [];
  return [body, eave, ...awning];
}

function facade({ picture }: View, on: Plane, spec: Street, wall: Hex, glass: Glass): Mark[] {
  const { dice, light } = picture;
  const storeys = Math.round((on.height - 0.8) / 3.1);
  const shop = dice.chance(0.6);
  const rows = spec.glassy
    ? openings(
        on,
        { ...glass, frame: mix(wall, '#000000', 0.2) },
        { columns: Math.floor(on.width / 2), rows: storeys - 1, width: 1.6, height: 1.9, sill: 3.9, storey: 3.1 },
      )
    : openings(on, glass, {
        columns: Math.floor(on.width / 2.9),
        rows: storeys - 1,
        width: 1,
        height: 1.8,
        sill: 4,
        storey: 3.1,
      });
  const lit = light.lamps && dice.chance(0.6);
  const bay = Math.max(1, Math.floor(on.width / 2.6));
  const ground = repeat(bay, (i): Mark => {
    const x = (on.width / bay) * i + 0.4;
    const corners = patch(on, x, shop ? 0.5 : 0, on.width / bay - 0.8, shop ? 2.2 : 2.4);
    return lit
      ? { corners, colour: '#f3bd74', lit: true }
      : {
          corners,
          colour: shop
            ? mix(glass.dark, light.sky[2], dice.between(0.05, 0.4))
            : mix(materials.darkWood, wall, dice.between(0.1, 0.5)),
        };
  });
  const plinth: Mark = {
    corners: patch(on, 0, 0, on.width, 3.2),
    colour: mix(wall, shop ? dice.pick(['#3a2f2b', '#2f3d3f', '#5a4a3a']) : materials.lava, 0.7),
  };
  return [plinth, ...ground, ...(spec.timber ? timbers(on, wall) : []), ...rows];
}

/** Posts, rails and braces of a timber frame above the ground floor. */
function timbers(on: Plane, wall: Hex): Mark[] {
  const colour = mix(materials.darkWood, wall, 0.15);
  const rails = repeat(8, (i) => 3.2 + i * 1.55).filter((y) => y < on.height);
  const posts = repeat(Math.floor(on.width / 1.25) + 1, (i) => i * 1.25);
  const braces = posts.slice(0, -1).map((x, i): Mark => {
    const [from, to] = i % 2 ? [x, x + 1.1] : [x + 1.1, x];
    const corner = (u: number, y: number): Vec => plus(on.origin, [on.along[0] * u, y, on.along[2] * u]);
    return { corners: [corner(from, 3.3), corner(from + 0.16, 3.3), corner(to + 0.16, 4.7), corner(to, 4.7)], colour };
  });
  return [
    ...rails.map((y): Mark => ({ corners: patch(on, 0, y, on.width, 0.18), colour })),
    ...posts.map((x): Mark => ({ corners: patch(on, x, 3.2, 0.16, on.height - 3.2), colour })),
    ...braces,
  ];
}

function awningOn(on: Plane, colour: Hex): Thing {
  const at = (x: number, y: number, out: number): Vec =>
    plus(plus(on.origin, [on.along[0] * x, y, on.along[2] * x]), [on.normal[0] * out, 0, 0]);
  return sheetOf(
    [at(0.4, 2.9, 0.05), at(on.width - 0.4, 2.9, 0.05), at(on.width - 0.4, 2.3, 1.3), at(0.4, 2.3, 1.3)],
    colour,
  );
}
