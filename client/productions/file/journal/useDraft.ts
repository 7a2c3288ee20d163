import { addLog, logLimits } from '@contract/productions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api';
import { useFile } from '../keeping/FileProvider';
import { renewLog } from './queries';
import { type Draft, sendEntry } from './sendEntry';
import { useJournalTexts } from './texts';

const blank: Draft = { kind: 'note', text: '', incoming: false, files: [] };

/** Drafts that were left half written, by production: a change of tab or file loses none. */
const kept = new Map<string, Draft>();

/** An entry as it is written, its files and how far they have gone. */
export function useDraft() {
  const words = useJournalTexts();
  const client = useQueryClient();
  const { id } = useFile().production;
  const [draft, setDraft] = useState<Draft>(() => kept.get(id) ?? blank);
  const [refusal, refuse] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [isKept, setKept] = useState(false);

  function set(part: Partial<Draft>) {
    const next = { ...draft, ...part };
    kept.set(id, next);
    setKept(false);
    setDraft(next);
  }
  function attach(files: readonly File[]) {
    const large = files.find(({ size }) => size > logLimits.bytes);
    const fitting = files.filter(({ size }) => size <= logLimits.bytes);
    const all = [...draft.files, ...fitting];
    refuse(large ? words.tooLarge(large.name) : all.length > logLimits.files ? words.tooMany : null);
    set({ files: all.slice(0, logLimits.files) });
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ files, ...body }: Draft) =>
      files.length > 0 ? sendEntry(id, { files, ...body }, setDone) : call(addLog, { params: { id }, body }),
    onSuccess: () => {
      kept.delete(id);
      setDraft(blank);
      setKept(true);
      return renewLog(client, id);
    },
    onSettled: () => setDone(null),
  });
  const isEmpty = draft.text.trim() === '' && draft.files.length === 0;
  return {
    draft,
    set,
    attach,
    refusal,
    /** From 0 to 1; null while no file is on its way. */
    done,
    isKept,
    isEmpty,
    isPending,
    error,
    send: () => {
      if (!isEmpty && !isPending) mutate({ ...draft, text: draft.text.trim() });
    },
  };
}
