import { lang as langs } from '@contract/common';
import type { EnquiryView } from '@contract/enquiries';
import { useEnquiryTexts } from '../texts';
import styles from './Composer.module.css';
import { type Answer, ownerIn, toOwner } from './draft';

interface ToWhomProps {
  enquiry: EnquiryView;
  answer: Answer;
  onChange(part: Partial<Answer>): void;
}

/** Who gets it, and in which language the letter around the words is. */
export function ToWhom({ enquiry: { contact, listings }, answer: { to, lang }, onChange }: ToWhomProps) {
  const { composer: words } = useEnquiryTexts();
  const isOwner = ownerIn(to) !== null;
  return (
    <>
      <select
        className={styles.select}
        aria-label={words.to}
        value={to}
        onChange={({ target }) => onChange({ to: target.value, lang: null })}
      >
        {contact.email !== '' && <option value="enquirer">{words.enquirer(contact.name)}</option>}
        {listings.map(({ slug, title }) => (
          <option key={slug} value={toOwner(slug)}>
            {words.owner(title)}
          </option>
        ))}
        <option value="note">{words.note}</option>
      </select>
      {to !== 'note' && (
        <select
          className={styles.select}
          aria-label={words.lang}
          value={lang ?? (isOwner ? '' : contact.lang)}
          onChange={({ target }) => onChange({ lang: langs.safeParse(target.value).data ?? null })}
        >
          {isOwner && <option value="">{words.theirLang}</option>}
          {langs.options.map((each) => (
            <option key={each} value={each}>
              {words.langs[each]}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
