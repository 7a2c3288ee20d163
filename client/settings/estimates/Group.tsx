import { type ReactNode, useId } from 'react';
import { useSettingsTexts } from '../texts';
import styles from './Estimates.module.css';

type GroupName = keyof ReturnType<typeof useSettingsTexts>['estimates']['groups'];

/** Figures of one sort under what they are for. */
export function Group({ name, children, after }: { name: GroupName; children: ReactNode; after?: ReactNode }) {
  const { estimates: words } = useSettingsTexts();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.groupName}>
        {words.groups[name]}
      </h3>
      <p className={styles.groupLead}>{words.leads[name]}</p>
      <ul>{children}</ul>
      {after}
    </section>
  );
}
