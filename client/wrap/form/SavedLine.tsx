import styles from '../../forms/SavedLine.module.css';
import { useFormats } from '../../i18n/format';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { useWrapTexts } from '../texts';
import { useDraft } from './draft';

/** "gardé à 14 h 06", in words, where the eye already is. */
export function SavedLine() {
  const { saved: words } = useWrapTexts();
  const { time } = useFormats();
  const { phase, form, edits } = useDraft().state;
  const isHeld = phase === 'saved' && Object.values(edits).some((text) => text.trim() !== '');
  const isBusy = phase === 'waiting' || phase === 'saving';
  const isKept = phase === 'saved' && !isHeld;
  const kept = form.savedAt ? words.saved(time(new Date(form.savedAt))) : '';
  const text = phase === 'saved' ? (isHeld ? words.held : kept) : words[phase];
  return (
    <span
      className={classes(
        styles.line,
        isKept && styles.saved,
        isBusy && styles.busy,
        !isKept && !isBusy && styles.trouble,
      )}
    >
      {isKept && text !== '' && <Icon name="check" size={15} />}
      <span aria-hidden={isBusy} role={isBusy ? undefined : 'status'}>
        {text}
      </span>
    </span>
  );
}
