import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useUrlField } from '../useUrlField';

interface OpenPhoto {
  /** From 0; null while the viewer is closed. */
  index: number | null;
  open(index: number): void;
  show(index: number): void;
  close(): void;
}

/** Which picture is open, as `?photo=2`: the back button closes the viewer, and a link can lead to one picture. */
export function usePhotoInUrl(count: number): OpenPhoto {
  const [field, setField] = useUrlField('photo');
  const navigate = useNavigate();
  const isOurStep = useRef(false);
  const number = Number(field);
  const index = Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : null;
  return {
    index,
    open(next) {
      isOurStep.current = true;
      setField(String(next + 1), { push: true });
    },
    show: (next) => setField(String(next + 1)),
    close() {
      if (isOurStep.current) void navigate(-1);
      else setField(undefined);
      isOurStep.current = false;
    },
  };
}
