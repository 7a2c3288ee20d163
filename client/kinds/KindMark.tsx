import type { ListingKind } from '@contract/common';
import styles from './KindMark.module.css';
import { shapes } from './kinds';

/** The 12 px shape of a kind, beside its title, tab or legend. */
export function KindMark({ kind }: { kind: ListingKind }) {
  return (
    <svg className={`${styles.mark} ${styles[kind]}`} viewBox="-12 -12 24 24" aria-hidden="true">
      <path d={shapes[kind].mark} />
    </svg>
  );
}
