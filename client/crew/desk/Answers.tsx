import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { useDays } from '../../listings/days';
import { Button } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { useCopy } from '../../ui/useCopy';
import { phone, useMedia } from '../../ui/useMedia';
import { answersQuery } from '../queries';
import { useCrewTexts } from '../texts';
import { AnswerBar } from './AnswerBar';
import { AnswerRow, type Person } from './AnswerRow';
import styles from './DeskCrew.module.css';
import { useWhom } from './useWhom';

/** Rows that are drawn at first: who is free stands among them. */
const few = 200;

/** Who answered what to a question. */
export function Answers({ id, backPath }: { id: string; backPath: string }) {
  const { data, error, refetch } = useQuery(answersQuery(id));
  if (data) return <Answered question={data.question} people={data.people} backPath={backPath} />;
  return (
    <div className={styles.empty}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Skeleton height="120px" />}
    </div>
  );
}

interface AnsweredProps {
  question: Parameters<typeof useWhom>[0];
  people: readonly Person[];
  backPath: string;
}

function Answered({ question, people, backPath }: AnsweredProps) {
  const { desk: words, period } = useCrewTexts();
  const { day } = useDays();
  const { what, where } = useWhom(question);
  const [isAll, setAll] = useState(false);
  const [isCopied, copy] = useCopy();
  const isPhone = useMedia(phone);
  const shown = isAll ? people : people.slice(0, few);
  const answered = people.filter(({ answer }) => answer !== null).length;
  const free = people.filter(({ answer }) => answer === 'free' || answer === 'partly');
  return (
    <>
      <header className={panes.head}>
        {isPhone && (
          <Link className={styles.back} to={backPath}>
            {words.back}
          </Link>
        )}
        <h2 className={isPhone ? 'unseen' : panes.title}>{isPhone ? words.people : what}</h2>
        <span className={panes.meta}>{words.answered(answered, people.length)}</span>
        {copy && free.length > 0 && (
          <Button
            className={styles.ask}
            size="small"
            onClick={() => copy(free.map(({ title, commune }) => `${title}\t${commune}`).join('\n'))}
          >
            {isCopied ? words.copied : words.copy}
          </Button>
        )}
      </header>
      <div className={styles.body}>
        {isPhone && <p className={styles.what}>{what}</p>}
        <p className={styles.second}>
          {period(day(question.from), day(question.to))}, {where}
        </p>
        {question.about && <blockquote className={styles.about}>{question.about}</blockquote>}
        <AnswerBar question={question} />
        {question.waiting > 0 && <p className={styles.quiet}>{words.sendingLetters(question.waiting)}</p>}
        <table className={styles.table}>
          <thead>
            <tr>
              {Object.values(words.columns).map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => (
              <AnswerRow key={person.slug || person.title} person={person} />
            ))}
          </tbody>
        </table>
        {shown.length < people.length && (
          <Button onClick={() => setAll(true)}>{words.more(people.length - shown.length)}</Button>
        )}
      </div>
    </>
  );
}
