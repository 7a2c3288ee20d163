import { useState } from 'react';
import { DeskFrame } from '../desk/DeskFrame';
import panes from '../desk/Panes.module.css';
import { classes } from '../ui/classes';
import { phone, useMedia } from '../ui/useMedia';
import { Calendar } from './Calendar';
import { ProductionFiles } from './ProductionFiles';
import styles from './Reports.module.css';
import { useReportTexts } from './texts';
import { YearReport } from './YearReport';

/** What the desk hands over: the yearly report, productions as files, shoots as a calendar. One year for all three. */
export function ReportsPage() {
  const { title } = useReportTexts();
  const isPhone = useMedia(phone);
  const [year, setYear] = useState(() => new Date().getFullYear());
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
