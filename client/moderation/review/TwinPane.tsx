import { readForm } from '@contract/editing';
import { markDistinct, mergeListing, type Review, type Twin } from '@contract/moderation';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { useSpeech } from '../../listings/kinds/speech';
import { Button } from '../../ui/Button';
import { useTwinReasons } from '../beside/Twins';
import { FieldTable } from '../changes/FieldTable';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import { differencesOf } from './differences';
import styles from './Review.module.css';
import { SideHead } from './SideHead';

interface TwinPaneProps {
  review: Review;
  twin: Twin;
  onBack(): void;
  /** It was settled: what happened, in words, and whether this listing is gone by it. */
  onSettled(said: string, isGone: boolean): void;
}

const formQuery = (slug: string) =>
  queryOptions({
    queryKey: ['moderation', 'form', slug],
    queryFn: ({ signal }) => call(readForm, { params: { slug }, signal }),
    staleTime: 0,
  });

/** Two listings side by side: merge them, or say that they are two. */
export function TwinPane({ review, twin, onBack, onSettled }: TwinPaneProps) {
  const { twins: words } = useModerationTexts();
  const reasons = useTwinReasons();
  const speech = useSpeech();
  const [here, there] = [useQuery(formQuery(review.slug)), useQuery(formQuery(twin.slug))];
  const error = here.error ?? there.error;
  const differences = here.data && there.data && differencesOf(here.data.content, there.data.content, speech);
  return (
    <>
      <SideHead title={words.comparing(twin.title)} back={words.back} onBack={onBack}>
        {reasons(twin)}
      </SideHead>
      <div className={styles.body}>
        {error && <ErrorNotice error={error} onRetry={() => void Promise.all([here.refetch(), there.refetch()])} />}
        {differences && (
          <>
            <FieldTable
              caption={words.comparing(twin.title)}
              listing={review}
              changes={differences.differing}
              columns={{ before: words.thisOne, after: words.otherOne }}
              isEven
            />
            <p className={styles.same}>{words.alike(differences.alike)}</p>
          </>
        )}
      </div>
      {differences && <Settle review={review} twin={twin} takenOver={differences.onlyHere} onSettled={onSettled} />}
    </>
  );
}

/** The two answers; a merge says first what it will do. */
function Settle({ review, twin, takenOver, onSettled }: Omit<TwinPaneProps, 'onBack'> & { takenOver: string[] }) {
  const { twins: words } = useModerationTexts();
  const label = useFieldLabel();
  const client = useQueryClient();
  const [isAsking, ask] = useState(false);
  const params = { slug: review.slug };
  const renew = () => client.invalidateQueries({ queryKey: ['moderation'] });
  const merge = useMutation({
    mutationFn: () => call(mergeListing, { params, body: { into: twin.slug } }),
    onSuccess: () => onSettled(words.merged(twin.title), true),
    onSettled: renew,
  });
  const part = useMutation({
    mutationFn: () => call(markDistinct, { params, body: { from: twin.slug } }),
    onSuccess: () => onSettled(words.parted, false),
    onSettled: renew,
  });
  const error = merge.error ?? part.error;
  const canMerge = twin.kind === review.kind && twin.status === 'published';
  const isBusy = merge.isPending || part.isPending;
  return (
    <footer className={styles.settle}>
      {error && <ErrorNotice error={error} />}
      {!canMerge && <p className={styles.consequence}>{words.cannotMerge}</p>}
      {isAsking && (
        <p className={styles.consequence}>
          {words.mergeConfirm(review.title, twin.title)}{' '}
          {takenOver.length > 0 ? words.takenOver(takenOver.map(label).join(', ')) : words.nothingTaken}
        </p>
      )}
      <div className={styles.settleButtons}>
        <Button disabled={isBusy} onClick={() => part.mutate()}>
          {words.distinct}
        </Button>
        {isAsking && (
          <Button look="primary" disabled={isBusy} onClick={() => merge.mutate()}>
            {words.mergeYes}
          </Button>
        )}
        {!isAsking && canMerge && <Button onClick={() => ask(true)}>{words.merge}</Button>}
      </div>
    </footer>
  );
}
