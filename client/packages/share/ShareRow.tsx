import { revokeShare, type Share } from '@contract/packages';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { useFormats } from '../../i18n/format';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import { sharesQuery } from '../queries';
import { Receipts } from './Receipts';
import styles from './Share.module.css';
import { useShareTexts } from './texts';

/** One link: for whom, how it is set, who opened it, and the way to take it back. */
export function ShareRow({ shortlist, share }: { shortlist: string; share: Share }) {
  const { list: words } = useShareTexts();
  const { day } = useFormats();
  const isExpired = new Date(share.expiresAt) < new Date();
  const isOpen = share.revokedAt === null && !isExpired;
  const said = words.said(share.comments, share.votes);
  return (
    <li className={styles.share}>
      <p className={styles.head}>
        <b className={styles.name}>{share.label}</b>
        {share.revokedAt && <Tag tone="bad">{words.revoked}</Tag>}
        {!share.revokedAt && isExpired && <Tag tone="warn">{words.expired}</Tag>}
        {share.masked && <Tag>{words.masked}</Tag>}
        {share.password && <Tag>{words.password}</Tag>}
        <Tag>{share.lang.toUpperCase()}</Tag>
      </p>
      <p className={styles.meta}>
        {[words.made(day(share.madeAt), share.madeByName), isOpen && words.until(day(share.expiresAt))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Receipts share={share} />
      {said && <p className={styles.meta}>{said}</p>}
      {isOpen && <Revoke shortlist={shortlist} share={share.id} />}
    </li>
  );
}

/** Asks once in place: whoever holds the link loses it at once. */
function Revoke({ shortlist, share }: { shortlist: string; share: string }) {
  const { list: words } = useShareTexts();
  const client = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(revokeShare, { params: { id: shortlist, share } }),
    onSuccess: () => client.invalidateQueries({ queryKey: sharesQuery(shortlist).queryKey }),
  });
  const problem = useProblemText(error);
  if (!isAsked) {
    return (
      <Button size="small" look="quiet" className={styles.revoke} onClick={() => setAsked(true)}>
        {words.revoke}
      </Button>
    );
  }
  return (
    <div className={styles.ask} role="alert">
      <p>{problem ?? words.revokeAsk}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => setAsked(false)}>
          {words.keep}
        </Button>
        <Button size="small" className={styles.bad} disabled={isPending} onClick={() => mutate()}>
          {words.revoke}
        </Button>
      </div>
    </div>
  );
}
