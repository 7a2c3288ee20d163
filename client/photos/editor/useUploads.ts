import type { FormPhoto } from '@contract/editing';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { endSession } from '../../session/session';
import { mostPhotos } from './refusedBefore';
import { sendPhoto } from './send';
import { createUploads, type Upload, type Uploads } from './uploads';

/** Pictures on their way into a listing. */
export function useUploads(
  slug: string,
  count: number,
  onPhotos: (photos: FormPhoto[]) => void,
): [readonly Upload[], Uploads] {
  const client = useQueryClient();
  const latest = useRef({ count, onPhotos });
  latest.current = { count, onPhotos };
  const [uploads] = useState(() =>
    createUploads({
      send: (file, way) => sendPhoto(slug, file, way),
      room: () => mostPhotos - latest.current.count,
      arrived: ({ photos }) => latest.current.onPhotos(photos),
      failed: ({ code }) => code === 'sign_in_required' && endSession(client),
    }),
  );
  const items = useSyncExternalStore(uploads.subscribe, uploads.items);
  const isSending = items.some(({ state }) => state === 'waiting' || state === 'sending');
  useEffect(
    function warnBeforeLeaving() {
      if (!isSending) return;
      const warn = (event: BeforeUnloadEvent) => event.preventDefault();
      window.addEventListener('beforeunload', warn);
      return () => window.removeEventListener('beforeunload', warn);
    },
    [isSending],
  );
  return [items, uploads];
}
