import type { QueueItem } from '@contract/moderation';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language';
import { useModerationTexts } from '../texts';
import styles from './Decide.module.css';
import { Footer } from './Footer';
import { type Failure, sendMany } from './send';
import { blank, type Outcome } from './verdict';

interface ManyFooterProps {
  items: readonly QueueItem[];
  onClear(): void;
  onDecide(decision: { slugs: string[]; said: string; send(): Promise<Failure[]> }): void;
}

/** One decision for all that is chosen, in the place and with the keys of a single one. */
export function ManyFooter({ items, onClear, onDecide }: ManyFooterProps) {
  const { decide: words, done } = useModerationTexts();
  const language = useLanguage();
  const [reason, write] = useState('');
  function decide(outcome: Outcome) {
    onDecide({
      slugs: items.map(({ slug }) => slug),
      said: done.many[outcome](items.length),
      send: () => sendMany(outcome, items, reason),
    });
  }
  return (
    <Footer
      draft={{ ...blank, reason }}
      onReason={write}
      accepted={items.length}
      publishLabel={items.length > 1 ? words.publishMany(items.length) : words.publish}
      declinedLabels=""
      note={
        <>
          <b className={styles.chosen}>{words.chosen(items.length)}</b>{' '}
          <button type="button" className={styles.clear} onClick={onClear}>
            {words.clear}
          </button>
          <br />
          {words.goesToMany}
        </>
      }
      language={language}
      onDecide={decide}
    />
  );
}
