import type { ImportView } from '@contract/imports';
import { useEffect, useRef } from 'react';
import { DryRun } from './DryRun';
import type { MappingDraft } from './draft';
import styles from './ImportPane.module.css';

/** The dry run, once there is one; a new one comes into sight. */
export function Checked({ view, draft }: { view: ImportView; draft: MappingDraft }) {
  const { plan } = view;
  const place = useRef<HTMLDivElement>(null);
  const seen = useRef(plan);
  useEffect(
    function show() {
      if (plan !== seen.current) place.current?.scrollIntoView({ block: 'start' });
      seen.current = plan;
    },
    [plan],
  );
  return (
    <div ref={place} className={styles.checked}>
      {plan && <DryRun view={view} plan={plan} draft={draft} />}
    </div>
  );
}
