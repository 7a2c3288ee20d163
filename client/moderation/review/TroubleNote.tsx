import type { Review } from '@contract/moderation';
import { CallProblem } from '../../api';
import { useWords } from '../../i18n/words';
import { Icon } from '../../ui/Icon';
import { useHistoryLine } from '../beside/History';
import { changedSince } from '../decisions/verdict';
import { useFieldLabel } from '../fields';
import { useModerationTexts } from '../texts';
import type { Trouble } from './desk';
import styles from './Review.module.css';

/** Why the decision on this listing was not done, and what is different now. */
export function TroubleNote({ review, trouble }: { review: Review; trouble: Trouble }) {
  const explain = useExplanation();
  return (
    <p className={styles.trouble} role="alert">
      <Icon name="cross" size={15} /> <span>{explain(review, trouble)}</span>
    </p>
  );
}

function useExplanation(): (review: Review, trouble: Trouble) => string {
  const { conflict } = useModerationTexts();
  const { problems } = useWords();
  const label = useFieldLabel();
  const line = useHistoryLine();
  return (review, { error, before }) => {
    if (typeof error === 'string') return conflict.notDone;
    const code = error instanceof CallProblem ? error.code : 'internal';
    const fields = error instanceof CallProblem ? Object.keys(error.fields) : [];
    if (code === 'invalid_input' && fields.length > 0) return conflict.incomplete(namesOf(fields, label));
    if (code !== 'conflict') return problems[code];
    const last = newest(review);
    if (!review.waiting && last) return conflict.decided(line(last));
    return conflict.edited(lastEditor(review, before) ?? conflict.somebody);
  };
}

/** A problem names a part of a field, as in `contact.phone.value`; the desk reads the field. */
function namesOf(fields: readonly string[], label: (field: string) => string): string {
  const names = fields.map((field) => {
    const [part = '', name] = field.split('.');
    return label(part === 'contact' || part === 'details' ? `${part}.${name}` : part);
  });
  return [...new Set(names)].join(', ');
}

const newest = ({ history }: Review) => [...history].sort((a, b) => a.at.localeCompare(b.at)).at(-1);

function lastEditor(review: Review, before: Review | undefined): string | null | undefined {
  const changed = before ? changedSince(before, review) : [];
  return review.changes.findLast(({ field }) => changed.includes(field))?.by ?? newest(review)?.by;
}
