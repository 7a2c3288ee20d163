import type { Map as Leaflet } from 'leaflet';

const movedByUs = new WeakSet<Leaflet>();

/** Moves the map without it counting as the reader's own move. The move must not be animated: it has to end at once. */
export function quietly(map: Leaflet, move: () => void): void {
  movedByUs.add(map);
  move();
  movedByUs.delete(map);
}

/** Calls back after each move that the reader made: by hand, wheel, key or button. Returns the way to stop. */
export function onReaderMoves(map: Leaflet, moved: () => void): () => void {
  const listen = () => {
    if (!movedByUs.has(map)) moved();
  };
  map.on('moveend', listen);
  return () => void map.off('moveend', listen);
}
