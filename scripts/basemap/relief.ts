import sharp from 'sharp';
import type { Grid } from './grid';
import { summits } from './traced/summits';

/** Heights are drawn this many times too tall, else a land of long slopes looks flat. */
const exaggeration = 3.4;
/** Light from the north-west, 45° up, as on every map. */
const sun = { x: -0.5, y: -0.5, z: Math.SQRT1_2 };
const flat = 128;

/** The land shaded as a grey picture: 128 is level ground, darker turned from the light, lighter towards it. */
export async function shaded(land: Grid): Promise<Buffer> {
  const light = land.map((x, y) => flat + contrast(lightAt(land, x, y)));
  const pixels = Buffer.from(Uint8Array.from(light.values));
  const raw = { width: land.width, height: land.height, channels: 1 as const };
  return sharp(pixels, { raw }).avif({ quality: 60, effort: 6, chromaSubsampling: '4:2:0' }).toBuffer();
}

/** The land with its volcanic cones, too narrow for the coarser grid the rest is worked out on. */
export function withCones(land: Grid): Grid {
  const risen = land.map((_x, _y, altitude) => altitude);
  for (const { lng, lat, altitude, foot } of summits) {
    if (foot === undefined) continue;
    const [x, y] = land.cellOf([lng, lat]);
    raise(risen, { x, y, height: altitude - land.between(x, y), radius: (foot * 1400) / land.metres });
  }
  return risen;
}

function raise(land: Grid, cone: { x: number; y: number; height: number; radius: number }): void {
  const reach = Math.ceil(cone.radius);
  for (let y = Math.round(cone.y) - reach; y <= cone.y + reach; y++) {
    for (let x = Math.round(cone.x) - reach; x <= cone.x + reach; x++) {
      const share = Math.max(0, 1 - Math.hypot(x - cone.x, y - cone.y) / cone.radius);
      const index = land.index(x, y);
      land.values[index] = (land.values[index] ?? 0) + Math.max(0, cone.height) * share ** 2 * (3 - 2 * share);
    }
  }
}

/** How much a slope is lit, 0 when level. */
function lightAt(land: Grid, x: number, y: number): number {
  const east = ((land.at(x + 1, y) - land.at(x - 1, y)) / (2 * land.metres)) * exaggeration;
  const south = ((land.at(x, y + 1) - land.at(x, y - 1)) / (2 * land.metres)) * exaggeration;
  return (-sun.x * east - sun.y * south + sun.z) / Math.hypot(east, south, 1) - sun.z;
}

/** Gentle slopes are shown well, steep ones do not burn out. */
function contrast(light: number): number {
  return 118 * Math.tanh(light * (light < 0 ? 1.5 : 2.2));
}
