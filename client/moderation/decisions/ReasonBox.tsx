import type { Lang } from '@contract/common';
import { type KeyboardEvent, type RefObject, useId } from 'react';
import { useLanguage } from '../../i18n/language';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { Option } from '../../ui/Option';
import { useCombobox } from '../../ui/useCombobox';
import { useModerationTexts } from '../texts';
import { cannedFor } from './canned';
import styles from './Decide.module.css';

interface ReasonBoxProps {
  value: string;
  onChange(reason: string): void;
  /** The language it will be read in. */
  language: Lang;
  /** Why it is wanted, when it is and is not there. */
  fault: string | undefined;
  box: RefObject<HTMLTextAreaElement | null>;
  /** Ctrl or Cmd and Enter: the decision one was about to take. */
  onSubmit(): void;
}

/**
 * Why, in a sentence. While one types, the usual reasons that begin with these words are offered; the one chosen is
 * written in the language of the letter, whichever language the desk reads.
 */
export function ReasonBox({ value, onChange, language, fault, box, onSubmit }: ReasonBoxProps) {
  const words = useModerationTexts().decide;
  const reader = useLanguage();
  const faultId = useId();
  const offered = cannedFor(value);
  const combobox = useCombobox({
    count: offered.length,
    onChoose: (index) => onChange(offered[index]?.[language] ?? value),
  });
  const isOpen = combobox.isOpen && offered.length > 0;

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return onSubmit();
    // With nothing offered, Escape leaves: the single keys answer again.
    if (event.key === 'Escape' && !isOpen) return event.currentTarget.blur();
    const isTyping = event.key === 'Enter' && combobox.active < 0;
    if (isTyping || offered.length === 0) return;
    combobox.input.onKeyDown(event);
  }

  return (
    <div className={styles.reason} {...combobox.root}>
      <textarea
        ref={box}
        className={classes(styles.box, fault !== undefined && styles.wanted)}
        rows={1}
        maxLength={2000}
        lang={language}
        aria-label={words.reason}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId : undefined}
        placeholder={words.placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          combobox.open();
        }}
        onClick={combobox.open}
        {...combobox.input}
        onKeyDown={onKeyDown}
      />
      <div
        {...combobox.list}
        role="listbox"
        tabIndex={-1}
        aria-label={words.canned}
        className={styles.canned}
        hidden={!isOpen}
      >
        {offered.map((reason, index) => (
          <Option key={reason.fr} combobox={combobox} index={index} className={styles.option}>
            {reason[reader]}
            {language !== reader && (
              <span className={styles.other} lang={language}>
                {reason[language]}
              </span>
            )}
          </Option>
        ))}
      </div>
      {fault && (
        <p id={faultId} className={styles.fault}>
          <Icon name="cross" size={14} /> {fault}
        </p>
      )}
    </div>
  );
}
