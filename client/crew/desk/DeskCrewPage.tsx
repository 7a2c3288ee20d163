import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DeskFrame } from '../../desk/DeskFrame';
import panes from '../../desk/Panes.module.css';
import { ErrorNotice } from '../../layout/ErrorNotice';
import { crewPath } from '../../paths';
import { ButtonLink } from '../../ui/Button';
import { Skeleton } from '../../ui/Skeleton';
import { phone, useMedia } from '../../ui/useMedia';
import { questionsQuery } from '../queries';
import { useCrewTexts } from '../texts';
import { Answers } from './Answers';
import { AskForm } from './AskForm';
import styles from './DeskCrew.module.css';
import { QuestionList } from './QuestionList';
import { useRoom } from './useRoom';

/** "Who is free?": the questions of the desk beside the one that is open, or the one being asked. */
export function DeskCrewPage() {
  const { desk: words } = useCrewTexts();
  const room = useRoom();
  const isPhone = useMedia(phone);
  const { data: questions, error, refetch } = useQuery(questionsQuery);
  const isAsking = room.isAsking || (!isPhone && questions?.length === 0);
  const isOpen = isAsking || room.current !== undefined;
  return (
    <DeskFrame current="crew">
      <div className={panes.panes}>
        {!(isPhone && isOpen) && (
          <section className={`${panes.pane} ${styles.list}`} aria-label={words.list}>
            <header className={panes.head}>
              <h1 className={isPhone ? 'unseen' : panes.title}>{words.title}</h1>
              <ButtonLink className={styles.ask} look={isOpen ? 'plain' : 'primary'} size="small" to={room.askPath}>
                {words.ask}
              </ButtonLink>
            </header>
            {!questions && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Waiting />)}
            {questions && <QuestionList questions={questions} current={room.current} pathOf={room.pathOf} />}
            <p className={styles.foot}>
              <Link to={crewPath}>{words.publicPage}</Link>
            </p>
          </section>
        )}
        {isOpen && (
          <section className={panes.pane} aria-label={isAsking ? words.ask : words.people}>
            {isAsking ? (
              <AskForm key={room.key} start={room.start} onAsked={room.open} backPath={room.listPath} />
            ) : (
              room.current && <Answers key={room.current} id={room.current} backPath={room.listPath} />
            )}
          </section>
        )}
        {!isOpen && !isPhone && <p className={`${panes.pane} ${styles.choose}`}>{words.choose}</p>}
      </div>
    </DeskFrame>
  );
}

const Waiting = () => (
  <div className={styles.waiting}>
    <Skeleton height="72px" />
    <Skeleton height="72px" />
    <Skeleton height="72px" />
  </div>
);
