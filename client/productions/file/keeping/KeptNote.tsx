import { useFormats } from '../../../i18n/format';
import { useProblemText } from '../../../sending/useProblemText';
import type { Edit, FieldState } from './edit';
import { useFile } from './FileProvider';
import styles from './InPlace.module.css';
import { useKeepingTexts } from './texts';

interface KeptNoteProps {
  edit: Edit;
  state: FieldState;
  shown(text: string): string;
}

/** Under a value: when it was kept, why it was not, or what somebody else wrote meanwhile with the choice. */
export function KeptNote({ edit, state, shown }: KeptNoteProps) {
  const words = useKeepingTexts();
  const { time } = useFormats();
  if (state.kind === 'failed') return <Failed edit={edit} state={state} />;
  if (state.kind === 'conflict') return <Conflict edit={edit} state={state} shown={shown} />;
  return (
    <span className={styles.note} role="status">
      {state.kind === 'kept' ? words.kept(time(state.at)) : words.saving}
    </span>
  );
}

function Failed({ edit, state }: { edit: Edit; state: Extract<FieldState, { kind: 'failed' }> }) {
  const words = useKeepingTexts();
  const { keeper } = useFile();
  const problem = useProblemText(state.error);
  return (
    <div className={styles.trouble} role="alert">
      <p>
        {problem} {words.notKept}
      </p>
      <button type="button" className={styles.choice} onClick={() => keeper.takeMine(edit, state.text)}>
        {words.again}
      </button>
    </div>
  );
}

function Conflict({
  edit,
  state,
  shown,
}: {
  edit: Edit;
  state: Extract<FieldState, { kind: 'conflict' }>;
  shown(text: string): string;
}) {
  const words = useKeepingTexts();
  const { production, keeper } = useFile();
  const theirs = shown(edit.read(production));
  return (
    <div className={styles.trouble} role="alert">
      <p>
        {state.by === '' ? words.byNobody : words.byName(state.by)} <q>{theirs === '' ? words.nothing : theirs}</q>
      </p>
      <span className={styles.choices}>
        <button type="button" className={styles.choice} onClick={() => keeper.takeMine(edit, state.text)}>
          {words.mine}
        </button>
        <button type="button" className={styles.choice} onClick={() => keeper.forget(edit)}>
          {words.theirs}
        </button>
      </span>
    </div>
  );
}
