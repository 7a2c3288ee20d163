import type { ReactNode } from 'react';
import { useAmounts } from '../../charts/amounts';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import { useSettingsTexts } from '../texts';
import styles from './Estimates.module.css';

interface EntryRowProps {
  title: string;
  /** The figure with its unit. */
  value: ReactNode;
  /** Under the title: types, prices of which year. */
  detail?: ReactNode;
  /** Where the figure comes from; the territory comes from nowhere. */
  from?: { source: string; asOf: string; assumption: boolean };
  /** What our own productions say to it. */
  own?: ReactNode;
  onEdit(): void;
  /** The form, while it is open. */
  children?: ReactNode;
}

/** A figure with how well it is known; its form opens under it. */
export function EntryRow({ title, value, detail, from, own, onEdit, children }: EntryRowProps) {
  const { change, changeOf, estimates: words } = useSettingsTexts();
  const { longDay } = useAmounts();
  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <div className={styles.what}>
          <span className={styles.name}>{title}</span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </div>
        <span className={styles.value}>{value}</span>
        <div className={styles.from}>
          {from?.assumption && <Tag tone="warn">{words.assumption}</Tag>}
          {from && <span>{words.source(from.source, longDay(from.asOf))}</span>}
          {own && <span className={styles.own}>{own}</span>}
        </div>
        {!children && (
          <Button size="small" onClick={onEdit} aria-label={changeOf(title)}>
            {change}
          </Button>
        )}
      </div>
      {children}
    </li>
  );
}
