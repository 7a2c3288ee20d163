import type { ListingView } from '@contract/listings';
import { Availability } from '../availability/Availability';
import type { TechnicianDetails } from '../details';
import { Facts } from '../parts/Facts';
import { Section } from '../parts/Section';
import { Credits } from './Credits';
import { jobTitle } from './jobTitle';
import { technicianFacts } from './peopleFacts';
import styles from './Rows.module.css';
import { apart, useSpeech } from './speech';
import { useFreshness } from './useFreshness';

/** A technician: the jobs, what comes with the person, when, and what was done before. */
export function TechnicianSections({ listing, details }: { listing: ListingView; details: TechnicianDetails }) {
  const speech = useSpeech();
  const { language, terms, words } = speech;
  const freshness = useFreshness(listing.confirmedAt);
  return (
    <>
      <Section title={words.technician.title} aside={freshness}>
        <ul className={styles.rows}>
          {details.jobs.map(({ job, level }) => (
            <li key={job} className={styles.row}>
              <b className={styles.name}>{jobTitle(terms, language, job, details.titles)}</b>
              <span className={styles.line}>{apart(departmentOf(job), terms.label('levels', level))}</span>
            </li>
          ))}
        </ul>
        <Facts facts={technicianFacts(details, listing, speech)} limit={words.limit} />
      </Section>
      <Availability periods={details.availability} />
      <Credits title={words.technician.credits} credits={details.credits} />
    </>
  );

  function departmentOf(job: string) {
    const department = terms.term('jobTitles', job)?.parent;
    return department && terms.label('departments', department);
  }
}
