import type { Point } from '@contract/common';
import { useState } from 'react';

/** Hundredths of a degree are 1 km: enough to search around, and a shared link does not tell where somebody lives. */
const coarse = (degrees: number) => Math.round(degrees * 100) / 100;

/** Asks the browser where the reader is, when the reader asks for it. */
export function useMyPosition(onFound: (at: Point) => void) {
  const [isDenied, setDenied] = useState(false);
  function ask() {
    setDenied(false);
    if (!('geolocation' in navigator)) return setDenied(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onFound({ lat: coarse(coords.latitude), lng: coarse(coords.longitude) }),
      () => setDenied(true),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  }
  return { ask, isDenied };
}
