import { CallProblem } from '../api';
import { CommunePicker } from '../places/CommunePicker';
import { useProblemText } from '../sending/useProblemText';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/TextArea';
import styles from './Screenplay.module.css';
import { useScreenplayTexts } from './texts';
import type { Draft } from './useReading';

interface ScriptFormProps {
  draft: Draft;
  change(part: Partial<Draft>): void;
  isAsking: boolean;
  isAgain: boolean;
  error: Error | null;
  onAsk(): void;
}

/** Pasted, typed, dropped as a file, or an example. */
export function ScriptForm({ draft, change, isAsking, isAgain, error, onAsk }: ScriptFormProps) {
  const words = useScreenplayTexts();
  const wrongText = error instanceof CallProblem ? error.fields.text : undefined;
  const problem = useProblemText(error);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <TextArea
        label={words.text}
        hint={words.hint}
        error={wrongText}
        className={styles.script}
        rows={14}
        value={draft.text}
        placeholder={words.placeholder}
        spellCheck={false}
        onChange={({ target }) => change({ text: target.value })}
      />
      <p className={styles.others}>
        <FileDoor onText={(text) => change({ text })} />
        <Button look="quiet" size="small" onClick={() => change({ text: words.sample })}>
          {words.example}
        </Button>
      </p>
      <CommunePicker
        label={words.around}
        hint={words.aroundHint}
        none={words.noCommune}
        counted={words.communes}
        name={draft.around?.name ?? ''}
        onChoose={({ name, position }) => change({ around: { name, position } })}
        onClear={() => change({ around: null })}
      />
      <div className={styles.send}>
        <Button look="primary" type="submit" disabled={isAsking || draft.text.trim() === ''}>
          {isAgain ? words.again : words.find}
        </Button>
        <p role="status">{isAsking ? words.reading : wrongText === undefined && problem}</p>
      </div>
      <p className={styles.secret}>{words.secret}</p>
    </form>
  );
}

function FileDoor({ onText }: { onText(text: string): void }) {
  const words = useScreenplayTexts();
  async function take(file: File | undefined) {
    if (file) onText(await file.text());
  }
  return (
    <label className={styles.file}>
      <input
        type="file"
        accept=".fountain,.txt,.csv,.spmd,text/plain"
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      {words.file}
    </label>
  );
}
