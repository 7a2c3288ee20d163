import { returnWrapForm } from '@contract/wrap';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import styles from './Panel.module.css';
import { usePanelTexts } from './texts';
import type { Decisions } from './useDecisions';

/** Gives the figures back with a question, which the production reads as it is written. */
export function GiveBack({ decisions }: { decisions: Decisions }) {
  const words = usePanelTexts();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const body = returnWrapForm.body.safeParse({ reason });
  if (!isOpen)
    return (
      <Button look="quiet" disabled={decisions.held !== null} onClick={() => setOpen(true)}>
        {words.giveBack}
      </Button>
    );
  return (
    <div className={styles.giveBack}>
      <TextArea
        label={words.reason}
        hint={words.reasonNote}
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={!body.success || decisions.held !== null}
          onClick={() => {
            if (body.success) decisions.giveBack(body.data.reason);
            setOpen(false);
          }}
        >
          {words.returnNow}
        </Button>
        <Button size="small" look="quiet" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
