import type { Indicators } from '@contract/indicators';
import { useQuery } from '@tanstack/react-query';
import { useBilingual } from '../../i18n/bilingual';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Drawer } from '../../ui/Drawer';
import { Skeleton } from '../../ui/Skeleton';
import { behindQuery } from '../queries';
import { useDashboardTexts } from '../texts';
import { type Opened, useAsked } from '../useAsked';
import { Assumptions } from './Assumptions';
import styles from './Behind.module.css';
import { BehindRows } from './BehindRows';
import { Pipeline } from './Pipeline';
import { useNarrowed } from './useNarrowed';

/** What is behind the figure that is open: its formula, the assumptions that went into it, the productions. */
export function BehindDrawer({ indicators }: { indicators: Indicators }) {
  const { behind: words } = useDashboardTexts();
  const { opened, close } = useAsked();
  const narrowed = useNarrowed(indicators);
  const title = opened ? [words.titles[opened.figure], narrowed(opened)].filter(Boolean).join(' · ') : '';
  return (
    <Drawer open={opened !== null} onClose={close} title={title} closeLabel={words.close} side="right">
      {opened && <Content opened={opened} indicators={indicators} />}
    </Drawer>
  );
}

function Content({ opened, indicators }: { opened: Opened; indicators: Indicators }) {
  const { behind: words } = useDashboardTexts();
  const text = useBilingual();
  const { year, on, forecast } = indicators;
  const { data, error, refetch } = useQuery(behindQuery({ year, on, ...opened }));
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height="240px" />;
  return (
    <div className={styles.content}>
      <section>
        <h3 className={styles.heading}>{words.formula}</h3>
        <p className={styles.formula}>{text(data.formula)}</p>
      </section>
      {opened.figure === 'forecast' && forecast && <Pipeline forecast={forecast} />}
      {data.assumptions.length > 0 && <Assumptions assumptions={data.assumptions} />}
      <section>
        <h3 className={styles.heading}>{words.rows}</h3>
        <BehindRows behind={data} figure={opened.figure} />
      </section>
    </div>
  );
}
