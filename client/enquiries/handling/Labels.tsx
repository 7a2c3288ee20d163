import { readEnquiries } from '@contract/enquiries';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { call } from '../../api';
import { Icon } from '../../ui/Icon';
import { enquiriesKey } from '../queries';
import { useEnquiryTexts } from '../texts';
import styles from './Handling.module.css';

/** Labels that are in use, to be taken again rather than written a little differently. */
const labelsQuery = {
  queryKey: [...enquiriesKey, 'labels'],
  queryFn: ({ signal }: { signal: AbortSignal }) => call(readEnquiries, { query: { limit: 1 }, signal }),
};

/** The contract's own limits. */
const most = 12;
const longest = 40;

/** Words that the desk sorts by: typed, or taken from those in use. */
export function Labels({ labels, onChange }: { labels: readonly string[]; onChange(labels: string[]): void }) {
  const { handling: words } = useEnquiryTexts();
  const listId = useId();
  const [typed, type] = useState('');
  const { data } = useQuery(labelsQuery);
  const offered = data?.labels.map(({ label }) => label).filter((label) => !labels.includes(label)) ?? [];

  function add(label: string) {
    type('');
    if (label && !labels.includes(label)) onChange([...labels, label]);
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed.trim());
    }
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key === 'Backspace' && typed === '') onChange(labels.slice(0, -1));
  }
  return (
    <div>
      <p className={styles.caption}>{words.labels}</p>
      <div className={styles.labels}>
        {labels.map((label) => (
          <span key={label} className={styles.label}>
            {label}
            <button
              type="button"
              aria-label={words.dropLabel(label)}
              onClick={() => onChange(labels.filter((other) => other !== label))}
            >
              <Icon name="cross" size={11} />
            </button>
          </span>
        ))}
        {labels.length < most && (
          <input
            data-label
            className={styles.newLabel}
            aria-label={words.addLabel}
            aria-keyshortcuts="L"
            placeholder={words.addLabel}
            list={listId}
            maxLength={longest}
            value={typed}
            onChange={({ target }) => (offered.includes(target.value) ? add(target.value) : type(target.value))}
            onKeyDown={onKeyDown}
            onBlur={() => add(typed.trim())}
          />
        )}
        <datalist id={listId}>
          {offered.map((label) => (
            <option key={label} value={label} />
          ))}
        </datalist>
      </div>
    </div>
  );
}
