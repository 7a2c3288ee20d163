import type { EnquiryView } from '@contract/enquiries';
import { useEffect, useRef } from 'react';
import { useEnquiryTexts } from '../texts';
import { EventLine } from './EventLine';
import { MessageLetter } from './MessageLetter';
import styles from './Reading.module.css';

/** Everything that was said and done, in its order; what is new comes into sight. */
export function Thread({ enquiry }: { enquiry: EnquiryView }) {
  const { reading: words } = useEnquiryTexts();
  const end = useRef<HTMLLIElement>(null);
  const { messages } = enquiry;
  const known = useRef(messages.length);
  useEffect(
    function showNew() {
      if (messages.length > known.current) end.current?.scrollIntoView({ block: 'nearest' });
      known.current = messages.length;
    },
    [messages.length],
  );
  return (
    <ol className={styles.thread} aria-label={words.exchange}>
      {messages.map((message) =>
        message.event ? (
          <EventLine key={message.id} message={message} event={message.event} />
        ) : (
          <MessageLetter key={message.id} message={message} enquiry={enquiry} />
        ),
      )}
      <li ref={end} aria-hidden="true" />
    </ol>
  );
}
