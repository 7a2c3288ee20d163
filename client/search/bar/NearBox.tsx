import { useState } from 'react';
import { Icon } from '../../ui/Icon';
import { lookEverywhere } from '../changes';
import type { Filters } from '../filters';
import { useSearchTexts } from '../texts';
import type { ChangeFilters } from '../useFilters';
import { CommuneField } from './CommuneField';
import styles from './NearBox.module.css';

/** "Besse, 25 km ×" at the end of the search box; without a place, a field that asks for one. */
export function NearBox({ filters: { around }, change }: { filters: Filters; change: ChangeFilters }) {
  const { near } = useSearchTexts();
  const [isEdited, setEdited] = useState(false);
  if (!around || isEdited) {
    return (
      <div className={styles.near}>
        <CommuneField change={change} look="bar" autoFocus={isEdited} onDone={() => setEdited(false)} />
      </div>
    );
  }
  return (
    <div className={styles.near}>
      <button type="button" className={styles.place} onClick={() => setEdited(true)}>
        <Icon name="pin" size={16} />
        <span className={styles.name}>{near.chosen(around.name || near.point, around.radius)}</span>
      </button>
      <button type="button" className={styles.clear} aria-label={near.clear} onClick={() => change(lookEverywhere)}>
        <Icon name="cross" size={13} />
      </button>
    </div>
  );
}
