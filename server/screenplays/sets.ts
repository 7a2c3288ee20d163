import { fold } from '../common/fold';
import type { SceneHeading } from './contract';

/** Scenes at one place in one time. */
export interface Scenes {
  place: string;
  period: string | null;
  scenes: SceneHeading[];
}

/** `INT. CAFÉ` comes back twelve times and is one need; in the order of the first scene at each. */
export function setsOf(headings: readonly SceneHeading[]): Scenes[] {
  const sets = new Map<string, Scenes>();
  for (const heading of headings) {
    const key = fold(`${heading.place}|${heading.period ?? ''}`);
    const set = sets.get(key);
    if (set) set.scenes.push(heading);
    else sets.set(key, { place: heading.place, period: heading.period, scenes: [heading] });
  }
  return [...sets.values()];
}

/** Inside in one scene and outside in another is both. */
export function settingOf(scenes: readonly SceneHeading[]): SceneHeading['setting'] {
  const said = new Set(scenes.flatMap(({ setting }) => setting ?? []));
  if (said.has('both') || said.size > 1) return 'both';
  return [...said][0] ?? null;
}

export const hasNight = (scenes: readonly SceneHeading[]): boolean => scenes.some(({ time }) => time === 'night');
