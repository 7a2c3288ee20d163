import { addSpend, deleteSpend, type SpendInput, type SpendLine } from '@contract/productions';
import { useState } from 'react';
import { call } from '../../../api';
import { useProblemText } from '../../../sending/useProblemText';
import { UndoLine } from '../../../ui/UndoLine';
import { useTerms } from '../../../vocabularies/queries';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import { useKeepingTexts } from '../keeping/texts';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { bestGrades, inOrder } from './grades';
import { QuickEntry } from './QuickEntry';
import styles from './Spend.module.css';
import { SpendRow } from './SpendRow';
import { useSpendTexts } from './texts';

/** Lines by category, the ones that count and the ones that better evidence replaces; below them the next one. */
export function SpendLines() {
  const words = useSpendTexts();
  const keeping = useKeepingTexts();
  const terms = useTerms();
  const { euros } = useFigures();
  const { production } = useFile();
  const { id, spend } = production;
  const [removed, setRemoved] = useState<SpendLine | null>(null);
  const add = useAct((body: SpendInput) => call(addSpend, { params: { id }, body }));
  const remove = useAct(({ id: part }: SpendLine) => call(deleteSpend, { params: { id, part } }));
  const problem = useProblemText(add.error ?? remove.error);
  const best = bestGrades(production);
  const order = terms.all('spendCategories').map((term) => term.id);
  const lines = inOrder(spend, order);
  return (
    <Section title={words.lines}>
      {lines.length > 0 && (
        <table className={styles.lines}>
          <thead className="unseen">
            <tr>
              <th scope="col">{words.category}</th>
              <th scope="col">{words.amount}</th>
              <th scope="col">{words.evidenceLabel}</th>
              <th scope="col">{keeping.remove}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, place) => (
              <SpendRow
                key={line.id}
                line={line}
                isFirst={lines[place - 1]?.category !== line.category}
                better={best.get(line.category)}
                onRemove={() => remove.mutate(line, { onSuccess: () => setRemoved(line) })}
              />
            ))}
          </tbody>
        </table>
      )}
      <QuickEntry isSending={add.isPending} onAdd={(line, onDone) => add.mutate(line, { onSuccess: onDone })} />
      <p className={parts.problem} role="alert">
        {problem}
      </p>
      {removed && (
        <UndoLine
          key={removed.id}
          undoLabel={keeping.undo}
          onUndo={() =>
            add.mutate({
              category: removed.category,
              amount: removed.amount,
              evidence: removed.evidence,
              note: removed.note,
            })
          }
          onGone={() => setRemoved(null)}
        >
          {words.removed(terms.label('spendCategories', removed.category), euros(removed.amount))}
        </UndoLine>
      )}
    </Section>
  );
}
