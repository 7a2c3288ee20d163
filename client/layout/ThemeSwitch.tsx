import { useWords } from '../i18n/words';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTheme } from './theme';

/** Discreet: the system decides until somebody disagrees. */
export function ThemeSwitch() {
  const { label, icon, flip } = useSwitch();
  return (
    <IconButton label={label} onClick={flip}>
      <Icon name={icon} size={16} />
    </IconButton>
  );
}

/** The same as a line of a menu. */
export function ThemeItem() {
  const { label, icon, flip } = useSwitch();
  return (
    <button type="button" onClick={flip}>
      <Icon name={icon} size={16} /> {label}
    </button>
  );
}

function useSwitch() {
  const { theme } = useWords();
  const [shown, flip] = useTheme();
  return shown === 'dark'
    ? { label: theme.toLight, icon: 'sun' as const, flip }
    : { label: theme.toDark, icon: 'moon' as const, flip };
}
