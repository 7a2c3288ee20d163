import { type Hex, mix } from '../draw/colour';
import type { Dice } from '../draw/dice';
import { materials } from '../draw/materials';
import type { Picture } from '../draw/picture';
import { repeat } from '../draw/repeat';
import { arch, type Plane, patch } from './plane';
import type { Mark } from './things';
import type { Vec } from './vector';

/** What shows in the windows of a picture. */
export interface Glass {
  dice: Dice;
  /** The unlit pane. */
  dark: Hex;
  lamp: Hex;
  /** Share of the panes behind which a lamp is on. */
  lit: number;
  /** Surround of each opening; without it the pane is cut straight into the wall. */
  frame?: Hex;
  /** Leaves folded back on both sides. */
  shutters?: Hex;
}

/** Panes as they look at this hour. */
export function glassAt({ dice, light }: Picture, lit = light.lamps ? 0.42 : 0.02, frame?: Hex): Glass {
  return {
    dice,
    dark: mix(materials.glass, light.sky[1], 0.18),
    lamp: materials.lamp,
    lit,
    ...(frame ? { frame } : {}),
  };
}

interface Rows {
  columns: number;
  rows: number;
  /** Metres of the opening. */
  width: number;
  height: number;
  /** Height of the first sill, and from sill to sill. */
  sill: number;
  storey: number;
  /** Left free at both ends. */
  margin?: number;
  arched?: boolean;
}

/** Openings in even rows; a random few have the lamp on. */
export function openings(on: Plane, glass: Glass, rows: Rows): Mark[] {
  const { columns, width, margin = 0.6 } = rows;
  const gap = (on.width - 2 * margin) / columns;
  if (columns < 1 || gap < width) return [];
  return repeat(rows.rows, (row) =>
    repeat(columns, (column) =>
      opening(on, glass, margin + gap * (column + 0.5) - width / 2, rows.sill + row * rows.storey, rows),
    ).flat(),
  ).flat();
}

function opening(
  on: Plane,
  { dice, dark, lamp, lit, frame, shutters }: Glass,
  x: number,
  y: number,
  rows: Rows,
): Mark[] {
  const cut = (edge: number): Vec[] => {
    const [width, height] = [rows.width + edge * 2, rows.height + edge * 2];
    return rows.arched ? arch(on, x - edge, y - edge, width, height) : patch(on, x - edge, y - edge, width, height);
  };
  const pane: Mark = dice.chance(lit)
    ? { corners: cut(0), colour: lamp, lit: true }
    : { corners: cut(0), colour: dark };
  const leaf = (from: number): Mark[] =>
    shutters ? [{ corners: patch(on, from, y, rows.width / 2, rows.height), colour: shutters }] : [];
  const cross: Mark[] =
    rows.width > 0.8 && frame
      ? [{ corners: patch(on, x + rows.width / 2 - 0.03, y, 0.06, rows.height), colour: frame }]
      : [];
  return [
    ...(frame ? [{ corners: cut(0.16), colour: frame }] : []),
    ...leaf(x - rows.width / 2 - 0.18),
    ...leaf(x + rows.width + 0.18),
    pane,
    ...cross,
  ];
}

/** A door on the ground in the middle of the wall, or at `x`. */
export function door(on: Plane, colour: Hex, width = 1.2, height = 2.2, x = on.width / 2 - width / 2): Mark {
  return { corners: patch(on, x, 0, width, height), colour };
}

/** A level stripe: a plinth, a string course, a shop front. */
export const band = (on: Plane, y: number, height: number, colour: Hex): Mark => ({
  corners: patch(on, 0, y, on.width, height),
  colour,
});

/** Single stones that differ from their neighbours: the wall is built, not painted. */
export function stones(on: Plane, dice: Dice, colour: Hex, count: number): Mark[] {
  return repeat(count, () => {
    const [width, height] = [dice.between(0.4, 1), dice.between(0.25, 0.4)];
    const [x, y] = [dice.between(0, on.width - width), Math.round(dice.between(0, on.height - 0.8) / 0.4) * 0.4];
    return {
      corners: patch(on, x, y, width, height),
      colour: mix(colour, dice.chance(0.6) ? '#000000' : '#ffffff', dice.between(0.04, 0.13)),
    };
  });
}
