import { useLanguage } from '../i18n/language';
import { useSpeech } from '../listings/kinds/speech';
import { show } from '../moderation/values/show';
import { isEmpty } from '../moderation/values/shown';
import { classes } from '../ui/classes';
import styles from './ShownValue.module.css';
import { useFormTexts } from './texts';

/** A field's value in the reader's words, each part with its name where there are several. */
export function ShownValue({ field, value, className }: { field: string; value: unknown; className?: string }) {
  const words = useFormTexts();
  const language = useLanguage();
  const shown = show(field, value, useSpeech());
  if (isEmpty(shown)) return <p className={classes(styles.empty, className)}>{words.conflict.empty}</p>;
  if (shown.form === 'items') return <p className={classes(styles.value, className)}>{shown.items.join(' · ')}</p>;
  const [first, ...others] = shown.lines;
  return (
    <div className={classes(styles.value, className)}>
      {first && <p lang={first.lang ?? language}>{first.text}</p>}
      {others.map(({ key, label, lang = language, text }) => (
        <p key={key} lang={lang}>
          {label && <span className={styles.label}>{words.named(label)} </span>}
          {text}
        </p>
      ))}
    </div>
  );
}
