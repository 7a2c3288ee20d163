import { useEffect } from 'react';
import { useLeaflet } from '../../map/LeafletMap';
import { useMedia } from '../../ui/useMedia';

/** One finger scrolls the page and not the small map in it; two fingers and the buttons still zoom. */
export function StillUnderFinger() {
  const map = useLeaflet();
  const isFinger = useMedia('(pointer: coarse)');
  useEffect(
    function leaveDragging() {
      if (!isFinger) return;
      map.dragging.disable();
      return () => void map.dragging.enable();
    },
    [map, isFinger],
  );
  return null;
}
