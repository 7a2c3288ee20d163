import type { Indicators } from '@contract/indicators';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAmounts } from '../charts/amounts';
import { sameDayIn } from '../charts/days';
import { EvidencePatterns } from '../charts/EvidencePatterns';
import { BehindDrawer } from './behind/BehindDrawer';
import { besideOf } from './beside';
import styles from './Dashboard.module.css';
import { Funnel } from './funnel/Funnel';
import { WhereSection } from './map/WhereSection';
import { indicatorsQuery } from './queries';
import { Strip } from './Strip';
import { Spend } from './spend/Spend';
import { Breakdown } from './tables/Breakdown';
import { useDashboardTexts } from './texts';
import { Today } from './today/Today';
import { useAsked } from './useAsked';
import { YearSection } from './year/YearSection';

const cuts = ['type', 'month', 'origin', 'departement'] as const;

/** A year's figures, each with how well it is known and with what is behind it. */
export function Dashboard({ indicators: told }: { indicators: Indicators }) {
  const indicators = useMemo(() => (told.scope === 'public' ? unpaced(told) : told), [told]);
  const { head, chart } = useDashboardTexts();
  const { longDay } = useAmounts();
  const { other, otherWhole } = useOther(indicators);
  const note = chart.note(longDay(indicators.on));
  const isPublic = indicators.scope === 'public';
  return (
    <>
      <EvidencePatterns />
      {isPublic && <p className={styles.public}>{head.publicNote}</p>}
      <YearSection indicators={indicators} other={other} otherWhole={otherWhole} />
      <Strip indicators={indicators} beside={besideOf(indicators, other)} />
      <div className={styles.two}>
        <div className={styles.column}>
          {indicators.spend && <Spend spend={indicators.spend} support={indicators.support} note={note} />}
          {indicators.funnel && <Funnel funnel={indicators.funnel} note={note} />}
        </div>
        <div>
          <WhereSection indicators={indicators} />
          {!isPublic && <Today />}
        </div>
      </div>
      <div className={styles.cuts}>
        {cuts.map((cut) => (
          <Breakdown key={cut} cut={cut} indicators={indicators} other={other} note={note} />
        ))}
      </div>
      <BehindDrawer indicators={indicators} />
    </>
  );
}

/** The goal is for all productions: those released alone are neither ahead of its pace nor behind it. */
const unpaced = (told: Indicators): Indicators => ({
  ...told,
  pace: null,
  forecast: null,
  lines: { ...told.lines, pace: [], forecast: [] },
});

/** The year that was chosen to stand beside: on the same day for the figures, to its end for the line. */
function useOther({ year, on, scope }: Indicators) {
  const { compare } = useAsked();
  const isAsked = compare !== undefined && compare !== year;
  const asked = { year: compare ?? year, scope };
  const enabled = isAsked;
  const other = useQuery({ ...indicatorsQuery({ ...asked, on: sameDayIn(asked.year, on) }), enabled }).data;
  const otherWhole = useQuery({ ...indicatorsQuery(asked), enabled }).data;
  // What is kept from the year before while the next one loads would stand under the wrong name.
  const right = (reply: Indicators | undefined) => (isAsked && reply?.year === compare ? reply : undefined);
  return { other: right(other), otherWhole: right(otherWhole) };
}
