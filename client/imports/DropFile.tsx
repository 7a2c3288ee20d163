import { importLimits } from '@contract/imports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { CallProblem } from '../api';
import { importPath } from '../paths';
import { useProblemText } from '../sending/useProblemText';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { Progress } from '../ui/Progress';
import styles from './DropFile.module.css';
import { importQuery, importsQuery } from './queries';
import { sendFile } from './sendFile';
import { useImportTexts } from './texts';

/** A new file: dropped, or chosen with the mouse or the keyboard. What is too large is said before it is sent. */
export function DropFile() {
  const { drop } = useImportTexts();
  const id = useId();
  const [refusal, refuse] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const sending = useSending();
  const problem = useSendingProblem(sending.error, sending.name);

  function take(files: FileList | null) {
    const file = files?.item(0);
    if (!file || sending.isPending) return;
    if (file.size > importLimits.bytes) return refuse(drop.tooLarge(file.name, Math.ceil(file.size / 1_000_000)));
    refuse(null);
    sending.send(file);
  }
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  function onDrop(event: DragEvent) {
    over(false)(event);
    take(event.dataTransfer.files);
  }

  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{drop.title}</h2>
      <p className={styles.text} id={`${id}-text`}>
        {drop.text}
      </p>
      <label
        className={classes(styles.zone, isOver && styles.over)}
        onDragOver={over(true)}
        onDragLeave={over(false)}
        onDrop={onDrop}
      >
        <input
          type="file"
          className={styles.input}
          accept=".csv,.xlsx,.geojson,.json,.txt,text/csv"
          aria-describedby={`${id}-text`}
          disabled={sending.isPending}
          onChange={({ target }) => {
            take(target.files);
            target.value = '';
          }}
        />
        <Icon name="document" size={22} />
        <span className={styles.choose}>{drop.choose}</span>
        <span className={styles.or}>{drop.or}</span>
      </label>
      {sending.isPending && (
        <div className={styles.sending} role="status">
          <span>{sending.done < 1 ? drop.sending(sending.name) : drop.reading(sending.name)}</span>
          <Progress label={drop.sending(sending.name)} done={sending.done < 1 ? sending.done : null} />
        </div>
      )}
      <p className={styles.problem} role="alert">
        {refusal ?? problem}
      </p>
    </div>
  );
}

function useSending() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [done, setDone] = useState(0);
  const { mutate, isPending, error, variables } = useMutation({
    mutationFn: (file: File) => sendFile(file, setDone),
    onMutate: () => setDone(0),
    onSuccess: async (view) => {
      client.setQueryData(importQuery(view.id).queryKey, view);
      await client.invalidateQueries({ queryKey: importsQuery.queryKey });
      await navigate(importPath(view.id));
    },
  });
  return { send: (file: File) => mutate(file), isPending, error, done, name: variables?.name ?? '' };
}

/** What the server refuses, said of this very file. */
function useSendingProblem(error: Error | null, name: string): string | null {
  const { drop } = useImportTexts();
  const general = useProblemText(error, { too_large: drop.tooMany });
  if (!(error instanceof CallProblem) || error.code !== 'invalid_input') return general;
  return /\.xls$/i.test(name) ? drop.oldExcel(name) : drop.notOurs(name);
}
