import type { CommuneView } from '@contract/places';
import { readScreenplay, type ScreenplayReading } from '@contract/screenplays';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api';
import { useLanguage } from '../i18n/language';

/** What is on the page. It lives in this window's memory only: a screenplay is secret, and is written nowhere. */
export interface Draft {
  text: string;
  around: Pick<CommuneView, 'name' | 'position'> | null;
}
const draftKey = ['screenplay', 'draft'];
const readingKey = ['screenplay', 'reading'];
const blank: Draft = { text: '', around: null };
/** As long as the window is open: who comes back from a place finds the list as it was. */
const kept = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;
/** Kilometres around a commune: an hour and a half by road. */
const radius = 80;

export function useReading() {
  const client = useQueryClient();
  const lang = useLanguage();
  const draft = useQuery({ queryKey: draftKey, queryFn: () => blank, initialData: blank, ...kept }).data;
  const reading = useQuery<ScreenplayReading | null>({
    queryKey: readingKey,
    queryFn: () => null,
    initialData: null,
    ...kept,
  }).data;
  const asking = useMutation({
    mutationFn: ({ text, around }: Draft) =>
      call(readScreenplay, {
        body: { text, near: around?.position ?? null, radius: around ? radius : null, lang, each: 4 },
      }),
    onSuccess: (found) => client.setQueryData(readingKey, found),
  });
  const change = (part: Partial<Draft>) => client.setQueryData<Draft>(draftKey, (old = blank) => ({ ...old, ...part }));
  return { draft, change, reading, ask: asking.mutate, isAsking: asking.isPending, error: asking.error };
}
