import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useUrlField } from '../useUrlField';

interface OpenPhoto {
  /** From 0; null while the viewer is closed. */
  index: number | null;
  open(index: number): void;
  show(index: number): void;
  /** So many further, or back; nothing at either end. */
  step(by: number): void;
  close(): void;
}

/** Which picture is open, as `?photo=2`: the back button closes the viewer, and a link can lead to one picture. */
export function usePhotoInUrl(count: number): OpenPhoto {
  const [field, setField] = useUrlField('photo');
  const navigate = useNavigate();
  const isOurStep = useRef(false);
  const indexIn = (text: string | null) => {
    const number = Number(text);
    return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : null;
  };
  const show = (index: number) => setField(String(index + 1));
  return {
    index: indexIn(field),
    open(next) {
      isOurStep.current = true;
      setField(String(next + 1), { push: true });
    },
    show,
    step(by) {
      // From the address, not from what is drawn: a held key is faster than the drawing.
      const now = indexIn(new URLSearchParams(window.location.search).get('photo'));
      if (now !== null && now + by >= 0 && now + by < count) show(now + by);
    },
    close() {
      if (isOurStep.current) void navigate(-1);
      else setField(undefined);
      isOurStep.current = false;
    },
  };
}
