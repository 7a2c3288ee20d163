import type { AvailabilityQuestion } from '@contract/crew';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { useDays } from '../../listings/days';
import { Notice } from '../../ui/Notice';
import { useCrewTexts } from '../texts';
import { AnswerBar } from './AnswerBar';
import styles from './DeskCrew.module.css';
import { useWhom } from './useWhom';

interface QuestionListProps {
  questions: readonly AvailabilityQuestion[];
  current: string | undefined;
  pathOf(id: string): string;
}

/** What was asked, newest first, each with its answers so far. */
export function QuestionList({ questions, current, pathOf }: QuestionListProps) {
  const { desk: words } = useCrewTexts();
  if (questions.length === 0)
    return (
      <div className={styles.empty}>
        <Notice title={words.none}>{words.noneText}</Notice>
      </div>
    );
  return (
    <ul>
      {questions.map((question) => (
        <li key={question.id}>
          <Row question={question} isCurrent={question.id === current} path={pathOf(question.id)} />
        </li>
      ))}
    </ul>
  );
}

function Row({ question, isCurrent, path }: { question: AvailabilityQuestion; isCurrent: boolean; path: string }) {
  const { desk: words, period } = useCrewTexts();
  const { day } = useDays();
  const { ago } = useFormats();
  const { what, where } = useWhom(question);
  const { from, to, askedByName, askedAt } = question;
  return (
    <Link to={path} className={styles.question} aria-current={isCurrent ? 'true' : undefined}>
      <b>{what}</b>
      <span className={styles.second}>
        {period(day(from), day(to))}, {where}
      </span>
      <AnswerBar question={question} />
      <span className={styles.meta}>{words.askedBy(askedByName, ago(askedAt))}</span>
    </Link>
  );
}
