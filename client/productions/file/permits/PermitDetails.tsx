import type { Permit } from '@contract/permits';
import { useState } from 'react';
import { dayOf, useDays } from '../../../listings/days';
import { usePermitTexts } from '../../../permits/words/texts';
import { Button } from '../../../ui/Button';
import parts from '../parts.module.css';
import { Papers } from './Papers';
import { PermitFiles } from './PermitFiles';
import { PermitForm } from './PermitForm';
import styles from './Permits.module.css';
import type { PermitActs } from './queries';
import { usePermitTabTexts } from './texts';

interface PermitDetailsProps {
  permit: Permit;
  acts: PermitActs;
  onRemove(): void;
}

/** A permit, open: its next step, its documents and files, what is known of it. */
export function PermitDetails({ permit, acts, onRemove }: PermitDetailsProps) {
  const words = usePermitTabTexts();
  const { step } = usePermitTexts();
  const [isEditing, edit] = useState(false);
  const { change } = acts;
  if (isEditing)
    return (
      <PermitForm
        start={permit}
        error={change.error}
        isSending={change.isPending}
        onSave={(patch) => change.mutate({ permit, patch }, { onSuccess: () => edit(false) })}
        onCancel={() => edit(false)}
      />
    );
  return (
    <div className={styles.details}>
      <div className={styles.steps}>
        {permit.next.map((status) => (
          <Button
            key={status}
            size="small"
            disabled={change.isPending}
            onClick={() => change.mutate({ permit, patch: { status } })}
          >
            {step[status]}
          </Button>
        ))}
      </div>
      <Papers permit={permit} change={change} />
      <PermitFiles permit={permit} acts={acts} />
      <Known permit={permit} />
      <History permit={permit} />
      <div className={parts.foot}>
        <Button size="small" look="quiet" onClick={() => edit(true)}>
          {words.change}
        </Button>
        <Button size="small" look="quiet" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}

/** What is known of it, each with its name; what is not is left out. */
function Known({ permit }: { permit: Permit }) {
  const { fields } = usePermitTabTexts();
  const { day } = useDays();
  const dated = (['fileBy', 'filedOn', 'decidedOn', 'validFrom', 'validTo'] as const).map((name) => {
    const value = permit[name];
    return [name, value === null ? '' : day(value)] as const;
  });
  const known = [
    ...dated,
    ['reference', permit.reference] as const,
    ['contact', permit.contact] as const,
    ['note', permit.note] as const,
  ].filter(([, value]) => value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles.known}>
      {known.map(([name, value]) => (
        <div key={name} className={parts.fact}>
          <dt>{fields[name]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function History({ permit: { history } }: { permit: Permit }) {
  const words = usePermitTabTexts();
  const { status } = usePermitTexts();
  const { day } = useDays();
  if (history.length < 2) return null;
  return (
    <details className={styles.history}>
      <summary>{words.history}</summary>
      <ol>
        {history.map((step) => (
          <li key={step.at}>{words.stepOn(status[step.status], day(dayOf(new Date(step.at))), step.byName)}</li>
        ))}
      </ol>
    </details>
  );
}
