import { type ListingKind, listingKind } from '@contract/common';

/** In the order of tabs and legends. */
export const kinds: readonly ListingKind[] = listingKind.options;

interface Shape {
  /** The outline of the 12 px mark, on a grid from −12 to 12. */
  mark: string;
  /** The outline of the pin around the point (0, 0); a location's tip stands on it. */
  pin: string;
  /** The same where only the commune is known: no tip. */
  hollow: string;
  /** What is cut out of the pin, around `middle`. */
  sign: string;
  /** Height of the sign's middle over the point, in pixels. */
  middle: number;
}

const disc = 'M0-3.4A3.4 3.4 0 1 1 0 3.4 3.4 3.4 0 1 1 0-3.4Z';
const square = 'M-8.5-8.5H8.5V8.5H-8.5Z';
const diamond = 'M0-11.5 11.5 0 0 11.5-11.5 0Z';
const hexagon = 'M0-11 9.5-5.5V5.5L0 11-9.5 5.5V-5.5Z';

/** A shape a kind, so that none is told by its colour alone. */
export const shapes: Record<ListingKind, Shape> = {
  location: {
    mark: 'M0 11.5C-2.5 7-8.5 3-8.5-3A8.5 8.5 0 0 1 8.5-3C8.5 3 2.5 7 0 11.5Z',
    pin: 'M0 0C-2.4-5-9.5-8.5-9.5-16A9.5 9.5 0 0 1 9.5-16C9.5-8.5 2.4-5 0 0Z',
    hollow: 'M0-9.5A9.5 9.5 0 1 1 0 9.5 9.5 9.5 0 1 1 0-9.5Z',
    sign: 'M-4.3 3 0-3.8 4.3 3Z',
    middle: 15.5,
  },
  technician: {
    mark: 'M-8-8H8V8H-8Z',
    pin: square,
    hollow: square,
    sign: 'M-4-3.5h8v2h-8ZM-4 1h8v2.5h-8Z',
    middle: 0,
  },
  actor: { mark: 'M0-10.5 10.5 0 0 10.5-10.5 0Z', pin: diamond, hollow: diamond, sign: disc, middle: 0 },
  company: {
    mark: 'M0-10 8.7-5V5L0 10-8.7 5V-5Z',
    pin: hexagon,
    hollow: hexagon,
    sign: 'M-3.5-4h3v8h-3ZM1-1h2.8v5H1Z',
    middle: 0,
  },
};
