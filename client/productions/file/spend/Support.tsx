import { addSupport, changeSupport, deleteSupport, type SupportInput, type SupportLine } from '@contract/productions';
import { useState } from 'react';
import { call } from '../../../api';
import { useProblemText } from '../../../sending/useProblemText';
import { Icon } from '../../../ui/Icon';
import { UndoLine } from '../../../ui/UndoLine';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import { useKeepingTexts } from '../keeping/texts';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { Leverage } from './Leverage';
import styles from './Spend.module.css';
import { SupportForm } from './SupportForm';
import { useSpendTexts } from './texts';

/** Public money, whose it is, and how many euros each of the territory's brings. */
export function Support() {
  const words = useSpendTexts();
  const keeping = useKeepingTexts();
  const { id, support } = useFile().production;
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<SupportLine | null>(null);
  const add = useAct((body: SupportInput) => call(addSupport, { params: { id }, body }));
  const change = useAct(({ id: part, ...body }: SupportLine) => call(changeSupport, { params: { id, part }, body }));
  const remove = useAct(({ id: part }: SupportLine) => call(deleteSupport, { params: { id, part } }));
  const problem = useProblemText(add.error ?? change.error ?? remove.error);
  const close = () => setOpen(null);
  return (
    <Section title={words.support}>
      <ul className={parts.rows}>
        {support.map((line) =>
          open === line.id ? (
            <li key={line.id}>
              <SupportForm
                start={line}
                isSending={change.isPending}
                onSave={(body) => change.mutate({ ...line, ...body }, { onSuccess: close })}
                onCancel={close}
              />
            </li>
          ) : (
            <SupportRow
              key={line.id}
              line={line}
              onOpen={() => setOpen(line.id)}
              onRemove={() => remove.mutate(line, { onSuccess: () => setRemoved(line) })}
            />
          ),
        )}
      </ul>
      {open === 'new' ? (
        <SupportForm
          isSending={add.isPending}
          onSave={(line) => add.mutate(line, { onSuccess: close })}
          onCancel={close}
        />
      ) : (
        <button type="button" className={parts.link} onClick={() => setOpen('new')}>
          {words.addSupport}
        </button>
      )}
      <p className={parts.problem} role="alert">
        {problem}
      </p>
      <Leverage />
      {removed && (
        <UndoLine
          key={removed.id}
          undoLabel={keeping.undo}
          onUndo={() => add.mutate(inputOf(removed))}
          onGone={() => setRemoved(null)}
        >
          {words.removedSupport(removed.from)}
        </UndoLine>
      )}
    </Section>
  );
}

const inputOf = ({ from, amount, territorial, note }: SupportLine): SupportInput => ({
  from,
  amount,
  territorial,
  note,
});

function SupportRow({ line, onOpen, onRemove }: { line: SupportLine; onOpen(): void; onRemove(): void }) {
  const words = useSpendTexts();
  const { euros } = useFigures();
  return (
    <li className={styles.support}>
      <button type="button" className={styles.category} aria-label={words.edit(line.from)} onClick={onOpen}>
        {line.from}
      </button>
      <span className={styles.under}>
        {line.territorial ? words.territorial : words.elsewhere}
        {line.note !== '' && ` · ${line.note}`}
      </span>
      <span className={styles.amount}>{euros(line.amount)}</span>
      <button type="button" className={parts.icon} aria-label={words.removeSupport(line.from)} onClick={onRemove}>
        <Icon name="cross" size={13} />
      </button>
    </li>
  );
}
