import { createContext, use } from 'react';

type Lit = readonly [slug: string | null, light: (slug: string | null) => void];

/** Which neighbour is pointed at, in the list or on the map: pointing at one lights the other. */
export const LitContext = createContext<Lit>([null, () => {}]);
export const useLit = (): Lit => use(LitContext);
