import type { Bilingual } from '@contract/common';
import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import styles from './RuleForm.module.css';
import { useRuleTexts } from './texts';

interface BothLanguagesProps {
  label: string;
  value: Bilingual;
  error?: string;
  /** Several lines; else one. */
  rows?: number;
  autoFocus?: boolean;
  onChange(value: Bilingual): void;
}

/** The same words in both languages, side by side. */
export function BothLanguages({ label, value, error, rows, autoFocus, onChange }: BothLanguagesProps) {
  const words = useRuleTexts();
  const one = (lang: 'fr' | 'en') => ({
    label: `${label}, ${lang === 'fr' ? words.french : words.english}`,
    lang,
    value: value[lang],
    error: lang === 'fr' ? error : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...value, [lang]: target.value }),
  });
  return (
    <div className={styles.both}>
      {rows === undefined ? (
        <>
          <Field {...one('fr')} autoFocus={autoFocus} />
          <Field {...one('en')} />
        </>
      ) : (
        <>
          <TextArea {...one('fr')} rows={rows} />
          <TextArea {...one('en')} rows={rows} />
        </>
      )}
    </div>
  );
}
