import type { Layer, Map as Leaflet } from 'leaflet';
import { type ReactNode, useEffect, useState } from 'react';
import styles from './LeafletMap.module.css';

/** Who made what the map shows; always in sight. Leaflet's own control would write the layers' HTML into the page as it is. */
export function Attribution({ map }: { map: Leaflet }) {
  const [credits, setCredits] = useState<string[]>([]);
  useEffect(
    function followLayers() {
      const follow = () => setCredits(creditsOf(map));
      follow();
      map.on('layeradd layerremove', follow);
      return () => void map.off('layeradd layerremove', follow);
    },
    [map],
  );
  return (
    <p className={styles.attribution}>
      {credits.map((credit, place) => (
        <span key={credit}>
          {place > 0 && ' · '}
          {linksAndText(credit)}
        </span>
      ))}
    </p>
  );
}

function creditsOf(map: Leaflet): string[] {
  const layers: Layer[] = [];
  map.eachLayer((layer) => void layers.push(layer));
  return [...new Set(layers.flatMap((layer) => layer.getAttribution?.() || []))];
}

/** Of a credit's HTML only text and web links are kept. */
function linksAndText(html: string): ReactNode[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node, place) => {
    const text = node.textContent ?? '';
    if (!(node instanceof HTMLAnchorElement) || !/^https?:$/.test(node.protocol)) return text;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one credit never move
      <a key={place} href={node.href}>
        {text}
      </a>
    );
  });
}
