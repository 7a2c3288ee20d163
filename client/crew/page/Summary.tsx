import type { CrewDepth } from '@contract/crew';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTerms } from '../../vocabularies/queries';
import styles from '../Crew.module.css';
import { useCrewTexts } from '../texts';
import type { OpenDepartments } from './useOpen';

interface SummaryProps {
  depth: CrewDepth;
  place: string;
  open: OpenDepartments;
}

/** The whole in a line, and what a shoot of the size asked lacks. */
export function Summary({ depth, place, open }: SummaryProps) {
  const words = useCrewTexts();
  const [, , known] = depth.people.known;
  const [, , free] = depth.people.free;
  return (
    <>
      {known === 0 && <Notice title={words.none(place)}>{words.noneText}</Notice>}
      {depth.size && <Lacking depth={depth} />}
      <div className={styles.summary} role="status">
        {known > 0 && <span className={styles.known}>{words.within(known, place)}</span>}
        {free !== null && <span className={styles.free}>{words.freeOf(free)}</span>}
        {depth.departments.length > 0 && (
          <Button look="quiet" size="small" className={styles.fold} onClick={open.toggleAll}>
            {open.isAll ? words.closeAll : words.openAll}
          </Button>
        )}
      </div>
    </>
  );
}

function Lacking({ depth }: { depth: CrewDepth }) {
  const words = useCrewTexts();
  const terms = useTerms();
  const short = depth.jobs.filter(({ lacking }) => lacking > 0);
  const people = short.reduce((sum, { lacking }) => sum + lacking, 0);
  return (
    <div className={styles.lacks}>
      <p className={styles.lackLine}>{short.length > 0 ? words.lacks(short.length, people) : words.lacksNothing}</p>
      {short.length > 0 && (
        <ul className={styles.lackJobs} aria-label={words.lackList}>
          {short.map(({ job, lacking }) => (
            <li key={job}>
              {terms.label('jobTitles', job)}
              {lacking > 1 && ` × ${lacking}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
