import type { Point } from '@contract/common';
import { useState } from 'react';
import { useLocation } from 'react-router';

/** Hundredths of a degree are 1 km: enough to search around, and a shared link does not tell where somebody lives. */
const coarse = (degrees: number) => Math.round(degrees * 100) / 100;

/** Asks the browser where the reader is, when the reader asks for it. A refusal is told until the search changes. */
export function useMyPosition(onFound: (at: Point) => void) {
  const { key: search } = useLocation();
  const [deniedIn, setDeniedIn] = useState<string>();
  const forget = () => setDeniedIn(undefined);
  const deny = () => setDeniedIn(search);
  function ask() {
    forget();
    if (!('geolocation' in navigator)) return deny();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => onFound({ lat: coarse(coords.latitude), lng: coarse(coords.longitude) }),
      deny,
      { timeout: 10_000, maximumAge: 300_000 },
    );
  }
  return { ask, isDenied: deniedIn === search, forget };
}
