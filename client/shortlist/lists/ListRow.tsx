import { deleteShortlist, type ShortlistCard } from '@contract/shortlists';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../../api';
import { useFormats } from '../../i18n/format';
import { shortlistOf } from '../../paths';
import { useProblemText } from '../../sending/useProblemText';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { ownListsQuery } from '../queries';
import { useShortlistTexts } from '../texts';
import styles from './Lists.module.css';

/** One project: how much is on it, with whom, since when; the way to delete it. */
export function ListRow({ list, onRemoved }: { list: ShortlistCard; onRemoved(): void }) {
  const { lists: words, head } = useShortlistTexts();
  const { ago } = useFormats();
  const client = useQueryClient();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => call(deleteShortlist, { params: { id: list.id } }),
    onSuccess: async () => {
      onRemoved();
      await client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
    },
  });
  const problem = useProblemText(error);
  return (
    <li className={styles.row}>
      <div className={styles.text}>
        <h2 className={styles.name}>
          <Link to={shortlistOf(list.id)}>{list.title}</Link>
        </h2>
        <p className={styles.meta}>
          {[list.company, words.count(list.items), list.members.join(', ')].filter(Boolean).join(' · ')}
        </p>
        {problem && <p role="alert">{problem}</p>}
      </div>
      <span className={styles.meta}>{words.changed(ago(list.updatedAt))}</span>
      <IconButton
        className={styles.remove}
        label={`${head.remove} : ${list.title}`}
        disabled={isPending}
        onClick={() => mutate()}
      >
        <Icon name="cross" size={17} />
      </IconButton>
    </li>
  );
}
