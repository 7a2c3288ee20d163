import type { Lang } from '../../common/contract';
import type { Indicators } from '../../indicators/contract';
import type { Day } from '../../productions/contract';
import type { Economics } from '../../productions/economics/contract';

/** One line of the table. */
export interface ReportedProduction {
  title: string;
  type: string;
  /** Company and director, as far as they are known. */
  company: string;
  director: string;
  firstDay: Day;
  /** Of the year. */
  days: number;
  /** Communes in the territory, each once. */
  places: string[];
  /** Whole euros of the year; null for the public. */
  spend: number | null;
}

export type Scope = 'public' | 'desk';

/** All that a report is written from. */
export interface YearReport {
  lang: Lang;
  scope: Scope;
  madeOn: Day;
  publicUrl: string;
  indicators: Indicators;
  economics: Economics;
  /** Those counted, by first day. */
  productions: ReportedProduction[];
}
