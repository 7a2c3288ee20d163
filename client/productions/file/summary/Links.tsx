import { changeProduction, type ProductionView } from '@contract/productions';
import { type FormEvent, useId, useState } from 'react';
import { call } from '../../../api';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { FieldError } from '../../../ui/Labelled';
import { isUrl } from '../keeping/checks';
import { useFile } from '../keeping/FileProvider';
import { useKeepingTexts } from '../keeping/texts';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import styles from './Summary.module.css';
import { useSummaryTexts } from './texts';

type Link = ProductionView['release']['links'][number];

/** Trailers, festival pages, articles. */
export function Links() {
  const words = useSummaryTexts();
  const { id, edition, release } = useFile().production;
  const write = useAct((links: Link[]) =>
    call(changeProduction, { params: { id }, body: { release: { ...release, links }, edition } }),
  );
  const [isAdding, add] = useState(false);
  return (
    <>
      <ul>
        {release.links.map((link) => (
          <li key={`${link.url} ${link.label}`} className={styles.company}>
            <a className={parts.link} href={link.url} target="_blank" rel="noreferrer">
              {link.label || link.url}
            </a>
            <button
              type="button"
              className={parts.icon}
              aria-label={words.removeLink(link.label || link.url)}
              onClick={() => write.mutate(release.links.filter((each) => each !== link))}
            >
              <Icon name="cross" size={13} />
            </button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <LinkForm
          onCancel={() => add(false)}
          onAdd={(link) => write.mutate([...release.links, link], { onSuccess: () => add(false) })}
        />
      ) : (
        <button type="button" className={parts.link} onClick={() => add(true)}>
          {words.addLink}
        </button>
      )}
    </>
  );
}

function LinkForm({ onAdd, onCancel }: { onAdd(link: Link): void; onCancel(): void }) {
  const words = useSummaryTexts();
  const keeping = useKeepingTexts();
  const id = useId();
  const [label, setLabel] = useState('');
  const [url, setUrl] = useState('');
  const [fault, setFault] = useState<string>();
  function submit(event: FormEvent) {
    event.preventDefault();
    const wrong = isUrl(url, keeping.wrong);
    setFault(wrong);
    if (!wrong) onAdd({ label: label.trim(), url: url.trim() });
  }
  return (
    <form className={styles.linkForm} onSubmit={submit}>
      <input
        className={styles.adding}
        // biome-ignore lint/a11y/noAutofocus: opened by the reader to be written in
        autoFocus
        type="url"
        aria-label={words.linkUrl}
        aria-describedby={fault && id}
        placeholder="https://"
        value={url}
        onChange={({ target }) => setUrl(target.value)}
      />
      <input
        className={styles.adding}
        aria-label={words.linkLabel}
        placeholder={words.linkLabel}
        value={label}
        maxLength={120}
        onChange={({ target }) => setLabel(target.value)}
      />
      <Button type="submit" size="small">
        {keeping.add}
      </Button>
      <Button look="quiet" size="small" onClick={onCancel}>
        {keeping.cancel}
      </Button>
      {fault && <FieldError id={id}>{fault}</FieldError>}
    </form>
  );
}
