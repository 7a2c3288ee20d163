import { type RefObject, useEffect, useState } from 'react';
import { Icon } from '../ui/Icon';
import { scrollBehavior } from '../ui/motion';
import styles from './SheetPill.module.css';
import { useSearchTexts } from './texts';

interface SheetPillProps {
  /** The list, which lies on the map as a sheet. */
  sheet: RefObject<HTMLElement | null>;
  filtersLabel: string;
  onFilters(): void;
}

/** A sheet that covers so much of the window is the list; lower, it is the map that is looked at. */
const listFrom = 0.35;

/** At the thumb on a phone: to the list and back to the whole map, and the filters. */
export function SheetPill({ sheet, filtersLabel, onFilters }: SheetPillProps) {
  const { map } = useSearchTexts();
  const [isList, setList] = useState(false);
  useEffect(
    function watchSheet() {
      const look = () => setList((sheet.current?.getBoundingClientRect().top ?? 0) < window.innerHeight * listFrom);
      look();
      window.addEventListener('scroll', look, { passive: true });
      return () => window.removeEventListener('scroll', look);
    },
    [sheet],
  );
  function slide() {
    const behavior = scrollBehavior();
    if (isList) window.scrollTo({ top: 0, behavior });
    else sheet.current?.scrollIntoView({ block: 'start', behavior });
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
