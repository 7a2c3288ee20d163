import { confirmListing, type FreshnessStage } from '@contract/freshness';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../api';
import { KindMark } from '../kinds/KindMark';
import { dayOf, useDays } from '../listings/days';
import { listingPath, moderationPath } from '../paths';
import { Button } from '../ui/Button';
import { Tag } from '../ui/Tag';
import styles from './Ageing.module.css';
import type { AgedListing } from './queries';
import { useFreshnessTexts } from './texts';

const tones: Record<FreshnessStage, 'ok' | 'plain' | 'info' | 'warn' | 'bad'> = {
  fresh: 'ok',
  due: 'plain',
  asked: 'info',
  reminded: 'info',
  sunk: 'warn',
  expired: 'bad',
};

/** One listing with its age; the desk may say that it is still right. */
export function AgedRow({ item }: { item: AgedListing }) {
  const { ageing: words, stage: stageWords } = useFreshnessTexts();
  const { day } = useDays();
  const client = useQueryClient();
  const { mutate, isPending, isSuccess, isError } = useMutation({
    mutationFn: () => call(confirmListing, { params: { slug: item.slug } }),
    // The row stays where it is until the page is opened again: a list that jumps under the pointer is confirmed wrongly.
    onSuccess: () => client.invalidateQueries({ queryKey: ['ageing'], refetchType: 'none' }),
  });
  const dayFrom = (moment: string | null) => (moment === null ? undefined : day(dayOf(new Date(moment))));
  const isPublic = item.stage !== 'expired';
  return (
    <tr>
      <th scope="row">
        <Link className={styles.listing} to={isPublic ? listingPath(item.slug) : moderationPath(item.slug)}>
          <KindMark kind={item.kind} />
          <span>
            <b>{item.title}</b>
            <span className={styles.commune}>{item.commune}</span>
          </span>
        </Link>
      </th>
      <td data-label={words.columns.stage}>
        <Tag tone={tones[item.stage]}>{stageWords[item.stage]}</Tag>
      </td>
      <td data-label={words.columns.confirmed}>{dayFrom(item.confirmedAt) ?? words.never}</td>
      <td data-label={words.columns.asked}>{dayFrom(item.askedAt)}</td>
      <td data-label={words.columns.owner}>{item.owner ?? words.noOwner}</td>
      <td className={styles.action}>
        <span role="status">{isSuccess && words.confirmed}</span>
        {isError && <span className={styles.failed}>{words.failed}</span>}
        {!isSuccess && (
          <Button
            size="small"
            disabled={isPending}
            aria-label={`${words.confirm} : ${item.title}`}
            onClick={() => mutate()}
          >
            {words.confirm}
          </Button>
        )}
      </td>
    </tr>
  );
}
