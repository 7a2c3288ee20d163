import type { PackageItem, PackageView } from '../contract';
import { isPlace, roundOf } from './round';
import { aboutItem, fileTexts } from './texts';
import { xml } from './xml';

/** GPX 1.1. A masked place is a line around where it may be, and no waypoint: a car would be sent to the middle. */
export function writeGpx(view: PackageView, { publicUrl }: { publicUrl: string }): string {
  const places = view.items.filter(isPlace);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="single-desk" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata><name>${xml(view.title)}</name><desc>${xml(fileTexts[view.lang].about(view))}</desc></metadata>`,
    // The format wants all waypoints before the tracks.
    ...places.filter(({ radiusKm }) => radiusKm === 0).map((item) => waypoint(item, view, publicUrl)),
    ...places.filter(({ radiusKm }) => radiusKm > 0).map((item) => track(item, view)),
    '</gpx>',
  ];
  return `${lines.join('\n')}\n`;
}

function waypoint(item: PackageItem, { lang }: PackageView, publicUrl: string): string {
  const { lat, lng } = item.position;
  const link = item.slug === null ? '' : `<link href="${xml(`${publicUrl}/listings/${item.slug}`)}"/>`;
  return `<wpt lat="${lat}" lon="${lng}">${told(item, lang)}${link}<type>${fileTexts[lang].kinds[item.kind]}</type></wpt>`;
}

function track(item: PackageItem, { lang }: PackageView): string {
  const points = roundOf(item).map(({ lat, lng }) => `<trkpt lat="${lat}" lon="${lng}"/>`);
  return `<trk>${told(item, lang)}<trkseg>${points.join('')}</trkseg></trk>`;
}

const told = (item: PackageItem, lang: PackageView['lang']): string =>
  `<name>${xml(`${item.number}. ${item.title[lang]}`)}</name><desc>${xml(aboutItem(item, lang))}</desc>`;
