import type { Map as Leaflet, Marker } from 'leaflet';
import { classes } from '../ui/classes';
import styles from './Pins.module.css';

/** A listing in the light. */
export interface Light {
  slug: string;
  /** What its label says under the title; without it there is no label, because a card says it. */
  line?: string;
}

/** Pixels that a label wants on the right of its pin. */
const labelWidth = 220;

/** Grows a pin or ring and brings it to the front. */
export const lighten = (shown: Marker) =>
  shown
    .setZIndexOffset(10_000)
    .getElement()
    ?.classList.add(styles.lit ?? 'lit');

/** Back to its size, without its label. */
export function darken(shown: Marker): void {
  const element = shown.setZIndexOffset(0).getElement();
  element?.classList.remove(styles.lit ?? 'lit');
  element?.querySelector(`.${styles.label}`)?.remove();
}

/** Writes a title and a line beside a pin, on the side where there is room. */
export function label(shown: Marker, map: Leaflet, title: string, line: string): void {
  const isAtRightEdge = map.latLngToContainerPoint(shown.getLatLng()).x > map.getSize().x - labelWidth;
  const text = document.createElement('span');
  text.className = classes(styles.label, isAtRightEdge && styles.left);
  text.append(textIn('b', title), ...(line ? [textIn('span', line)] : []));
  shown.getElement()?.append(text);
}

function textIn(tag: 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
