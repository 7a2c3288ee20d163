import { changeAccount } from '@contract/accounts';
import type { Review } from '@contract/moderation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { useModerationTexts } from '../texts';
import styles from './Beside.module.css';

/** Whose listing it is, what is known of them, and whether they are let through. */
export function Owner({ review }: { review: Review }) {
  const { owner: words } = useModerationTexts();
  const { owner, siretValid } = review;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {owner === null ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          <li>{[owner.name, owner.organisation].filter(Boolean).join(', ')}</li>
          <li>
            <a className={styles.link} href={`mailto:${owner.email}`}>
              {owner.email}
            </a>
          </li>
          <li>{owner.verified ? words.verified : <span className={styles.warning}>{words.unverified}</span>}</li>
          {siretValid !== null && (
            <li>{siretValid ? words.siretValid : <span className={styles.warning}>{words.siretInvalid}</span>}</li>
          )}
          <li>{owner.published + owner.refused === 0 ? words.first : words.record(owner.published, owner.refused)}</li>
        </ul>
      )}
      {owner && <Trust slug={review.slug} owner={owner} />}
    </section>
  );
}

/** Lets an owner's changes through, or stops to; says what that means before it is done. */
function Trust({ slug, owner }: { slug: string; owner: NonNullable<Review['owner']> }) {
  const { owner: words } = useModerationTexts();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (trusted: boolean) => call(changeAccount, { params: { id: owner.id }, body: { trusted } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['moderation', 'review', slug] }),
  });
  return (
    <p className={styles.trust}>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={owner.trusted}
        disabled={isPending}
        onClick={() => mutate(!owner.trusted)}
      >
        {owner.trusted ? words.trusted : words.trust}
      </button>
      <span className={styles.quiet}>{owner.trusted ? words.trustedHint : words.trustHint}</span>
    </p>
  );
}
