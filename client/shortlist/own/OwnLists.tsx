import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { shortlistOf } from '../../paths';
import { UndoLine } from '../../ui/UndoLine';
import { sayFailed, showProjects, useGathered } from '../gathered';
import { ownListsQuery } from '../queries';
import { useShortlistTexts } from '../texts';
import { type Kept, keepLocal, setApart } from './keepLocal';

/** Brings the lists of who is signed in to every card, and keeps what this browser had gathered before. */
export function OwnLists() {
  const client = useQueryClient();
  const words = useShortlistTexts();
  const { data: lists } = useQuery(ownListsQuery);
  const { failed } = useGathered();
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(
    function showThem() {
      if (lists) showProjects(lists);
    },
    [lists],
  );
  useEffect(
    function keepWhatWasGathered() {
      if (lists) void keepLocal(client, lists, words.untitled).then((done) => done && setKept(done));
    },
    [client, lists, words.untitled],
  );
  if (failed)
    return (
      <UndoLine undoLabel={words.understood} onUndo={() => sayFailed(false)} onGone={() => sayFailed(false)}>
        {words.notKept}
      </UndoLine>
    );
  return kept && <KeptLine key={kept.id} kept={kept} onGone={() => setKept(null)} />;
}

/** What became of the list of this browser, and the other way to have it. */
function KeptLine({ kept, onGone }: { kept: Kept; onGone(): void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const words = useShortlistTexts();
  if (kept.isNew)
    return (
      <UndoLine undoLabel={words.openList} onUndo={() => void navigate(shortlistOf(kept.id))} onGone={onGone}>
        {words.begun(kept.count)}
      </UndoLine>
    );
  return (
    <UndoLine
      undoLabel={words.setApart}
      onUndo={() => void setApart(client, kept, words.untitled).catch(() => sayFailed(true))}
      onGone={onGone}
    >
      {words.merged(kept.count, kept.title)}
    </UndoLine>
  );
}
