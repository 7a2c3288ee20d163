import { useWords } from '../i18n/words';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTheme } from './theme';

/** Discreet: the system decides until somebody disagrees. */
export function ThemeSwitch() {
  const { theme } = useWords();
  const [shown, flip] = useTheme();
  return (
    <IconButton label={shown === 'dark' ? theme.toLight : theme.toDark} onClick={flip}>
      <Icon name={shown === 'dark' ? 'sun' : 'moon'} size={16} />
    </IconButton>
  );
}
