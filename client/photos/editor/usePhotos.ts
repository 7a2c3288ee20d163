import { deletePhoto, type FormPhoto, orderPhotos } from '@contract/editing';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../api';

interface Photos {
  /** As they stand for the editor: a new order and what is being taken out already count. */
  shown: readonly FormPhoto[];
  order(ids: string[]): void;
  /** Takes a picture out; it can be put back until the line that says so goes. */
  remove(id: string): void;
  removed: string | null;
  putBack(): void;
  /** The time to think better of it is over. */
  settle(): void;
  /** The last change did not reach the server; what is shown is what the server has. */
  hasFailed: boolean;
}

/** The pictures of a listing with what is being done to them. `onPhotos` gets the server's newest list; stable. */
export function usePhotos(slug: string, photos: readonly FormPhoto[], onPhotos: (photos: FormPhoto[]) => void): Photos {
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const pending = useRef<string | null>(null);

  const send = useCallback(
    async (work: Promise<{ photos: FormPhoto[] }>) => {
      setFailed(false);
      await work.then((reply) => onPhotos(reply.photos)).catch(() => setFailed(true));
    },
    [onPhotos],
  );
  const settle = useCallback(() => {
    const id = pending.current;
    pending.current = null;
    if (id === null) return;
    void send(call(deletePhoto, { params: { id }, keepalive: true })).finally(() =>
      setRemoved((now) => (now === id ? null : now)),
    );
  }, [send]);
  // The page is left before the time is over: the editor did say so.
  useEffect(() => settle, [settle]);

  const sorted = wanted
    ? [...photos].sort((one, another) => wanted.indexOf(one.id) - wanted.indexOf(another.id))
    : photos;
  return {
    shown: sorted.filter(({ id }) => id !== removed),
    order(ids) {
      setWanted(ids);
      void send(call(orderPhotos, { params: { slug }, body: { order: ids } })).finally(() =>
        setWanted((now) => (now === ids ? null : now)),
      );
    },
    remove(id) {
      settle();
      pending.current = id;
      setRemoved(id);
    },
    removed,
    putBack() {
      pending.current = null;
      setRemoved(null);
    },
    settle,
    hasFailed,
  };
}
