import type { ListingView } from '@contract/listings';
import { Link } from 'react-router';
import type { CompanyDetails } from '../details';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { Works } from '../parts/Works';
import { searchFacet } from '../searchPaths';
import { companyFacts, groupServices } from './companyFacts';
import styles from './Rows.module.css';
import { useSpeech } from './speech';
import { useFreshness } from './useFreshness';

/** A firm: its services under their trade, what it has, whom it worked for. */
export function CompanySections({ listing, details }: { listing: ListingView; details: CompanyDetails }) {
  const speech = useSpeech();
  const { terms, words } = speech;
  const freshness = useFreshness(listing.confirmedAt);
  const nameOf = (service: string) => terms.label('companyServices', service);
  return (
    <>
      <Section title={words.company.title} aside={freshness}>
        <ul className={styles.rows}>
          {groupServices(details.services, terms).map(({ id, services }) => (
            <li key={id} className={styles.row}>
              <span className={styles.line}>{nameOf(id)}</span>
              {(services.length > 0 ? services : [id]).map((service) => (
                <Link key={service} className={styles.service} to={searchFacet('company', 'service', service)}>
                  {nameOf(service)}
                </Link>
              ))}
            </li>
          ))}
        </ul>
        <Facts facts={companyFacts(details, listing, speech)} limit={words.limit} />
      </Section>
      {details.references.length > 0 && (
        <Section title={words.company.references}>
          <Works works={details.references.map((title) => ({ title }))} />
        </Section>
      )}
    </>
  );
}
