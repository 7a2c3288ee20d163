import type { OwnListing } from '@contract/editing';
import { confirmListing } from '@contract/freshness';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api';
import { useFormats } from '../i18n/format';
import { FormProblem } from '../sending/FormProblem';
import { useProblemText } from '../sending/useProblemText';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './OwnRow.module.css';
import { mineQuery } from './queries';
import { useMineTexts } from './texts';

/** When the facts were last confirmed; once they are old, the one click that says they still hold. */
export function Freshness({ listing }: { listing: OwnListing }) {
  const words = useMineTexts();
  const { ago } = useFormats();
  const client = useQueryClient();
  const { mutate, error, isSuccess, isPending } = useMutation({
    mutationFn: () => call(confirmListing, { params: { slug: listing.slug } }),
    onSuccess: () => client.invalidateQueries(mineQuery),
  });
  const problem = useProblemText(error);
  const { status, confirmedAt, savedAt, due } = listing;
  if (status !== 'published') return <p className={styles.fresh}>{words.saved(ago(savedAt))}</p>;
  const isDue = due && !isSuccess;
  return (
    <>
      <div className={styles.fresh} role="status">
        {isSuccess ? words.justConfirmed : confirmedAt ? words.confirmed(ago(confirmedAt)) : words.unconfirmed}
        {isDue && <span className={styles.due}>{words.due}</span>}
        {isDue && (
          <Button
            size="small"
            disabled={isPending}
            onClick={() => mutate()}
            aria-label={words.of(words.confirm, listing.title)}
          >
            <Icon name="check" size={15} /> {words.confirm}
          </Button>
        )}
      </div>
      {problem && <FormProblem>{problem}</FormProblem>}
    </>
  );
}
