import type { Point } from '../../common/contract';
import type { PackageItem, PackageView } from '../contract';
import { isPlace, roundOf } from './round';
import { aboutItem, fileTexts } from './texts';
import { xml } from './xml';

/** KML 2.2, colours as aabbggrr: the circle of a masked place is a ground one sees the map through. */
const style =
  '<Style id="round"><LineStyle><color>ff70610b</color><width>2</width></LineStyle><PolyStyle><color>3370610b</color></PolyStyle></Style>';

export function writeKml(view: PackageView): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${xml(view.title)}</name><description>${xml(fileTexts[view.lang].about(view))}</description>${style}`,
    ...view.items.filter(isPlace).map((item) => placemark(item, view.lang)),
    '</Document></kml>',
  ];
  return `${lines.join('\n')}\n`;
}

function placemark(item: PackageItem, lang: PackageView['lang']): string {
  const name = `<name>${xml(`${item.number}. ${item.title[lang]}`)}</name>`;
  const about = `<description>${xml(aboutItem(item, lang))}</description>`;
  return `<Placemark>${name}${about}${item.radiusKm > 0 ? polygon(item) : spot(item)}</Placemark>`;
}

const spot = ({ position }: PackageItem): string => `<Point><coordinates>${pair(position)}</coordinates></Point>`;

/** Counter-clockwise, as the format wants its outer rings. */
function polygon(item: PackageItem): string {
  const ring = roundOf(item).toReversed().map(pair).join(' ');
  return `<styleUrl>#round</styleUrl><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
}

/** Longitude first. */
const pair = ({ lat, lng }: Point): string => `${lng},${lat}`;
