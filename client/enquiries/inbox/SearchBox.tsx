import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useDebounced } from '../../ui/useDebounced';
import { useEnquiryTexts } from '../texts';
import styles from './Inbox.module.css';

/** Looks while one types, a quarter of a second behind. */
export function SearchBox({ q, onAsk }: { q: string; onAsk(q: string): void }) {
  const { filter: words } = useEnquiryTexts();
  const [typed, setTyped] = useState(q);
  const settled = useDebounced(typed.trim(), 250);
  const ask = useEffectEvent((text: string) => text !== q && onAsk(text));
  useEffect(
    function askWhenStill() {
      ask(settled);
    },
    [settled],
  );
  useEffect(
    function followAddress() {
      setTyped((text) => (text.trim() === q ? text : q));
    },
    [q],
  );
  return (
    <span className={styles.search}>
      <Icon name="search" size={15} />
      <input
        type="search"
        data-search
        aria-label={words.search}
        aria-keyshortcuts="/"
        placeholder={words.search}
        maxLength={120}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
    </span>
  );
}
