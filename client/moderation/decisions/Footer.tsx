import type { Lang } from '@contract/common';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import { useKeys } from '../../ui/keys';
import { useModerationTexts } from '../texts';
import styles from './Decide.module.css';
import { ReasonBox } from './ReasonBox';
import { type Draft, type Fault, faultOf, type Outcome } from './verdict';

interface FooterProps {
  draft: Draft;
  onReason(reason: string): void;
  /** How many fields or listings the yes would be about. */
  accepted: number;
  publishLabel: string;
  /** Fields that are declined, in words. */
  declinedLabels: string;
  /** Where the reason goes. */
  note: ReactNode;
  language: Lang;
  onDecide(outcome: Outcome): void;
}

/** The reason and the three answers; asked for in place when one is owed and not there. */
export function Footer(props: FooterProps) {
  const { draft, onReason, accepted, publishLabel, declinedLabels, note, language, onDecide } = props;
  const { decide: words } = useModerationTexts();
  const box = useRef<HTMLTextAreaElement>(null);
  const [wanted, want] = useState<{ outcome: Outcome; fault: Fault } | null>(null);
  const fault = wanted && faultOf(wanted.outcome, accepted, draft);

  function decide(outcome: Outcome) {
    const found = faultOf(outcome, accepted, draft);
    if (!found) return onDecide(outcome);
    want({ outcome, fault: found });
    // A phone shows the box only now.
    requestAnimationFrame(() => box.current?.focus());
  }
  useKeys({ a: ({ repeat }) => !repeat && decide('publish'), d: () => decide('changes'), r: () => decide('refused') });

  const said = {
    nothingLeft: words.nothingLeft,
    needsReason: words.needsReason,
    needsReasonDeclined: words.needsReasonDeclined(declinedLabels),
  };
  const isOwed = fault !== null && fault !== undefined;
  return (
    <section
      className={styles.footer}
      aria-label={words.label}
      data-asking={isOwed || draft.declined.length > 0 || undefined}
    >
      <ReasonBox
        value={draft.reason}
        onChange={onReason}
        language={language}
        fault={isOwed ? said[fault] : undefined}
        box={box}
        onSubmit={() => decide(wanted?.outcome ?? 'publish')}
      />
      <p className={styles.note}>{note}</p>
      <div className={styles.answers}>
        <Button className={styles.refuse} aria-keyshortcuts="R" onClick={() => decide('refused')}>
          {words.refuse} <Kbd>R</Kbd>
        </Button>
        <Button aria-keyshortcuts="D" onClick={() => decide('changes')}>
          {words.changes} <Kbd>D</Kbd>
        </Button>
        <Button look="primary" aria-keyshortcuts="A" onClick={() => decide('publish')}>
          {publishLabel} <Kbd onFilled>A</Kbd>
        </Button>
      </div>
    </section>
  );
}
