import type { PhotoView } from '@contract/listings';
import { useWords } from '../../i18n/words';
import { useProse } from '../useProse';

interface Captions {
  /** What a picture shows, for those who do not see it: in its own words, else its caption, else whose picture it is. */
  alt(photo: PhotoView): string;
  /** `Rive nord, octobre · Illustration`; empty for a photograph without a caption. */
  line(photo: PhotoView): string;
}

/** How the pictures of a listing are put into words. A drawing always says that it is one. */
export function useCaptions(title: string): Captions {
  const { illustration } = useWords();
  const prose = useProse();
  const marked = (photo: PhotoView, ...words: string[]) => [...words, ...(photo.illustration ? [illustration] : [])];
  return {
    alt: (photo) => marked(photo, prose(photo.alt) || prose(photo.caption) || title).join(', '),
    line: (photo) => marked(photo, prose(photo.caption)).filter(Boolean).join(' · '),
  };
}
