import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { countFilters, filterUrl, fromUrl } from '../filters';
import { useViews, viewsQuery } from '../queries';
import { useRoomTexts } from '../texts';
import type { Room } from '../useRoom';
import styles from './Room.module.css';

type SavedViewsProps = { room: Pick<Room, 'id' | 'state' | 'filter' | 'pathOf'> };

/** One's own filters by name, one click away; and the way to keep those of now. */
export function SavedViews({ room: { id, state, filter, pathOf } }: SavedViewsProps) {
  const { saved: words } = useRoomTexts();
  const views = useQuery(viewsQuery).data?.views ?? [];
  const { forget } = useViews();
  const now = filterUrl(filter).toString();
  const isKept = views.some(({ query }) => query === now);
  const canKeep = countFilters(state) > 0 && !isKept;
  if (views.length === 0 && !canKeep) return null;
  return (
    <div className={styles.saved}>
      {views.map((view) => (
        <span key={view.id} className={styles.view} data-on={view.query === now || undefined}>
          <Link
            to={pathOf(id, { ...fromUrl(new URLSearchParams(view.query)), view: state.view, column: state.column })}
            aria-current={view.query === now ? 'true' : undefined}
          >
            {view.name}
          </Link>
          <button type="button" aria-label={words.forget(view.name)} onClick={() => forget.mutate(view.id)}>
            <Icon name="cross" size={11} />
          </button>
        </span>
      ))}
      {canKeep && <Keep key={now} query={now} />}
    </div>
  );
}

function Keep({ query }: { query: string }) {
  const { saved: words } = useRoomTexts();
  const { save } = useViews();
  const [name, setName] = useState<string | null>(null);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (name?.trim()) save.mutate({ name: name.trim(), query });
  }
  if (name === null) {
    return (
      <button type="button" className={styles.clear} onClick={() => setName('')}>
        {words.keep}
      </button>
    );
  }
  return (
    <form className={styles.keep} onSubmit={submit}>
      <input
        type="text"
        // biome-ignore lint/a11y/noAutofocus: opened by the reader to be written in
        autoFocus
        aria-label={words.name}
        placeholder={words.name}
        maxLength={60}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      />
      <Button type="submit" size="small" disabled={save.isPending || name.trim() === ''}>
        {words.save}
      </Button>
    </form>
  );
}
