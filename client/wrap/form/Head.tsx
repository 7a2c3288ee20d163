import { LanguageSwitch } from '../../layout/LanguageSwitch';
import { Steps } from '../../ui/Progress';
import { phone, useMedia } from '../../ui/useMedia';
import { useWrapTexts } from '../texts';
import styles from './Ask.module.css';
import { useDraft } from './draft';
import { parts } from './parts';
import { SavedLine } from './SavedLine';
import { useOpenStep } from './stepContext';

/** Whose figures these are, whether they are kept, and how far one is. On a telephone there is no other bar. */
export function Head() {
  const words = useWrapTexts();
  const { form } = useDraft().state;
  const { place } = useOpenStep();
  const isPhone = useMedia(phone);
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <span className={styles.title}>{form.title}</span>
        <SavedLine />
        {isPhone && <LanguageSwitch />}
      </div>
      <Steps label={words.step(place + 1, parts.length)} step={place + 1} of={parts.length} />
    </header>
  );
}
