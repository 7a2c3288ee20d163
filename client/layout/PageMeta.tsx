import { useWords } from '../i18n/words';

/** Title and description of a page; React moves them into the head. */
export function PageMeta({ title, description }: { title?: string; description?: string }) {
  const { site } = useWords();
  return (
    <>
      <title>{title ? `${title} · ${site.name}` : site.title}</title>
      {description && <meta name="description" content={description} />}
    </>
  );
}
