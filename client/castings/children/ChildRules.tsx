import type { ChildRules as Rules } from '@contract/castings';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useBilingual } from '../../i18n/bilingual';
import { useDays } from '../../listings/days';
import { childRulesQuery } from '../queries';
import { useCastingTexts } from '../texts';
import { ChildPlan } from './ChildPlan';
import styles from './Children.module.css';
import { HoursTable } from './HoursTable';

/** What holds before a child works, for parents and productions alike: hours, file, limits, each with its source. */
export function ChildRules() {
  const { children: words } = useCastingTexts();
  const { hash } = useLocation();
  const { data } = useQuery(childRulesQuery);
  const section = useRef<HTMLElement>(null);
  const isAsked = hash === '#children' && data !== undefined;
  useEffect(
    function goThere() {
      if (isAsked) section.current?.scrollIntoView();
    },
    [isAsked],
  );
  if (!data) return null;
  return (
    <section ref={section} id="children" className={styles.section}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.columns}>
        <div className={styles.side}>
          <HoursTable rules={data.rules} />
          <ChildPlan />
        </div>
        <File rules={data.rules} />
      </div>
    </section>
  );
}

function File({ rules }: { rules: Rules }) {
  const { children: words } = useCastingTexts();
  const { day } = useDays();
  const text = useBilingual();
  return (
    <div className={styles.side}>
      <div>
        <h3 className={styles.heading}>{words.file}</h3>
        <p className={styles.note}>{words.fileBy(rules.fileDaysBefore)}</p>
        <ol className={styles.file}>
          {rules.checklist.map(({ id, name, help }) => (
            <li key={id}>
              <strong>{text(name)}</strong>
              <span>{text(help)}</span>
            </li>
          ))}
        </ol>
      </div>
      {rules.limits.length > 0 && (
        <div>
          <h3 className={styles.heading}>{words.limits}</h3>
          <ul className={styles.limits}>
            {rules.limits.map((limit) => (
              <li key={limit.fr + limit.en}>{text(limit)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.note}>{words.source(rules.source.label, day(rules.checkedOn))}</p>
    </div>
  );
}
