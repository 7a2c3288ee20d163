import { lazy, Suspense } from 'react';
import { PageMeta } from '../../layout/PageMeta';
import { ItemList } from '../list/ItemList';
import { useShortlistTexts } from '../texts';
import { EmptyShortlist } from './EmptyShortlist';
import { Head } from './Head';
import type { Opened } from './opened';
import { useView } from './useView';
import { ViewBar } from './ViewBar';
import { Waiting } from './Waiting';

const CompareView = lazy(async () => ({ default: (await import('../compare/CompareView')).CompareView }));
const JourneyView = lazy(async () => ({ default: (await import('../journey/JourneyView')).JourneyView }));
const TeamReplies = lazy(async () => ({ default: (await import('../../packages/TeamReplies')).TeamReplies }));

/** A shortlist with its three views: what is on it, how it compares, how one gets round. */
export function Shortlist({ opened }: { opened: Opened }) {
  const { filter: words } = useShortlistTexts();
  const { view, status } = useView();
  const { items } = opened.shortlist;
  const shown = items.filter((item) => status === null || item.status === status);
  return (
    <>
      <PageMeta title={opened.shortlist.title} />
      <Head opened={opened} />
      {items.length === 0 ? (
        <EmptyShortlist />
      ) : (
        <>
          <ViewBar items={items} />
          {shown.length === 0 && <p>{words.none}</p>}
          <Suspense fallback={<Waiting />}>
            {view === 'list' && <ItemList opened={opened} items={shown} />}
            {view === 'list' && !opened.isLocal && <TeamReplies shortlistId={opened.shortlist.id} />}
            {view === 'compare' && <CompareView opened={opened} items={shown} />}
            {view === 'journey' && <JourneyView opened={opened} items={shown} />}
          </Suspense>
        </>
      )}
    </>
  );
}
