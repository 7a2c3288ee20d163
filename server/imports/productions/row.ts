import type { Day, ShootPlace } from '../../productions/contract';
import type { Parties } from './parties';
import type { TitleReading } from './titles';

/** One row of a file of shoots: one place, or none, and a period. */
export interface ShootRow {
  line: number;
  /** Knows the row again in the next file: a hash of its id there, else of what it says. */
  mark: string;
  /** As the file writes it. */
  spelling: string;
  title: TitleReading;
  /** A term of `productionTypes`. */
  type: string;
  /** As in `TitleReading`, from a column of its own where there is one. */
  season: string;
  company: string;
  companies: Parties;
  director: string;
  directors: Parties;
  from: Day;
  to: Day;
  /** Shooting days between the two; null: every day is one. */
  days: number | null;
  /** The year it is filed under: of its first day, unless the file says another. */
  year: number;
  place: ShootPlace | null;
  /** True where the file says that the public may know. */
  isPublic: boolean;
}

/** Types that come back season by season: what is shot of one in another year is counted anew. */
const series = new Set([
  'tv_series',
  'web_series',
  'platform_series',
  'daily_series',
  'doc_series',
  'animation_series',
]);
export const isSeries = (type: string): boolean => series.has(type);
