import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Chips } from './Chips';
import styles from './ChosenBar.module.css';
import type { Chosen } from './chosen';
import { useSearchTexts } from './texts';
import type { ChangeFilters } from './useFilters';

interface ChosenBarProps {
  chosen: Chosen[];
  change: ChangeFilters;
  /** Opens the drawer of the facets; without it they are in sight already. */
  onFilters?: () => void;
}

/** At the end of the tabs: what narrows the search, and the way to narrow it further. */
export function ChosenBar({ chosen, change, onFilters }: ChosenBarProps) {
  const { facets } = useSearchTexts();
  return (
    <section className={styles.chosen} aria-label={facets.chosen}>
      {onFilters && (
        <Button size="small" onClick={onFilters}>
          <Icon name="filter" size={16} />
          {facets.open(chosen.length)}
        </Button>
      )}
      <Chips chosen={chosen} change={change} />
    </section>
  );
}
