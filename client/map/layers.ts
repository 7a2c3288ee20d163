import type { readSite } from '@contract/site';
import { useState } from 'react';
import type { z } from 'zod';
import { recall, remember } from '../memory';

export type Tiles = z.output<typeof readSite.reply>['tiles'][number];

/** The bundled map far out, the first tiles close up: quiet where pins speak, precise where a street is looked for. */
export const auto = 'auto';
/** From here on the bundled map has nothing more to say. */
export const autoMinZoom = 13;

/** Which layer the reader looks at; remembered. */
export function useLayerChoice(): [string, (id: string) => void] {
  const [chosen, setChosen] = useState(() => recall('map-layer') ?? auto);
  function choose(id: string) {
    remember('map-layer', id);
    setChosen(id);
  }
  return [chosen, choose];
}

/** Photographs keep their colours at night, drawn plans are turned over. */
export const isPhotograph = ({ id }: Tiles): boolean => id === 'aerial';
