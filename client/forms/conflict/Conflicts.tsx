import { useLanguage } from '../../i18n/language';
import { useSpeech } from '../../listings/kinds/speech';
import { useFieldLabel } from '../../moderation/fields';
import { show } from '../../moderation/values/show';
import type { Shown } from '../../moderation/values/shown';
import { isEmpty } from '../../moderation/values/shown';
import { useMe } from '../../session/useMe';
import { Button } from '../../ui/Button';
import { useDraft } from '../draft';
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
  const speech = useSpeech();
  const { account } = useMe();
  const { state, keeper } = useDraft();
  const mine = state.edits[field]?.value;
  const theirs = fieldValue(state.form.content, field);
  const both = joined(mine, theirs);
  const name = by === account?.name ? words.same : by;
  return (
    <div className={styles.conflict}>
      <h3 className={styles.field}>{label(field)}</h3>
      <p className={styles.by}>{by ? words.by(name) : words.byNobody}</p>
      <div className={styles.sides}>
        <div>
          <h4 className={styles.side}>{words.mine}</h4>
          <Version shown={show(field, mine, speech)} />
          <Button size="small" onClick={() => keeper.resolve(field, mine)}>
            {words.takeMine}
          </Button>
        </div>
        <div>
          <h4 className={styles.side}>{by ? words.theirs(name) : words.theirsOfNobody}</h4>
          <Version shown={show(field, theirs, speech)} />
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

function Version({ shown }: { shown: Shown }) {
  const words = useFormTexts().conflict;
  const language = useLanguage();
  if (isEmpty(shown)) return <p className={styles.empty}>{words.empty}</p>;
  if (shown.form === 'items') return <p className={styles.version}>{shown.items.join(' · ')}</p>;
  return (
    <div className={styles.version}>
      {shown.lines.map(({ key, label, lang = language, text }) => (
        <p key={key} lang={lang}>
          {label && <span className={styles.line}>{label} </span>}
          {text}
        </p>
      ))}
    </div>
  );
}
