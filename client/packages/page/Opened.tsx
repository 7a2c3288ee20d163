import { noteSeen, type PackageReplies, type PackageView } from '@contract/packages';
import { useMutation } from '@tanstack/react-query';
import { call } from '../../api';
import { useOnceSeen } from '../../freshness/useOnceSeen';
import { OfflineLine } from '../../layout/OfflineLine';
import { PageMeta } from '../../layout/PageMeta';
import { useReader } from '../replies/reader';
import { useReplies } from '../replies/useReplies';
import { Cover } from './Cover';
import { Crew } from './Crew';
import { Foot } from './Foot';
import { Intro } from './Intro';
import styles from './Opened.module.css';
import { Place } from './Place';

interface OpenedProps {
  shared: PackageView;
  replies: PackageReplies;
}

/** The package from its cover to its foot. */
export function Opened({ shared, replies: opened }: OpenedProps) {
  const replies = useReplies(opened);
  useReceipt();
  const places = shared.items.filter(({ kind }) => kind === 'location');
  const others = shared.items.filter(({ kind }) => kind !== 'location');
  return (
    <>
      <PageMeta title={shared.title} />
      <OfflineLine />
      <Cover shared={shared} places={places.length} others={others.length} />
      <main id="content" tabIndex={-1} className={styles.page}>
        <Intro shared={shared} />
        {places.map((item) => (
          <Place key={item.id} item={item} replies={replies} takesReplies={shared.replies} />
        ))}
        {others.length > 0 && <Crew items={others} replies={replies} takesReplies={shared.replies} />}
        <Foot shared={shared} />
      </main>
    </>
  );
}

/** Tells that somebody looks at it, once and after a moment: a program that fetches links is nobody. */
function useReceipt() {
  const { token, key, name } = useReader();
  const { mutate } = useMutation({
    mutationFn: () => call(noteSeen, { params: { token }, body: { reader: key, name } }),
  });
  useOnceSeen(mutate, true);
}
