import type { ReactNode } from 'react';
import type { BlockId } from '../blocks';
import { useAskTexts } from '../texts';
import styles from './Ask.module.css';

/** One calm part of the form: what it asks, why, and its few fields. */
export function Block({ id, children }: { id: BlockId; children: ReactNode }) {
  const { name, lead } = useAskTexts().blocks[id];
  return (
    <section className={styles.block} id={id} aria-labelledby={`${id}-name`}>
      <h2 className={styles.name} id={`${id}-name`} tabIndex={-1}>
        {name}
      </h2>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
