import { useLayoutEffect } from 'react';
import { useWords } from '../i18n/words';

/** Title and description of a page. React moves the title into the head; the description there is the page's while it is open. */
export function PageMeta({ title, description }: { title?: string; description?: string }) {
  const { site } = useWords();
  useLayoutEffect(
    function describe() {
      // A second element beside the one the page came with would be read by nobody.
      const meta = document.querySelector('meta[name="description"]');
      const before = meta?.getAttribute('content') ?? '';
      if (description) meta?.setAttribute('content', description);
      return () => meta?.setAttribute('content', before);
    },
    [description],
  );
  return <title>{title ? `${title} · ${site.name}` : site.title}</title>;
}
