import type { Bilingual, Lang } from '@contract/common';
import { useState } from 'react';
import { classes } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { TextArea } from '../ui/TextArea';
import styles from './BilingualInput.module.css';
import { useLanguage } from './language';
import { texts, useTexts } from './texts';

type Loose = Partial<Bilingual>;

const fr = {
  languageOf: (label: string, language: Lang): string => `${label}, ${language === 'fr' ? 'français' : 'anglais'}`,
  sameAs: (language: Lang, first: Lang): string =>
    `${language === 'en' ? 'Anglais' : 'Français'} : comme en ${first === 'fr' ? 'français' : 'anglais'}`,
  writeIn: { fr: 'Écrire aussi en français', en: 'Écrire aussi en anglais' },
  letters: (n: number, most: number): string => `${n} / ${most}`,
};
const en: typeof fr = {
  languageOf: (label, language) => `${label}, ${language === 'fr' ? 'French' : 'English'}`,
  sameAs: (language, first) =>
    `${language === 'en' ? 'English' : 'French'}: same as ${first === 'fr' ? 'French' : 'English'}`,
  writeIn: { fr: 'Write it in French too', en: 'Write it in English too' },
  letters: (n, most) => `${n} / ${most}`,
};
const inputTexts = texts(fr, en);

interface BilingualInputProps {
  label: string;
  value: Loose;
  onChange(value: Loose): void;
  hint?: string;
  rows?: number;
  /** Characters a language. */
  most?: number;
  /** Its name as a field of a form. */
  field?: string;
  error?: string;
  onBlur?: () => void;
}

const otherThan: Record<Lang, Lang> = { fr: 'en', en: 'fr' };

/** A text in both languages, side by side; one is enough, and readers of the other are shown it. */
export function BilingualInput({ label, hint, rows = 3, value, onChange, ...more }: BilingualInputProps) {
  const words = useTexts(inputTexts);
  const reader = useLanguage();
  // The one that is written; the reader's own while neither is.
  const [first] = useState<Lang>(value[reader] || !value[otherThan[reader]] ? reader : otherThan[reader]);
  const second = otherThan[first];
  const [isOpen, setOpen] = useState(false);
  const [putAway, setPutAway] = useState('');
  const isSame = !isOpen && !value[second];
  const write = (language: Lang, text: string) => onChange({ ...value, [language]: text });
  function toggle() {
    // What was written in the second language comes back when the reader thinks better of it.
    if (isSame && putAway) write(second, putAway);
    if (!isSame && value[second]) {
      setPutAway(value[second]);
      write(second, '');
    }
    setOpen(isSame);
  }
  const counted = (language: Lang) =>
    more.most && value[language] ? words.letters(value[language].length, more.most) : undefined;
  const tall = { minHeight: `calc(${rows} * 1.55em + 20px)` };
  const box = (language: Lang) => (
    <TextArea
      key={language}
      data-field={language === first ? more.field : undefined}
      lang={language}
      rows={rows}
      style={tall}
      label={language === first && isSame ? label : words.languageOf(label, language)}
      aside={counted(language)}
      error={language === first ? more.error : undefined}
      value={value[language] ?? ''}
      onChange={(event) => write(language, event.target.value)}
      onBlur={more.onBlur}
    />
  );
  return (
    <div className={styles.field}>
      <div className={classes(styles.sides, !isSame && styles.both)}>
        {isSame ? box(first) : [first, second].map(box)}
      </div>
      <div className={styles.foot}>
        {hint && <p className={styles.hint}>{hint}</p>}
        <button type="button" className={styles.same} aria-expanded={!isSame} onClick={toggle}>
          <Icon name={isSame ? 'plus' : 'cross'} size={13} />
          {isSame ? words.writeIn[second] : words.sameAs(second, first)}
        </button>
      </div>
    </div>
  );
}
