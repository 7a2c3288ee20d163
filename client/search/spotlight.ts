import { createContext, use, useSyncExternalStore } from 'react';

/** Which listing is pointed at and which is picked, shared by cards and pins without drawing the page again. */
export interface Spotlight {
  /** Slug under the pointer or with the focus. */
  hovered: string | null;
  /** Slug whose card is open on the map. */
  picked: string | null;
  hover(slug: string | null): void;
  pick(slug: string | null): void;
  subscribe(listener: () => void): () => void;
}

export function createSpotlight(): Spotlight {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const spotlight: Spotlight = {
    hovered: null,
    picked: null,
    hover(slug) {
      if (spotlight.hovered === slug) return;
      spotlight.hovered = slug;
      tell();
    },
    pick(slug) {
      if (spotlight.picked === slug) return;
      spotlight.picked = slug;
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return spotlight;
}

export const SpotlightContext = createContext<Spotlight>(createSpotlight());
export const useSpotlight = (): Spotlight => use(SpotlightContext);

/** Whether this listing stands in the light: pointed at, or picked. */
export function useIsLit(slug: string): boolean {
  const spotlight = useSpotlight();
  return useSyncExternalStore(spotlight.subscribe, () => spotlight.hovered === slug || spotlight.picked === slug);
}

/** The slug that is picked. */
export function usePicked(): string | null {
  const spotlight = useSpotlight();
  return useSyncExternalStore(spotlight.subscribe, () => spotlight.picked);
}

/** The slug that is pointed at. */
export function useHovered(): string | null {
  const spotlight = useSpotlight();
  return useSyncExternalStore(spotlight.subscribe, () => spotlight.hovered);
}
