import { useEffect, useState } from 'react';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Progress } from '../../ui/Progress';
import { useEditorTexts } from './texts';
import styles from './UploadList.module.css';
import type { Upload, Uploads } from './uploads';

/** Pictures on their way, and those that were not taken, with the reason. */
export function UploadList({ items, uploads }: { items: readonly Upload[]; uploads: Uploads }) {
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <UploadRow key={item.key} item={item} uploads={uploads} />
      ))}
    </ul>
  );
}

function UploadRow({ item, uploads }: { item: Upload; uploads: Uploads }) {
  const words = useEditorTexts();
  const { key, name, state } = item;
  const isOver = state === 'refused' || state === 'failed';
  return (
    <li className={styles.row}>
      <LocalPicture file={item.file} />
      <div className={styles.words}>
        <span className={styles.name}>{name}</span>
        {isOver ? <Trouble item={item} /> : <UnderWay item={item} />}
      </div>
      {state === 'failed' && (
        <Button size="small" onClick={() => uploads.again(key)}>
          {words.again}
        </Button>
      )}
      <IconButton label={isOver ? words.dismiss(name) : words.cancel(name)} onClick={() => uploads.cancel(key)}>
        <Icon name="cross" size={15} />
      </IconButton>
    </li>
  );
}

function UnderWay({ item: { name, state, done } }: { item: Upload }) {
  const words = useEditorTexts();
  const text = state === 'waiting' ? words.waiting : done < 1 ? words.sending(Math.round(done * 100)) : words.working;
  return (
    <>
      <Progress label={words.uploading(name)} done={state === 'waiting' ? 0 : done < 1 ? done : null} />
      <span className={styles.state}>{text}</span>
    </>
  );
}

function Trouble({ item: { refused, failed } }: { item: Upload }) {
  const words = useEditorTexts();
  const text = refused ? words.refused[refused] : failed && words.failed[failed];
  return (
    <span className={styles.trouble} role="alert">
      <Icon name="cross" size={14} /> <span>{text}</span>
    </span>
  );
}

/** The file as this browser shows it; nothing where it cannot, as with HEIC. */
function LocalPicture({ file }: { file: File }) {
  const [url, setUrl] = useState<string>();
  useEffect(
    function showFile() {
      if (!file.type.startsWith('image/')) return;
      const made = URL.createObjectURL(file);
      setUrl(made);
      return () => URL.revokeObjectURL(made);
    },
    [file],
  );
  return <span className={styles.picture}>{url && <img src={url} alt="" onError={() => setUrl(undefined)} />}</span>;
}
