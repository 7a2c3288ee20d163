import type { WrapForm } from '@contract/wrap';
import { useState } from 'react';
import { dayOf, useDays } from '../../listings/days';
import { Button } from '../../ui/Button';
import styles from './Panel.module.css';
import { SendForm } from './SendForm';
import { usePanelTexts } from './texts';
import type { Decisions } from './useDecisions';

/** Where the form stands, in sentences; and a new link while it is the production's turn. */
export function Asked({ form, decisions }: { form: WrapForm; decisions: Decisions }) {
  const words = usePanelTexts();
  const [isSending, openSending] = useState(false);
  const [lead, ...rest] = useSentences(form);
  const isTheirTurn = form.submittedAt === null;
  return (
    <div className={styles.state}>
      <p className={styles.lead}>{lead}</p>
      {rest.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {form.reason && <blockquote className={styles.quote}>{form.reason}</blockquote>}
      {isTheirTurn && !isSending && (
        <Button className={styles.again} size="small" onClick={() => openSending(true)}>
          {words.again}
        </Button>
      )}
      {isTheirTurn && isSending && <SendForm form={form} decisions={decisions} onDone={() => openSending(false)} />}
    </div>
  );
}

function useSentences(form: WrapForm): string[] {
  const words = usePanelTexts();
  const { day } = useDays();
  const on = (moment: string | null) => (moment === null ? '' : day(dayOf(new Date(moment))));
  const { to, sentAt, savedAt, submittedAt, acceptedAt, acceptedBy, returnedAt, remindedAt, remindsAt, answers } = form;
  const asked = words.sent(on(sentAt), to ?? '');
  const handedIn = words.submitted(on(submittedAt), answers?.signedBy ?? '');
  if (acceptedAt) return [words.accepted(on(acceptedAt), acceptedBy ?? ''), handedIn, asked];
  if (submittedAt) return [handedIn, asked];
  const reminded = remindedAt.length === 0 ? [] : [words.reminded(remindedAt.map(on).join(words.and))];
  const next = remindsAt ? words.reminds(on(remindsAt)) : words.noMore;
  const reminders = [...reminded, next];
  if (returnedAt) return [asked, ...reminders, words.returned(on(returnedAt))];
  return [asked, savedAt ? words.begun(on(savedAt)) : words.notOpened, ...reminders];
}
