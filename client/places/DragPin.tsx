import type { ListingKind, Point } from '@contract/common';
import { type Marker, marker } from 'leaflet';
import { useEffect } from 'react';
import { pinIcon } from '../map/icons';
import { useLeaflet } from '../map/LeafletMap';
import { quietly } from '../map/moves';
import { movedBy } from './moved';
import styles from './PinMap.module.css';

interface DragPinProps {
  kind: ListingKind;
  at: Point;
  label: string;
  /** Stable. */
  onMove(at: Point): void;
}

/** A pin that is dragged to its place, or moved by the arrow keys while it has the focus. */
export function DragPin({ kind, at: { lat, lng }, label, onMove }: DragPinProps) {
  const map = useLeaflet();
  useEffect(
    function placePin() {
      const icon = pinIcon({ kind, isExact: true, slug: '', title: '', lat: 0, lng: 0 });
      icon.options.className = `${icon.options.className} ${styles.pin}`;
      const pin = marker([0, 0], { icon, draggable: true, keyboard: true, autoPan: true, zIndexOffset: 20_000 });
      pinOf.set(map, pin);
      pin.addTo(map);
      const element = pin.getElement();
      element?.setAttribute('role', 'button');
      element?.setAttribute('aria-label', label);
      pin.on('dragend', () => onMove(rounded(pin.getLatLng())));
      const move = (event: KeyboardEvent) => {
        const next = movedBy(event, pin.getLatLng());
        if (!next) return;
        event.preventDefault();
        event.stopPropagation(); // the map would pan
        onMove(rounded(next));
      };
      element?.addEventListener('keydown', move);
      return () => {
        pinOf.delete(map);
        pin.remove();
      };
    },
    [map, kind, label, onMove],
  );
  useEffect(
    function followPoint() {
      pinOf.get(map)?.setLatLng({ lat, lng });
      if (!map.getBounds().pad(-0.1).contains({ lat, lng }))
        quietly(map, () => map.setView({ lat, lng }, map.getZoom(), { animate: false }));
    },
    [map, lat, lng],
  );
  return null;
}

/** The pin of a map, made once, so that it is not torn from under the finger at each step. */
const pinOf = new WeakMap<object, Marker>();

/** A millionth of a degree is a tenth of a metre. */
const rounded = ({ lat, lng }: Point): Point => ({ lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)) });
