import type { Point } from '@contract/common';

/** Directions to a point; where from is asked there. */
export const routeUrl = ({ lat, lng }: Point): string =>
  `https://www.openstreetmap.org/directions?engine=fossgis_osrm_car&route=%3B${lat.toFixed(5)}%2C${lng.toFixed(5)}`;

/** RFC 5870: opens the navigation app that a telephone has; the name stands beside the pin. */
export const gpsUrl = ({ lat, lng }: Point, name: string): string => {
  const at = `${lat.toFixed(5)},${lng.toFixed(5)}`;
  return `geo:${at}?q=${at}(${encodeURIComponent(name)})`;
};

export const mailUrl = (address: string, subject: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}`;

/** Spaces and dots are for readers. */
export const callUrl = (phone: string): string => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;

/** `exemple.fr`, for a link without words of its own. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
