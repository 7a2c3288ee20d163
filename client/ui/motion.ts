/** Whether the reader has asked their system for less motion. */
export const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Glides, or jumps for those who want no motion. */
export const scrollBehavior = (): ScrollBehavior => (wantsStillness() ? 'instant' : 'smooth');
