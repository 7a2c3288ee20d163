import { exportProductionPermits, type Permit } from '@contract/permits';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { urlOf } from '../../../api';
import { useLanguage } from '../../../i18n/language';
import { ErrorNotice } from '../../../layout/ErrorNotice';
import { useProblemText } from '../../../sending/useProblemText';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Skeleton } from '../../../ui/Skeleton';
import { Tag } from '../../../ui/Tag';
import { UndoLine } from '../../../ui/UndoLine';
import { useHeldRemoval } from '../journal/useHeldRemoval';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { PermitForm } from './PermitForm';
import { PermitRow } from './PermitRow';
import styles from './Permits.module.css';
import { PlanDrawer } from './PlanDrawer';
import { permitsQuery, usePermitActs } from './queries';
import { usePermitTabTexts } from './texts';

/** Who has to be asked for this shoot, the next to file first; what is late stands out. */
export function Permits() {
  const words = usePermitTabTexts();
  const { id } = useFile().production;
  const { data, error, refetch } = useQuery(permitsQuery(id));
  const acts = usePermitActs(id);
  const held = useHeldRemoval<Permit>(acts.remove.mutate);
  const problem = useProblemText(acts.change.error ?? acts.remove.error ?? acts.attach.error ?? acts.detach.error);
  const [isAdding, setAdding] = useState(false);
  const [isPlanning, setPlanning] = useState(false);
  const permits = data?.permits.filter((permit) => permit.id !== held.entry?.id);
  if (!permits) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />;
  return (
    <Section title={words.title} aside={<Alerts permits={permits} />}>
      <div className={styles.bar}>
        <Button size="small" look="primary" onClick={() => setPlanning(true)}>
          {words.plan}
        </Button>
        <Button size="small" onClick={() => setAdding(true)} disabled={isAdding}>
          <Icon name="plus" size={14} />
          {words.add}
        </Button>
        {permits.length > 0 && <CalendarLink id={id} />}
      </div>
      {isAdding && (
        <PermitForm
          error={acts.add.error}
          isSending={acts.add.isPending}
          onSave={(fields) => acts.add.mutate(fields, { onSuccess: () => setAdding(false) })}
          onCancel={() => setAdding(false)}
        />
      )}
      {permits.length === 0 && !isAdding && <p className={parts.empty}>{words.none}</p>}
      <p className={parts.problem} role="alert">
        {problem}
      </p>
      <ul className={parts.rows}>
        {permits.map((permit) => (
          <PermitRow key={permit.id} permit={permit} acts={acts} onRemove={() => held.hold(permit)} />
        ))}
      </ul>
      <PlanDrawer isOpen={isPlanning} plan={acts.plan} onClose={() => setPlanning(false)} />
      {held.entry && (
        <UndoLine key={held.entry.id} undoLabel={words.undo} onUndo={held.forget} onGone={held.settle}>
          {words.removed(held.entry.authority)}
        </UndoLine>
      )}
    </Section>
  );
}

/** How many are late, soon, or to be extended. */
function Alerts({ permits }: { permits: readonly Permit[] }) {
  const words = usePermitTabTexts();
  const count = (...alerts: Permit['alert'][]) => permits.filter(({ alert }) => alerts.includes(alert)).length;
  const [late, soon, ending] = [count('late'), count('soon'), count('expiring', 'expired')];
  return (
    <span className={styles.alerts}>
      {late > 0 && <Tag tone="bad">{words.late(late)}</Tag>}
      {soon > 0 && <Tag tone="warn">{words.soon(soon)}</Tag>}
      {ending > 0 && <Tag tone="warn">{words.ending(ending)}</Tag>}
    </span>
  );
}

function CalendarLink({ id }: { id: string }) {
  const words = usePermitTabTexts();
  const lang = useLanguage();
  return (
    <a
      className={styles.calendar}
      href={urlOf(exportProductionPermits.path, { id }, { lang })}
      aria-label={words.calendarLabel}
      download
    >
      <Icon name="calendar" size={14} />
      {words.calendar}
    </a>
  );
}

const Waiting = () => (
  <div role="status" aria-label={usePermitTabTexts().waiting} className={styles.waiting}>
    <Skeleton height="40px" />
    <Skeleton height="40px" />
    <Skeleton height="40px" />
  </div>
);
