import { useSearchParams } from 'react-router';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { classes } from '../ui/classes';
import { phone, useMedia } from '../ui/useMedia';
import { Calendar } from './Calendar';
import { ProductionFiles } from './ProductionFiles';
import styles from './Reports.module.css';
import { useReportTexts } from './texts';
import { YearReport } from './YearReport';

const yearFrom = (text: string | null): number | undefined =>
  text !== null && /^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined;

/** What the desk hands over: the yearly report, productions as files, shoots as a calendar. One year for all three. */
export function ReportsPage() {
  const { title } = useReportTexts();
  const isPhone = useMedia(phone);
  const [params, setParams] = useSearchParams();
  const year = yearFrom(params.get('year')) ?? new Date().getFullYear();
  const setYear = (chosen: number) => setParams({ year: String(chosen) }, { replace: true, preventScrollReset: true });
  return (
    <DeskFrame current="reports" head={isPhone ? <h1 className={styles.phoneTitle}>{title}</h1> : undefined}>
      <div className={panes.panes}>
        <div className={classes(panes.pane, styles.room)}>
          {!isPhone && <h1 className="unseen">{title}</h1>}
          <YearReport year={year} onYear={setYear} />
          <div className={styles.pair}>
            <ProductionFiles year={year} />
            <Calendar year={year} />
          </div>
        </div>
      </div>
    </DeskFrame>
  );
}
