import type { ListingView } from '@contract/listings';
import { askAbout } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './Contact.module.css';
import { useContactTexts } from './texts';
import { callUrl, hostOf, mailUrl } from './ways';

/** Who to speak to, as far as this reader may know; where that is nobody, how the desk passes a request on. */
export function Contact({ listing }: { listing: ListingView }) {
  const words = useContactTexts();
  const { contact, kind, links, title } = listing;
  const { name, email, phone } = contact;
  return (
    <section className={styles.contact} aria-label={words.label}>
      {name && <p className={styles.name}>{name}</p>}
      {email && (
        <p className={styles.line}>
          <Icon name="mail" size={17} />
          <a href={mailUrl(email, title)}>{email}</a>
        </p>
      )}
      {phone && (
        <p className={styles.line}>
          <Icon name="phone" size={17} />
          <a href={callUrl(phone)}>{phone}</a>
        </p>
      )}
      {!email && !phone && (
        <p className={styles.line}>
          <Icon name="people" size={17} />
          <span>{words.brokered[kind]}</span>
        </p>
      )}
      {links.map(({ url, label }) => (
        <p key={url} className={styles.line}>
          <Icon name="external" size={17} />
          <a href={url} target="_blank" rel="noreferrer">
            {label || hostOf(url)}
          </a>
        </p>
      ))}
      <ButtonLink to={askAbout({ listing: listing.slug })} size="small" className={styles.ask}>
        {email || phone ? words.ask[kind] : words.throughDesk}
      </ButtonLink>
    </section>
  );
}
