import { addShoot, deleteShoot, type Shoot, type ShootInput } from '@contract/productions';
import { useState } from 'react';
import { call } from '../../../api';
import { useProblemText } from '../../../sending/useProblemText';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { UndoLine } from '../../../ui/UndoLine';
import { useFile } from '../keeping/FileProvider';
import { useKeepingTexts } from '../keeping/texts';
import { useAct } from '../keeping/useAct';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { later } from './days';
import { inputOf } from './inputOf';
import { ShootForm } from './ShootForm';
import { ShootRow } from './ShootRow';
import styles from './Shoots.module.css';
import { useShootSaid } from './said';
import { useShootTexts } from './texts';
import { YearShares } from './YearShares';

/** Every period with its places, and what they come to. */
export function Shoots() {
  const words = useShootTexts();
  const keeping = useKeepingTexts();
  const said = useShootSaid();
  const { id, shoots } = useFile().production;
  const [draft, begin] = useState<Partial<ShootInput> | null>(null);
  const [removed, setRemoved] = useState<Shoot | null>(null);
  const add = useAct((body: ShootInput) => call(addShoot, { params: { id }, body }));
  const remove = useAct(({ id: part }: Shoot) => call(deleteShoot, { params: { id, part } }));
  const problem = useProblemText(remove.error);
  const copyOf = (shoot: Shoot) => {
    const { from, to, ...rest } = inputOf(shoot);
    return { ...rest, from: later(from, 7), to: later(to, 7) };
  };
  return (
    <Section title={words.title}>
      {shoots.length === 0 && draft === null && <p className={parts.empty}>{words.none}</p>}
      <ul className={parts.rows}>
        {shoots.map((shoot) => (
          <ShootRow
            key={shoot.id}
            shoot={shoot}
            onCopy={() => begin(copyOf(shoot))}
            onRemove={() => remove.mutate(shoot, { onSuccess: () => setRemoved(shoot) })}
          />
        ))}
      </ul>
      {draft === null ? (
        <Button size="small" className={styles.add} onClick={() => begin({})}>
          <Icon name="plus" size={14} />
          {words.add}
        </Button>
      ) : (
        <ShootForm
          key={JSON.stringify(draft)}
          start={draft}
          told={draft.from === undefined ? undefined : words.copied}
          error={add.error}
          isSending={add.isPending}
          onSave={(shoot) => add.mutate(shoot, { onSuccess: () => begin(null) })}
          onCancel={() => begin(null)}
        />
      )}
      <p className={parts.problem} role="alert">
        {problem}
      </p>
      <YearShares />
      {removed && (
        <UndoLine
          key={removed.id}
          undoLabel={keeping.undo}
          onUndo={() => add.mutate(inputOf(removed))}
          onGone={() => setRemoved(null)}
        >
          {words.removed(said(removed))}
        </UndoLine>
      )}
    </Section>
  );
}
