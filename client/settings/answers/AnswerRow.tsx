import type { EnquiryTemplate } from '@contract/enquiries';
import { inLanguage, useBilingual } from '../../i18n/bilingual';
import { useLanguage } from '../../i18n/language';
import { Button } from '../../ui/Button';
import { useSettingsTexts } from '../texts';
import styles from './Answers.module.css';

interface AnswerRowProps {
  template: EnquiryTemplate;
  onEdit(): void;
  onDelete(): void;
}

/** One answer as it is found in the menu, with how often it was used and the languages it is written in. */
export function AnswerRow({ template: { name, text, used }, onEdit, onDelete }: AnswerRowProps) {
  const { answers: words, change } = useSettingsTexts();
  const language = useLanguage();
  const title = useBilingual()(name);
  const missing = text.fr === '' ? 'fr' : text.en === '' ? 'en' : null;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h3 className={styles.name}>{title}</h3>
        <p className={styles.text}>{inLanguage(text, language)}</p>
        <p className={styles.meta}>
          {words.used(used)}
          {missing && <span className={styles.missing}>{words.only[missing]}</span>}
        </p>
      </div>
      <div className={styles.acts}>
        <Button size="small" aria-label={words.changeOf(title)} onClick={onEdit}>
          {change}
        </Button>
        <Button size="small" look="quiet" aria-label={words.deleteOf(title)} onClick={onDelete}>
          {words.delete}
        </Button>
      </div>
    </li>
  );
}
