import type { EnquiryCard } from '@contract/enquiries';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { enquiriesPath, enquiryPath } from '../paths';
import { useHeld } from '../sending/useHeld';
import { phone, useMedia } from '../ui/useMedia';
import { type InboxState, toUrl } from './filters';
import { enquiriesKey, useChange } from './queries';
import { useEnquiryTexts } from './texts';
import { useInbox } from './useInbox';

type Named = Pick<EnquiryCard, 'id' | 'title'>;

/** The room of enquiries: which one is open, the way through the list, and what is put away and can be taken back. */
export function useRoom() {
  const { done } = useEnquiryTexts();
  const { id } = useParams();
  const navigate = useNavigate();
  const isPhone = useMedia(phone);
  const client = useQueryClient();
  const held = useHeld(() => client.invalidateQueries({ queryKey: enquiriesKey }));
  const inbox = useInbox(held.gone);
  const change = useChange();
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState<{ title: string; error: Error } | null>(null);
  const ids = inbox.items.map((item) => item.id);

  const pathOf = (other?: string, state: InboxState = inbox.state) => {
    const search = toUrl(state).toString();
    return `${other === undefined ? enquiriesPath : enquiryPath(other)}${search && `?${search}`}`;
  };
  const open = (other?: string) => void navigate(pathOf(other), { preventScrollReset: true });

  function step(by: 1 | -1) {
    const at = id === undefined ? -1 : ids.indexOf(id);
    const next = ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
    if (next === undefined) return;
    open(next);
    document.querySelector<HTMLElement>(`[data-enquiry="${next}"]`)?.focus();
  }

  /** On to what follows, or to what comes before; on a telephone back to the list. */
  function goOn(leaving: string) {
    if (leaving !== id) return;
    const at = ids.indexOf(leaving);
    open(isPhone ? undefined : (ids[at + 1] ?? ids[at - 1]));
  }

  /** Out of the way: nothing is written before it can no longer be taken back. */
  function putAway({ id: leaving, title }: Named, status: 'closed' | 'spam') {
    const text = done[status](title);
    setTrouble(null);
    say(text);
    goOn(leaving);
    held.hold({
      subjects: [leaving],
      said: text,
      send: async () => void (await change.mutateAsync({ id: leaving, patch: { status } })),
      onFailed(error) {
        say(done.failed(title));
        if (error instanceof Error) setTrouble({ title, error });
      },
      onUndone() {
        say(done.undone(title));
        open(leaving);
      },
    });
  }

  return {
    id,
    isPhone,
    inbox,
    ids,
    held,
    said,
    say,
    trouble,
    hideTrouble: () => setTrouble(null),
    pathOf,
    open,
    step,
    goOn,
    putAway,
    change,
  };
}
export type Room = ReturnType<typeof useRoom>;
