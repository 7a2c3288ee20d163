import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef } from 'react';
import { useFigures } from './figures';
import { useFile } from './keeping/FileProvider';
import styles from './ProductionFile.module.css';
import { permitsQuery } from './permits/queries';
import { useFileTexts } from './texts';
import { type Tab, tabs } from './useTab';

/** The parts of the file with how much is in each: arrows walk through them. */
export function Tabs({ current, onOpen }: { current: Tab; onOpen(tab: Tab): void }) {
  const words = useFileTexts().tabs;
  const { whole } = useFigures();
  const list = useRef<HTMLDivElement>(null);
  const counts = useCounts();
  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onOpen(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={words.label} onKeyDown={onKeyDown} tabIndex={-1}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`file-tab-${tab}`}
          data-tab={tab}
          aria-selected={tab === current}
          aria-controls="file-panel"
          tabIndex={tab === current ? 0 : -1}
          className={styles.tab}
          onClick={() => onOpen(tab)}
        >
          {words[tab]}
          {counts[tab] > 0 && <span className={styles.count}> {whole(counts[tab])}</span>}
        </button>
      ))}
    </div>
  );
}

function useCounts(): Record<Tab, number> {
  const { production } = useFile();
  const { crew, cast, extras } = production.people;
  return {
    summary: 0,
    shoots: production.shoots.length,
    permits: useQuery(permitsQuery(production.id)).data?.permits.length ?? 0,
    team: (crew.heads ?? 0) + (cast.heads ?? 0) + (extras.heads ?? 0),
    spend: production.spend.length,
    journal: production.logCount,
    wrap: 0,
  };
}
