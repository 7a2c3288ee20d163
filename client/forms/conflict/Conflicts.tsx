import { useFieldLabel } from '../../moderation/fields';
import { useMe } from '../../session/useMe';
import { Button } from '../../ui/Button';
import { useDraft } from '../draft';
import { ShownValue } from '../ShownValue';
import { fieldValue } from '../saving/content';
import { useFormTexts } from '../texts';
import styles from './Conflicts.module.css';
import { joined } from './join';

/** What somebody else changed while it was being written here: both versions side by side, and the choice. */
export function Conflicts() {
  const words = useFormTexts().conflict;
  const { state } = useDraft();
  const fields = Object.entries(state.conflicts);
  return (
    <section className={styles.conflicts} role="alert">
      <h2 className={styles.title}>{words.title(fields.length)}</h2>
      <ul>
        {fields.map(([field, by]) => (
          <li key={field}>
            <Conflict field={field} by={by} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Conflict({ field, by }: { field: string; by: string }) {
  const words = useFormTexts().conflict;
  const label = useFieldLabel();
  const { account } = useMe();
  const { state, keeper } = useDraft();
  const mine = state.edits[field]?.value;
  const theirs = fieldValue(state.form.content, field);
  const both = joined(mine, theirs);
  const isOwn = by !== '' && by === account?.name;
  return (
    <div className={styles.conflict}>
      <h3 className={styles.field}>{label(field)}</h3>
      <p className={styles.by}>{isOwn ? words.byYou : by ? words.by(by) : words.byNobody}</p>
      <div className={styles.sides}>
        <div>
          <h4 className={styles.side}>{words.mine}</h4>
          <ShownValue field={field} value={mine} className={styles.version} />
          <Button size="small" onClick={() => keeper.resolve(field, mine)}>
            {words.takeMine}
          </Button>
        </div>
        <div>
          <h4 className={styles.side}>{isOwn ? words.theirsOfYou : by ? words.theirs(by) : words.theirsOfNobody}</h4>
          <ShownValue field={field} value={theirs} className={styles.version} />
          <Button size="small" onClick={() => keeper.resolve(field, theirs)}>
            {words.takeTheirs}
          </Button>
        </div>
      </div>
      {both !== undefined && (
        <Button size="small" look="quiet" onClick={() => keeper.resolve(field, both)}>
          {words.takeBoth}
        </Button>
      )}
    </div>
  );
}
