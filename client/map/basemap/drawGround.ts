import type { Colours } from './colours';
import type { BaseMap, Ranked } from './data';
import { curved, ring, straight } from './paths';
import { type Bounds, type Line, meets, smallestLake, unitsPerKm } from './project';

/** The part of the map to draw, with the canvas already turned so that its unit is a world unit. */
export interface View {
  zoom: number;
  /** World units to one pixel of the screen. */
  pixel: number;
  bounds: Bounds;
}

type Context = CanvasRenderingContext2D;

/** Land, relief, waters, roads and borders, in this order; no words. Towards its edge the detail fades into plain land. */
export function drawGround(context: Context, map: BaseMap, view: View, colours: Colours): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  drawLand(context, map, view, colours);
  drawRelief(context, map, colours);
  drawWaters(context, map, view, colours);
  drawRoads(context, map, view, colours);
  drawVeil(context, map, colours);
  drawNeighbours(context, map, view, colours);
  drawBorders(context, map, view, colours);
}

function drawLand(context: Context, { land, territory }: BaseMap, { bounds }: View, colours: Colours): void {
  drawSea(context, bounds, colours);
  context.fillStyle = colours.out;
  for (const coast of inSight(land, bounds)) context.fill(straight(coast));
  context.fillStyle = colours.land;
  for (const part of inSight(territory, bounds)) context.fill(straight(part));
}

/** Paler than a lake: as strong, a whole sea would be the loudest thing on the map. */
function drawSea(context: Context, { left, top, right, bottom }: Bounds, colours: Colours): void {
  for (const [colour, strength] of [
    [colours.out, 1],
    [colours.lake, 0.6],
  ] as const) {
    context.fillStyle = colour;
    context.globalAlpha = strength;
    context.fillRect(left, top, right - left, bottom - top);
  }
  context.globalAlpha = 1;
}

/** Hard light leaves the middle grey of level ground as it is, darkens what is darker and lights what is lighter. */
function drawRelief(context: Context, { relief }: BaseMap, colours: Colours): void {
  const { from, to, picture } = relief;
  context.save();
  context.globalCompositeOperation = 'hard-light';
  context.globalAlpha = colours.relief;
  context.drawImage(picture, from.x, from.y, to.x - from.x, to.y - from.y);
  context.restore();
}

function drawNeighbours(context: Context, { neighbours }: BaseMap, { pixel, bounds }: View, colours: Colours): void {
  context.strokeStyle = colours.neighbour;
  context.lineWidth = pixel;
  for (const line of inSight(neighbours, bounds)) context.stroke(straight(line));
}

function drawWaters(context: Context, { rivers, lakes }: BaseMap, view: View, colours: Colours): void {
  const { zoom, pixel, bounds } = view;
  const growth = Math.max(0.6, Math.min(2.2, (zoom - 6.2) * 0.42));
  context.strokeStyle = colours.river;
  for (const { rank, line } of ranked(rivers, bounds, riversFrom, zoom)) {
    context.lineWidth = pixel * growth * (3.2 - rank * 0.62);
    context.stroke(curved(line));
  }
  context.fillStyle = colours.lake;
  context.strokeStyle = colours.shore;
  context.lineWidth = pixel * 0.8;
  for (const lake of lakes) {
    if (!meets(lake.ring.bounds, bounds) || lake.km * unitsPerKm < smallestLake * pixel) continue;
    context.fill(ring(lake.ring));
    context.stroke(ring(lake.ring));
  }
}

function drawRoads(context: Context, { roads }: BaseMap, view: View, colours: Colours): void {
  const { zoom, pixel, bounds } = view;
  const growth = Math.max(0.55, Math.min(1.35, (zoom - 5) * 0.22));
  const seen = ranked(roads, bounds, roadsFrom, zoom).sort((a, b) => b.rank - a.rank);
  context.strokeStyle = colours.roadCase;
  for (const { rank, line } of seen) {
    context.lineWidth = pixel * growth * (roadWidth[rank - 1] ?? 1) + pixel * 1.4;
    context.stroke(curved(line));
  }
  for (const { rank, line } of seen) {
    context.strokeStyle = [colours.motorway, colours.road, colours.smallRoad][rank - 1] ?? colours.road;
    context.lineWidth = pixel * growth * (roadWidth[rank - 1] ?? 1);
    context.stroke(curved(line));
  }
}

/** World units over which the detail fades: about 14 km. */
const fade = 32;

function drawVeil(context: Context, { relief: { from, to } }: BaseMap, colours: Colours): void {
  const width = to.x - from.x;
  const height = to.y - from.y;
  const edges = [
    [from.x, from.y, 1, 0],
    [to.x, from.y, -1, 0],
    [from.x, from.y, 0, 1],
    [from.x, to.y, 0, -1],
  ] as const;
  for (const [x, y, right, down] of edges) {
    const veil = context.createLinearGradient(x, y, x + right * fade, y + down * fade);
    veil.addColorStop(0, colours.out);
    veil.addColorStop(1, clear(context, colours.out));
    context.fillStyle = veil;
    // Reaches outwards too, over what is drawn past the edge.
    context.fillRect(
      x - (right < 0 ? fade : fade * 4),
      y - (down < 0 ? fade : fade * 4),
      right ? fade * 5 : width + fade * 8,
      down ? fade * 5 : height + fade * 8,
    );
  }
}

/** The colour with no body; a canvas gives back a full colour as `#rrggbb`, however it was written. */
function clear(context: Context, colour: string): string {
  context.fillStyle = colour;
  return `${context.fillStyle}00`;
}

/** Fainter close up, where the eye expects more of them than a kilometre. */
function drawBorders(context: Context, { borders }: BaseMap, { zoom, pixel, bounds }: View, colours: Colours): void {
  context.save();
  context.strokeStyle = colours.border;
  context.lineWidth = pixel;
  context.lineCap = 'butt';
  context.globalAlpha = zoom > 11 ? 0.45 : 0.8;
  context.setLineDash([6, 2.5, 1.5, 2.5].map((dash) => dash * pixel));
  for (const line of inSight(borders, bounds)) context.stroke(straight(line));
  context.restore();
}

/** The zoom from which each rank is drawn, first the greatest. */
const riversFrom = [0, 6.5, 7.5, 8.8];
const roadsFrom = [6.5, 7.5, 8.6];
const roadWidth = [2.9, 2.1, 1.5];

function ranked(all: Ranked[], bounds: Bounds, from: number[], zoom: number): Ranked[] {
  return all.filter(({ rank, line }) => zoom >= (from[rank - 1] ?? 0) && meets(line.bounds, bounds));
}

const inSight = (lines: Line[], bounds: Bounds) => lines.filter((line) => meets(line.bounds, bounds));
