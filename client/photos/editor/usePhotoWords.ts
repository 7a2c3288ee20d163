import { changePhoto, type FormPhoto, type PhotoLicence } from '@contract/editing';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../api';

/** Milliseconds without a key before the words are sent. */
const pause = 700;

type Words = Partial<Pick<FormPhoto, 'caption' | 'alt' | 'credit'>> & { licence?: PhotoLicence };

interface PhotoWords {
  /** As typed, saved or not. */
  shown: FormPhoto;
  change(words: Words): void;
  state: 'kept' | 'keeping' | 'notKept' | null;
}

/** The words of one picture, sent after a pause, and at the latest when it is left. */
export function usePhotoWords(photo: FormPhoto, onChanged: (photo: FormPhoto) => void): PhotoWords {
  const [typed, setTyped] = useState<Words>({});
  const [state, setState] = useState<PhotoWords['state']>(null);
  const latest = useRef({ typed, onChanged, id: photo.id });
  latest.current = { ...latest.current, onChanged };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function send() {
    clearTimeout(timer.current);
    const { typed: words, id } = latest.current;
    if (Object.keys(words).length === 0) return;
    latest.current.typed = {};
    try {
      const saved = await call(changePhoto, { params: { id }, body: words, keepalive: true });
      latest.current.onChanged(saved);
      setState(Object.keys(latest.current.typed).length === 0 ? 'kept' : 'keeping');
    } catch {
      // Kept here, and sent again with the next word.
      latest.current.typed = { ...words, ...latest.current.typed };
      setState('notKept');
    }
  }
  const sendLatest = useRef(send);
  sendLatest.current = send;
  useEffect(() => () => void sendLatest.current(), []);

  return {
    shown: { ...photo, ...typed },
    change(words) {
      setTyped((before) => ({ ...before, ...words }));
      latest.current.typed = { ...latest.current.typed, ...words };
      setState('keeping');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void sendLatest.current(), pause);
    },
    state,
  };
}
