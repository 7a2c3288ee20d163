import { useEffect, useState } from 'react';
import { useFormats } from '../i18n/format';
import { useWords } from '../i18n/words';
import styles from './OfflineLine.module.css';

/** A line under the bar while there is no network: since when what is shown has not been renewed. */
export function OfflineLine() {
  const { offline } = useWords();
  const { time } = useFormats();
  const since = useOfflineSince();
  return <div role="status">{since && <p className={styles.line}>{offline(time(since))}</p>}</div>;
}

function useOfflineSince(): Date | null {
  const [since, setSince] = useState(() => (navigator.onLine ? null : new Date()));
  useEffect(function followNetwork() {
    const lost = () => setSince(new Date());
    const found = () => setSince(null);
    window.addEventListener('offline', lost);
    window.addEventListener('online', found);
    return () => {
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', found);
    };
  }, []);
  return since;
}
