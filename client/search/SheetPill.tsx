import { type RefObject, useEffect, useState } from 'react';
import { Icon } from '../ui/Icon';
import styles from './SheetPill.module.css';
import { useSearchTexts } from './texts';

interface SheetPillProps {
  /** The list, which scrolls over the map as a sheet. */
  sheet: RefObject<HTMLElement | null>;
  filtersLabel: string;
  onFilters(): void;
}

/** Pixels of bar and tabs that the sheet stops under when it is open. */
const barHeight = 100;

/** At the thumb on a phone: to the list and back to the map, and the filters. */
export function SheetPill({ sheet, filtersLabel, onFilters }: SheetPillProps) {
  const { map } = useSearchTexts();
  const [isList, setList] = useState(false);
  useEffect(
    function watchSheet() {
      const look = () => setList((sheet.current?.getBoundingClientRect().top ?? 0) < window.innerHeight * 0.35);
      look();
      window.addEventListener('scroll', look, { passive: true });
      return () => window.removeEventListener('scroll', look);
    },
    [sheet],
  );
  function slide() {
    const top = sheet.current?.offsetTop ?? 0;
    window.scrollTo({ top: isList ? 0 : top - barHeight, behavior: 'smooth' });
  }
  return (
    <div className={styles.pill}>
      <button type="button" onClick={slide}>
        <Icon name={isList ? 'map' : 'list'} />
        {isList ? map.map : map.list}
      </button>
      <button type="button" onClick={onFilters}>
        <Icon name="filter" />
        {filtersLabel}
      </button>
    </div>
  );
}
