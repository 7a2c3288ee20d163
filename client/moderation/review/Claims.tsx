import { answerClaim, type Review } from '@contract/moderation';
import { useState } from 'react';
import { call } from '../../api';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import { isReason } from '../decisions/verdict';
import { useModerationTexts } from '../texts';
import { useWhen } from '../when';
import type { Desk } from './desk';
import styles from './Review.module.css';

type OneClaim = Review['claims'][number];

/** Who says that this listing is theirs, and the desk's answer. */
export function Claims({ review, desk }: { review: Review; desk: Desk }) {
  return review.claims.map((claim) => <Claim key={claim.account} review={review} claim={claim} desk={desk} />);
}

function Claim({ review, claim, desk }: { review: Review; claim: OneClaim; desk: Desk }) {
  const { claims: words, done } = useModerationTexts();
  const { date } = useWhen();
  const [reason, write] = useState<string | null>(null);
  const [isLacking, lack] = useState(false);
  const isMissing = isLacking && !isReason(reason ?? '');

  function answer(accept: boolean) {
    const params = { slug: review.slug, account: claim.account };
    const body = { accept, ...(accept ? {} : { reason: (reason ?? '').trim() }) };
    desk.decide({
      said: accept ? done.claimYes(review.title) : done.claimNo(review.title),
      send: async () => void (await call(answerClaim, { params, body, keepalive: true })),
      before: review,
      staysInQueue: review.waiting || review.claims.length > 1,
    });
  }
  function decline() {
    if (isReason(reason ?? '')) return answer(false);
    lack(reason !== null);
    write(reason ?? '');
  }

  return (
    <section className={styles.claim} aria-label={words.title(claim.name)}>
      <h3 className={styles.claimTitle}>{words.title(claim.name)}</h3>
      <p className={styles.meta}>
        {[claim.organisation, claim.email, words.asked(date(claim.at))].filter(Boolean).join(' · ')}
      </p>
      <blockquote className={styles.message}>{claim.message}</blockquote>
      {reason !== null && (
        <TextArea
          label={words.needsReason}
          error={isMissing ? words.needsReason : undefined}
          rows={2}
          autoFocus
          value={reason}
          onChange={(event) => write(event.target.value)}
        />
      )}
      <div className={styles.claimAnswers}>
        <Button onClick={decline}>{words.decline}</Button>
        {/* One filled button a view: while a change waits, that is the one in the footer. */}
        <Button look={review.waiting ? 'plain' : 'primary'} onClick={() => answer(true)}>
          {words.accept}
        </Button>
      </div>
    </section>
  );
}
