import type { readQuestionAnswers } from '@contract/crew';
import { Link } from 'react-router';
import type { z } from 'zod';
import { useFormats } from '../../i18n/format';
import { useDays } from '../../listings/days';
import { listingPath } from '../../paths';
import { Tag } from '../../ui/Tag';
import { useTerms } from '../../vocabularies/queries';
import { useCrewTexts } from '../texts';
import styles from './DeskCrew.module.css';

export type Person = z.infer<typeof readQuestionAnswers.reply>['people'][number];

const tones = { free: 'ok', partly: 'info', taken: 'plain' } as const;

/** One person who was asked, with what they said. */
export function AnswerRow({
  person: { slug, title, commune, jobs, answer, free, note, answeredAt },
}: {
  person: Person;
}) {
  const { desk: words, period } = useCrewTexts();
  const terms = useTerms();
  const { day } = useDays();
  const { ago } = useFormats();
  const meta = [jobs.map((job) => terms.label('jobTitles', job)).join(', '), commune].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">
        {slug ? (
          <Link to={listingPath(slug)} className={styles.person}>
            {title}
          </Link>
        ) : (
          <span className={styles.person}>{title}</span>
        )}
        <span className={styles.meta}>{slug ? meta : words.gone}</span>
      </th>
      <td>
        {answer ? (
          <Tag tone={tones[answer]}>{words.answers[answer]}</Tag>
        ) : (
          <span className={styles.quiet}>{words.answers.none}</span>
        )}
      </td>
      <td data-label={words.columns.days}>{free.map(({ from, to }) => period(day(from), day(to))).join(', ')}</td>
      <td data-label={words.columns.note} className={styles.note}>
        {note}
      </td>
      <td className={styles.when}>{answeredAt && ago(answeredAt)}</td>
    </tr>
  );
}
