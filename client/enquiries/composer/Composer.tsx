import type { EnquiryView } from '@contract/enquiries';
import { type KeyboardEvent, useRef } from 'react';
import { CallProblem } from '../../api';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import { useKeys } from '../../ui/keys';
import { phone, useMedia } from '../../ui/useMedia';
import { useWrite } from '../queries';
import { useEnquiryTexts } from '../texts';
import type { Room } from '../useRoom';
import { AttachedList } from './AttachedList';
import { AttachMenu } from './AttachMenu';
import styles from './Composer.module.css';
import { ownerIn, useAnswer, wordsOf } from './draft';
import { TemplateMenu } from './TemplateMenu';
import { ToWhom } from './ToWhom';

/** Where one answers: to whom, in which language, with what; a draft stays with its enquiry until it is sent. */
export function Composer({ enquiry, room }: { enquiry: EnquiryView; room: Room }) {
  const { composer: words } = useEnquiryTexts();
  const isPhone = useMedia(phone);
  const box = useRef<HTMLTextAreaElement>(null);
  const { answer, change, clear } = useAnswer(enquiry);
  const send = useWrite(enquiry.id);
  const problem = useSendProblem(send.error);
  const isNote = answer.to === 'note';
  const isBlank = answer.text.trim() === '';
  useKeys({ r: () => box.current?.focus() });

  function submit(close: boolean) {
    if (isBlank) return box.current?.focus();
    if (send.isPending) return;
    send.mutate(wordsOf(answer, close), {
      onSuccess() {
        clear();
        room.say(isNote ? words.noted : words.sent(nameOf(answer.to, enquiry)));
        if (close) room.goOn(enquiry.id);
        else box.current?.blur();
      },
    });
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(false);
    if (event.key === 'Escape') event.currentTarget.blur();
  }
  function insert(text: string, template: string) {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = box.current ?? {};
    change({ text: `${answer.text.slice(0, from)}${text}${answer.text.slice(to)}`, template });
    box.current?.focus();
  }
  return (
    <section
      className={styles.composer}
      aria-label={words.label}
      data-note={isNote || undefined}
      data-begun={!isBlank || undefined}
    >
      <div className={styles.tools}>
        <ToWhom enquiry={enquiry} answer={answer} onChange={change} />
        <span className={styles.menus}>
          <TemplateMenu enquiry={enquiry} language={answer.lang ?? enquiry.contact.lang} onChoose={insert} />
          {!isNote && (
            <AttachMenu
              attached={answer.shortlists}
              onAttach={(attached) => change({ shortlists: [...answer.shortlists, attached] })}
            />
          )}
        </span>
      </div>
      <textarea
        ref={box}
        className={styles.box}
        rows={isPhone ? 2 : 3}
        maxLength={10_000}
        lang={isNote ? undefined : (answer.lang ?? enquiry.contact.lang)}
        aria-label={words.text}
        aria-keyshortcuts="R"
        placeholder={placeholderOf(answer.to, enquiry, words)}
        value={answer.text}
        onChange={({ target }) => {
          change({ text: target.value });
          if (send.error) send.reset();
        }}
        onKeyDown={onKeyDown}
      />
      {!isNote && <AttachedList attached={answer.shortlists} onChange={(shortlists) => change({ shortlists })} />}
      {enquiry.contact.email === '' && <p className={styles.hint}>{words.noAddress(enquiry.fields.contact.phone)}</p>}
      {problem && (
        <p role="alert" className={styles.problem}>
          <Icon name="cross" size={14} /> {problem}
        </p>
      )}
      <div className={styles.foot}>
        <span className={styles.kept}>{!isBlank && !send.isPending && words.kept}</span>
        {!isNote && (
          <Button size="small" disabled={send.isPending} onClick={() => submit(true)}>
            {words.sendAndClose}
          </Button>
        )}
        <Button
          size="small"
          look="primary"
          aria-keyshortcuts="Control+Enter"
          disabled={send.isPending}
          onClick={() => submit(false)}
        >
          {send.isPending ? words.sending : isNote ? words.keep : words.send}
          {!isPhone && <Kbd onFilled>Ctrl ↵</Kbd>}
        </Button>
      </div>
    </section>
  );
}

type ComposerWords = ReturnType<typeof useEnquiryTexts>['composer'];

function placeholderOf(to: string, { contact }: EnquiryView, words: ComposerWords): string {
  if (to === 'note') return words.notePlaceholder;
  return ownerIn(to) === null ? words.placeholder(contact.name) : words.ownerPlaceholder;
}

function nameOf(to: string, { contact, listings }: EnquiryView): string {
  const slug = ownerIn(to);
  return slug === null ? contact.name : (listings.find((listing) => listing.slug === slug)?.title ?? slug);
}

/** Why it was not sent; an owner nobody can reach is said as what it is. */
function useSendProblem(error: Error | null): string | null {
  const { composer: words } = useEnquiryTexts();
  const general = useProblemText(error, { conflict: words.full });
  return error instanceof CallProblem && 'listing' in error.fields ? words.noReach : general;
}
