import { type Permit, readPermitFile } from '@contract/permits';
import { useRef, useState } from 'react';
import { urlOf } from '../../../api';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import parts from '../parts.module.css';
import styles from './Permits.module.css';
import type { PermitActs } from './queries';
import { usePermitTabTexts } from './texts';

const most = { files: 5, bytes: 15_000_000 };

/** What was sent and what came back: each a download. */
export function PermitFiles({ permit, acts: { attach, detach } }: { permit: Permit; acts: PermitActs }) {
  const words = usePermitTabTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isTooMuch, setTooMuch] = useState(false);
  function send(files: readonly File[]) {
    const isOver = files.length > most.files || files.some(({ size }) => size > most.bytes);
    setTooMuch(isOver);
    if (files.length > 0 && !isOver) attach.mutate({ permit: permit.id, files });
  }
  return (
    <section aria-label={words.kept} className={styles.papers}>
      {permit.files.length > 0 && <h3 className={styles.subtitle}>{words.kept}</h3>}
      <ul>
        {permit.files.map((file) => (
          <li key={file.id} className={styles.file}>
            <a
              href={urlOf(readPermitFile.path, { id: permit.production, permit: permit.id, file: file.id }, {})}
              download={file.name}
              aria-label={words.download(file.name, words.bytes(file.bytes))}
            >
              <Icon name="document" size={14} />
              {file.name} <span className={styles.small}>{words.bytes(file.bytes)}</span>
            </a>
            <button
              type="button"
              className={parts.icon}
              aria-label={words.detach(file.name)}
              onClick={() => detach.mutate({ permit: permit.id, file: file.id })}
            >
              <Icon name="cross" size={12} />
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          send([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button size="small" disabled={attach.isPending} onClick={() => input.current?.click()}>
        {attach.isPending ? words.attaching : words.attach}
      </Button>
      {isTooMuch && (
        <p className={parts.problem} role="alert">
          {words.tooMany}
        </p>
      )}
    </section>
  );
}
