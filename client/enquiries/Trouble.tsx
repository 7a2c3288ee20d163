import { useWords } from '../i18n/words';
import { useProblemText } from '../sending/useProblemText';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './Enquiries.module.css';
import { useEnquiryTexts } from './texts';

/** Something could not be done: which, and why. */
export function Trouble({
  trouble: { title, error },
  onHide,
}: {
  trouble: { title: string; error: Error };
  onHide(): void;
}) {
  const { done } = useEnquiryTexts();
  const { close } = useWords();
  const problem = useProblemText(error);
  return (
    <p className={styles.trouble} role="alert">
      <Icon name="cross" size={15} /> {done.failed(title)} {problem}
      <IconButton label={close} onClick={onHide}>
        <Icon name="cross" size={14} />
      </IconButton>
    </p>
  );
}
