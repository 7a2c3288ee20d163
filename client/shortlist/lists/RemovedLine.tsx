import { restoreShortlist } from '@contract/shortlists';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../api';
import { UndoLine } from '../../ui/UndoLine';
import { sayFailed } from '../gathered';
import { ownListsQuery } from '../queries';
import { useShortlistTexts } from '../texts';

/** A project was deleted, and comes back at a press. */
export function RemovedLine({ id, title, onGone }: { id: string; title: string; onGone(): void }) {
  const { lists: words } = useShortlistTexts();
  const client = useQueryClient();
  async function restore() {
    await call(restoreShortlist, { params: { id } });
    await client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
  }
  return (
    <UndoLine undoLabel={words.undo} onUndo={() => void restore().catch(() => sayFailed(true))} onGone={onGone}>
      {words.removed(title)}
    </UndoLine>
  );
}
