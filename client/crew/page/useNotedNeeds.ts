import { type CrewDepth, noteCrewNeeds } from '@contract/crew';
import { useEffect } from 'react';
import { call } from '../../api';
import type { Asked } from '../asked';

/** Milliseconds that a question rests before it counts as one. */
const restMs = 4000;
/** Questions of this visit that were noted: looked at again they are no further need. */
const noted = new Set<string>();

/** Tells the desk what a shoot lacks here, once a question has rested; nobody waits for it or is told. */
export function useNotedNeeds({ near, size }: Asked, depth: CrewDepth | undefined): void {
  const isLacking = depth?.jobs.some(({ lacking }) => lacking > 0) ?? false;
  const { lat, lng } = near;
  useEffect(
    function noteAfterRest() {
      const key = `${lat} ${lng} ${size}`;
      if (!size || !isLacking || noted.has(key)) return;
      const timer = setTimeout(() => {
        noted.add(key);
        call(noteCrewNeeds, { body: { near: { lat, lng }, size } }).catch(() => undefined);
      }, restMs);
      return () => clearTimeout(timer);
    },
    [lat, lng, size, isLacking],
  );
}
