import { useFormats } from '../i18n/format';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { useDraft } from './draft';
import styles from './SavedLine.module.css';
import type { DraftState } from './saving/keeper';
import { useFormTexts } from './texts';

type Saved = 'saved' | 'busy' | 'trouble';

const looks: Record<DraftState['phase'], Saved> = {
  saved: 'saved',
  waiting: 'busy',
  saving: 'busy',
  offline: 'trouble',
  signedOut: 'trouble',
  lost: 'trouble',
};

/** "gardé à 14 h 06", in words, where the eye already is. */
export function SavedLine() {
  const { state } = useDraft();
  const text = useSavedText(state);
  const look = Object.keys({ ...state.conflicts, ...state.refused }).length > 0 ? 'trouble' : looks[state.phase];
  return (
    <span className={classes(styles.line, styles[look])}>
      {look === 'saved' && text !== '' && <Icon name="check" size={15} />}
      <span aria-hidden={look === 'busy'} role={look === 'busy' ? undefined : 'status'}>
        {text}
      </span>
    </span>
  );
}

function useSavedText({ phase, form, conflicts, refused }: DraftState): string {
  const words = useFormTexts().saved;
  const { time } = useFormats();
  if (Object.keys(conflicts).length > 0) return words.conflict;
  if (Object.keys(refused).length > 0) return words.refused;
  if (phase !== 'saved') return words[phase];
  return form.savedAt ? words.saved(time(new Date(form.savedAt))) : '';
}
