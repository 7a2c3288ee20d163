import { useEffect, useEffectEvent, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useDebounced } from '../../ui/useDebounced';
import styles from './AccountsPage.module.css';
import { useAccountsTexts } from './texts';

/** Looks while one types, a quarter of a second behind. */
export function SearchLine({ q, onAsk }: { q: string; onAsk(q: string): void }) {
  const words = useAccountsTexts();
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
    <search className={styles.search}>
      <Icon name="search" size={15} />
      <input
        type="search"
        className={styles.input}
        aria-label={words.search}
        placeholder={words.search}
        maxLength={120}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </search>
  );
}
