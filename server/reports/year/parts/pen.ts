import type { Figures } from '../figures';
import type { ReportTexts } from '../fr';
import type { YearReport } from '../report';
import type { Sheet } from '../sheet';

/** What each part of a report is written with. */
export interface Pen {
  sheet: Sheet;
  report: YearReport;
  texts: ReportTexts;
  figures: Figures;
}
