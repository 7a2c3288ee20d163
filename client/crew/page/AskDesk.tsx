import type { CrewDepth } from '@contract/crew';
import { useDays } from '../../listings/days';
import { askPath } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { useTerms } from '../../vocabularies/queries';
import styles from '../Crew.module.css';
import { useCrewTexts } from '../texts';

/** The way to those who know more, with what was asked here filled in. */
export function AskDesk({ depth, place }: { depth: CrewDepth; place: string }) {
  const words = useCrewTexts();
  const terms = useTerms();
  const { day } = useDays();
  const { from, to } = depth;
  const days = from && to ? words.period(day(from), day(to)) : '';
  const jobs = depth.jobs.filter(({ lacking }) => lacking > 0).map(({ job }) => terms.label('jobTitles', job));
  const crew = jobs.length > 0 ? words.askCrew(jobs.join(', '), place, days) : '';
  return (
    <div className={styles.ask}>
      <p>{words.askText}</p>
      <ButtonLink look="primary" to={askPath} state={{ crew, commune: place, from, to }}>
        {words.ask}
      </ButtonLink>
    </div>
  );
}
