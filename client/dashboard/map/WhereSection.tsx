import type { Indicators } from '@contract/indicators';
import { lazy, Suspense, useId, useState } from 'react';
import { useAmounts } from '../../charts/amounts';
import chart from '../../charts/Chart.module.css';
import { DataTable } from '../../charts/DataTable';
import { PageBoundary } from '../../layout/PageBoundary';
import { Button } from '../../ui/Button';
import { Figure } from '../Figure';
import { useDashboardTexts } from '../texts';
import { useAsked } from '../useAsked';
import styles from './Where.module.css';

// Leaflet and the ground of the map are larger than all the rest of the page.
const ShootsMap = lazy(async () => ({ default: (await import('./ShootsMap')).ShootsMap }));

/** Where the year's productions shoot: a map with a disc for each commune, and the communes as a table. */
export function WhereSection({ indicators: { byCommune, counted } }: { indicators: Indicators }) {
  const { map: words } = useDashboardTexts();
  const { asked, open } = useAsked();
  const id = useId();
  const [isTable, setTable] = useState(false);
  const unplaced = byCommune.filter(({ position }) => position === null).length;
  return (
    <section aria-labelledby={id} className={chart.chart}>
      <header className={chart.head}>
        <h2 id={id} className={chart.title}>
          {words.title}
        </h2>
        <p className={chart.aside}>{words.aside(counted, byCommune.length)}</p>
        <div className={chart.tools}>
          <Button look="quiet" size="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? words.drawing : words.table}
            <span className="unseen"> {words.title}</span>
          </Button>
        </div>
      </header>
      {!isTable && (
        <div className={styles.map}>
          <PageBoundary>
            <Suspense>
              <ShootsMap
                communes={byCommune}
                label={words.label}
                onPick={asked.scope === 'public' ? undefined : (key) => open({ figure: 'counted', by: 'commune', key })}
              />
            </Suspense>
          </PageBoundary>
        </div>
      )}
      {!isTable && unplaced > 0 && <p className={styles.note}>{words.unplaced(unplaced)}</p>}
      <div className={isTable ? styles.table : 'unseen'}>
        <Communes communes={byCommune} opens={isTable} />
      </div>
    </section>
  );
}

/** `opens`: with buttons. Behind the map the table is read, not pressed: a focus that nobody sees helps nobody. */
function Communes({ communes, opens }: { communes: Indicators['byCommune']; opens: boolean }) {
  const { map: words, tables } = useDashboardTexts();
  const { tenths, whole } = useAmounts();
  if (communes.length === 0) return <p className={styles.note}>{words.none}</p>;
  return (
    <DataTable
      caption={words.title}
      columns={[words.commune, tables.columns.productions, tables.columns.days]}
      rows={communes.map(({ key, label, productions, days }) => ({
        key: key || label,
        cells: [
          label,
          opens ? (
            <Figure key="productions" figure="counted" by="commune" narrowed={key}>
              {whole(productions)}
            </Figure>
          ) : (
            whole(productions)
          ),
          tenths(days),
        ],
      }))}
    />
  );
}
