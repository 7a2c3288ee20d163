import type { z } from 'zod';
import type { readSite } from './contract';

type Tiles = z.output<typeof readSite.reply>['tiles'];

const ign = (layer: string, format: string) =>
  `https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&STYLE=normal&TILEMATRIXSET=PM&LAYER=${layer}&FORMAT=image/${format}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}`;

/** IGN's open map services need no key (Géoplateforme, Licence Ouverte 2.0). */
const standard: Tiles = [
  {
    id: 'plan',
    name: { fr: 'Plan IGN', en: 'IGN map' },
    url: ign('GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2', 'png'),
    attribution: '© IGN',
    maxZoom: 19,
  },
  {
    id: 'aerial',
    name: { fr: 'Vue aérienne', en: 'Aerial' },
    url: ign('ORTHOIMAGERY.ORTHOPHOTOS', 'jpeg'),
    attribution: '© IGN',
    maxZoom: 19,
  },
  {
    id: 'osm',
    name: { fr: 'OpenStreetMap', en: 'OpenStreetMap' },
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    attribution: '© OpenStreetMap',
    maxZoom: 19,
  },
];

/** The map layers of this installation; one of its own comes first. */
export function tilesOf(own: { url: string; attribution: string } | undefined): Tiles {
  if (!own) return standard;
  return [{ id: 'own', name: { fr: 'Plan', en: 'Map' }, ...own, maxZoom: 19 }, ...standard];
}

/** Hosts a page may load map pictures from, for its content security policy. */
export const tileOrigins = (tiles: Tiles): string[] => [
  ...new Set(
    tiles.map(({ url }) =>
      new URL(url.replace('{s}.', 'any.').replaceAll(/[{}]/g, '')).origin.replace('//any.', '//*.'),
    ),
  ),
];
