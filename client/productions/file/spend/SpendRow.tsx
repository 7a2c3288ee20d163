import { changeSpend, type Evidence, type SpendInput, type SpendLine } from '@contract/productions';
import { useState } from 'react';
import { call } from '../../../api';
import { dayOf } from '../../../listings/days';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/Icon';
import { useTerms } from '../../../vocabularies/queries';
import { useFigures } from '../figures';
import { useFile } from '../keeping/FileProvider';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import { EvidenceTag } from './EvidenceTag';
import { QuickEntry } from './QuickEntry';
import styles from './Spend.module.css';
import { useSpendTexts } from './texts';

interface SpendRowProps {
  line: SpendLine;
  /** Of its category. */
  isFirst: boolean;
  /** The best grade of its category: what is worse does not count. */
  better: Evidence | undefined;
  onRemove(): void;
}

/** One amount with how it is known and by whom; struck softly where better evidence stands for its category. */
export function SpendRow({ line, isFirst, better, onRemove }: SpendRowProps) {
  const words = useSpendTexts();
  const terms = useTerms();
  const { euros, day } = useFigures();
  const { id } = useFile().production;
  const [isOpen, open] = useState(false);
  const change = useAct((body: SpendInput) => call(changeSpend, { params: { id, part: line.id }, body }));
  const category = terms.label('spendCategories', line.category);
  const isOutdone = better !== undefined && better !== line.evidence;
  if (isOpen)
    return (
      <tr>
        <td colSpan={4}>
          <QuickEntry
            start={line}
            isSending={change.isPending}
            onAdd={(body) => change.mutate(body, { onSuccess: () => open(false) })}
            onCancel={() => open(false)}
          />
        </td>
      </tr>
    );
  return (
    <tr className={classes(isFirst && styles.first)}>
      <th scope="row" className={classes(isOutdone && styles.outdone)}>
        <button type="button" className={styles.category} aria-label={words.edit(category)} onClick={() => open(true)}>
          {isFirst ? category : <span className={styles.again}>{category}</span>}
        </button>
        <p className={styles.under}>
          {isOutdone && <span className={styles.reason}>{words.better(words.evidence[better])} · </span>}
          {line.note !== '' && <>{line.note} · </>}
          {line.source !== 'desk' && <>{words.sources[line.source]} · </>}
          {words.by(line.byName, day(dayOf(new Date(line.at))))}
        </p>
      </th>
      <td className={classes(styles.amount, isOutdone && styles.outdone)}>
        {isOutdone ? <s>{euros(line.amount)}</s> : euros(line.amount)}
      </td>
      <td className={styles.evidence}>
        <EvidenceTag grade={line.evidence} />
      </td>
      <td className={styles.tools}>
        <button
          type="button"
          className={parts.icon}
          aria-label={words.remove(category, euros(line.amount))}
          onClick={onRemove}
        >
          <Icon name="cross" size={13} />
        </button>
      </td>
    </tr>
  );
}
