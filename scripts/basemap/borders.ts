import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { MapFile } from '../../client/map/basemap/format';
import { npmFile } from '../npmFile';
import { box, type LngLat } from './box';
import { encoded } from './encode';
import { sources } from './sources';

type Shapes = FeatureCollection<Polygon | MultiPolygon, { name: string }>;
type Area = TopoPolygon<{ name: string }> | TopoMultiPolygon<{ name: string }>;
type Departements = Topology<{ all: { type: 'GeometryCollection'; geometries: Area[] } }>;

const ours = new Set(['Allier', 'Cantal', 'Haute-Loire', 'Puy-de-Dôme']);
/** Square degrees: a bend smaller than this is straightened, coarsely where nobody looks closely. */
const detail = { near: 0.000_02, far: 0.003, coast: 0.006 };
/** Degrees. */
const smallestIsland = 0.3;
/** What a wide screen shows at zoom 6 round Auvergne, degrees. */
const sight = { west: -30, south: 25, east: 40, north: 62 };

/** Borders of départements, territory and coasts. */
export async function readBorders(): Promise<Pick<MapFile, 'land' | 'territory' | 'borders' | 'neighbours'>> {
  const shapes: Shapes = JSON.parse(await npmFile(sources.departements.spec, sources.departements.path));
  const measured = presimplify(topology({ all: shapes }) as unknown as Departements);
  const [near, far] = [simplify(measured, detail.near), simplify(measured, detail.far)];
  const own = near.objects.all.geometries.filter(isOurs);
  return {
    land: await readLand(),
    territory: rings(merge(near, own)).map(encoded),
    borders: lines(mesh(near, near.objects.all, (a, b) => isOurs(a) || isOurs(b))).map(encoded),
    neighbours: [
      ...lines(between(near)).filter((line) => line.some(isNear)),
      ...lines(between(far))
        .filter((line) => !line.some(isNear))
        .map((line) => line.map(rounded)),
    ].map(encoded),
  };
}

async function readLand(): Promise<MapFile['land']> {
  const world: Topology<{ land: GeometryCollection }> = JSON.parse(await npmFile(sources.land.spec, sources.land.path));
  const coarse = simplify(presimplify(world), detail.coast);
  const { features } = feature(coarse, coarse.objects.land) as unknown as Shapes;
  return features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .flatMap(([outer = []]) => [outer.map(asPlace)])
    .map((ring) => clipped(ring).map(rounded))
    .filter((ring) => extent(ring) > smallestIsland)
    .map(encoded);
}

/** Far out a hundredth of a degree is a pixel. */
const rounded = ([lng, lat]: LngLat): LngLat => [Math.round(lng * 100) / 100, Math.round(lat * 100) / 100];

/** Larger side of the box a ring fills, degrees. */
function extent(ring: LngLat[]): number {
  const side = (axis: 0 | 1) =>
    Math.max(...ring.map((point) => point[axis])) - Math.min(...ring.map((point) => point[axis]));
  return ring.length > 3 ? Math.max(side(0), side(1)) : 0;
}

/** Borders that no département of ours touches; the coast is drawn with the land. */
function between(departements: Departements): MultiLineString {
  return mesh(departements, departements.objects.all, (a, b) => a !== b && !isOurs(a) && !isOurs(b));
}

function isOurs(shape: { properties?: { name?: string } | undefined }): boolean {
  return ours.has(shape.properties?.name ?? '');
}

const asPlace = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];
const lines = ({ coordinates }: MultiLineString): LngLat[][] => coordinates.map((line) => line.map(asPlace));
const rings = ({ coordinates }: MultiPolygon): LngLat[][] => coordinates.map(([outer = []]) => outer.map(asPlace));

function isNear([lng, lat]: LngLat): boolean {
  return lng > box.west - 0.3 && lng < box.east + 0.3 && lat > box.south - 0.3 && lat < box.north + 0.3;
}

/** Cut to what can be in sight, one side after the other (Sutherland–Hodgman). */
function clipped(ring: LngLat[]): LngLat[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, sight.west, 1],
    [0, sight.east, -1],
    [1, sight.south, 1],
    [1, sight.north, -1],
  ];
  return sides.reduce<LngLat[]>(
    (points, side) => points.flatMap((point, i) => kept(points.at(i - 1) ?? point, point, side)),
    ring,
  );
}

function kept(from: LngLat, to: LngLat, [axis, limit, sign]: [0 | 1, number, 1 | -1]): LngLat[] {
  const inside = (point: LngLat) => sign * (point[axis] - limit) >= 0;
  if (inside(from) === inside(to)) return inside(to) ? [to] : [];
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  const crossing: LngLat = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  return inside(to) ? [crossing, to] : [crossing];
}
