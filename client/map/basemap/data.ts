import type { MapFile } from './format';
import { mapFile } from './format';
import { type Line, projected, type World, worldOf } from './project';

/** The bundled map ready to draw: lines projected, each with the box it lies in. */
export interface BaseMap {
  land: Line[];
  territory: Line[];
  borders: Line[];
  neighbours: Line[];
  rivers: Ranked[];
  roads: Ranked[];
  lakes: (Place & { km: number; ring: Line })[];
  towns: (Place & Pick<MapFile['towns'][number], 'population' | 'standing'>)[];
  summits: (Place & Pick<MapFile['summits'][number], 'altitude' | 'rank'>)[];
  departements: Place[];
  relief: Relief;
}

export interface Ranked {
  rank: number;
  line: Line;
}

export interface Place {
  name: string;
  at: World;
}

export interface Relief {
  picture: CanvasImageSource;
  /** Its corners. */
  from: World;
  to: World;
}

let loading: Promise<BaseMap> | undefined;

/** Fetches the map once, however many maps a page holds; a failure is forgotten, so that the next map tries again. */
export function loadBaseMap(): Promise<BaseMap> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<BaseMap> {
  const [file, picture] = await Promise.all([readFile(), readRelief()]);
  const { box } = file;
  return {
    ...asBaseMap(file),
    relief: { picture, from: worldOf(box.west, box.north), to: worldOf(box.east, box.south) },
  };
}

async function readFile(): Promise<MapFile> {
  const response = await fetch(new URL('./auvergne.json', import.meta.url));
  if (!response.ok) throw new Error(`The base map did not load: ${response.status}`);
  return mapFile.parse(await response.json());
}

async function readRelief(): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = new URL('./relief.avif', import.meta.url).href;
  await picture.decode();
  return picture;
}

/** Everything of a map file but its relief, projected. */
export function asBaseMap(file: MapFile): Omit<BaseMap, 'relief'> {
  const lines = (all: MapFile['land']) => all.map(projected);
  const ranked = (all: MapFile['rivers']) => all.map(({ rank, line }) => ({ rank, line: projected(line) }));
  const places = <T extends { name: string; lng: number; lat: number }>(all: T[]) =>
    all.map(({ lng, lat, ...rest }) => ({ ...rest, at: worldOf(lng, lat) }));
  return {
    land: lines(file.land),
    territory: lines(file.territory),
    borders: lines(file.borders),
    neighbours: lines(file.neighbours),
    rivers: ranked(file.rivers),
    roads: ranked(file.roads),
    lakes: places(file.lakes).map((lake) => ({ ...lake, ring: projected(lake.ring) })),
    towns: places(file.towns),
    summits: places(file.summits),
    departements: places(file.departements),
  };
}
