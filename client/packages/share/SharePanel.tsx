import type { createShare } from '@contract/packages';
import type { ShortlistView } from '@contract/shortlists';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { Button } from '../../ui/Button';
import { sharesQuery } from '../queries';
import { MadeLink } from './MadeLink';
import styles from './Share.module.css';
import { ShareForm } from './ShareForm';
import { ShareRow } from './ShareRow';
import { useShareTexts } from './texts';

export type Made = z.output<typeof createShare.reply> & { to: string | null };

/** A new link first; below it those that were made, with who opened them. */
export function SharePanel({ shortlist }: { shortlist: ShortlistView }) {
  const words = useShareTexts();
  const [made, setMade] = useState<Made | null>(null);
  const { data, error, refetch } = useQuery(sharesQuery(shortlist.id));
  const shares = data?.shares ?? [];
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{words.lead}</p>
      {made && (
        <>
          <MadeLink made={made} />
          <Button size="small" look="quiet" className={styles.another} onClick={() => setMade(null)}>
            {words.form.another}
          </Button>
        </>
      )}
      {!made && shortlist.items.length === 0 && <p className={styles.note}>{words.form.nothing}</p>}
      {!made && shortlist.items.length > 0 && <ShareForm shortlist={shortlist} onMade={setMade} />}
      <section className={styles.part}>
        <h3 className={styles.title}>{words.list.title}</h3>
        {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
        {data && shares.length === 0 && <p className={styles.note}>{words.list.none}</p>}
        <ul>
          {shares.map((share) => (
            <ShareRow key={share.id} shortlist={shortlist.id} share={share} />
          ))}
        </ul>
      </section>
    </div>
  );
}
