import { type Bilingual, bilingual, type Lang } from '@contract/common';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { Icon } from '../../ui/Icon';
import { TextArea } from '../../ui/TextArea';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';
import styles from './BilingualField.module.css';

export const looseBilingual = bilingual.partial().catch({});
type Loose = Partial<Bilingual>;

interface BilingualFieldProps {
  field: string;
  label: string;
  hint?: string;
  rows?: number;
  /** Characters a language. */
  most?: number;
}

/** A text in both languages, side by side; one is enough, and readers of the other are shown it. */
export function BilingualField({ field, ...props }: BilingualFieldProps) {
  const { value, set, error, leave } = useFormField(field, looseBilingual);
  return <BilingualInput {...props} field={field} value={value} onChange={set} error={error} onBlur={leave} />;
}

interface BilingualInputProps extends Omit<BilingualFieldProps, 'field'> {
  field?: string;
  value: Loose;
  onChange(value: Loose): void;
  error?: string;
  onBlur?: () => void;
}

const other: Record<Lang, Lang> = { fr: 'en', en: 'fr' };

/** The same for a value that is part of a field. */
export function BilingualInput({
  label,
  hint,
  rows = 3,
  most,
  field,
  value,
  onChange,
  error,
  onBlur,
}: BilingualInputProps) {
  const words = useFormTexts();
  const reader = useLanguage();
  // The one that is written; the reader's own while neither is.
  const first = value[reader] || !value[other[reader]] ? reader : other[reader];
  const second = other[first];
  const [wantsBoth, setWantsBoth] = useState(false);
  const [putAway, setPutAway] = useState('');
  const hasBoth = wantsBoth || Boolean(value[second]);
  function write(language: Lang, text: string) {
    onChange({ ...value, [language]: text });
  }
  function toggle() {
    if (hasBoth) setPutAway(value[second] ?? '');
    else if (putAway) write(second, putAway);
    if (hasBoth && value[second]) write(second, '');
    setWantsBoth(!hasBoth);
  }
  const box = (language: Lang) => (
    <TextArea
      key={language}
      data-field={language === first ? field : undefined}
      lang={language}
      rows={rows}
      label={hasBoth ? words.languageOf(label, words.languages[language]) : label}
      hint={language === first ? hint || undefined : undefined}
      aside={most && value[language] ? words.letters(value[language].length, most) : undefined}
      error={language === first ? error : undefined}
      value={value[language] ?? ''}
      onChange={(event) => write(language, event.target.value)}
      onBlur={onBlur}
    />
  );
  // French stands on the left whatever was written first.
  const shown: Lang[] = hasBoth ? ['fr', 'en'] : [first];
  return (
    <div>
      <div className={styles.sides} data-both={hasBoth || undefined}>
        {shown.map(box)}
      </div>
      <button type="button" className={styles.same} aria-pressed={!hasBoth} onClick={toggle}>
        <Icon name={hasBoth ? 'cross' : 'plus'} size={13} />
        {hasBoth ? `${words.languages[second]} : ${words.sameAs[first].toLowerCase()}` : words.writeIn[second]}
      </button>
    </div>
  );
}
