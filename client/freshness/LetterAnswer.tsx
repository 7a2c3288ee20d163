import { answerLetter } from '@contract/freshness';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Doorway } from '../accounts/Doorway';
import { call } from '../api';
import { dayOf, useDays } from '../listings/days';
import { formPath, listingPath } from '../paths';
import { FormProblem } from '../sending/FormProblem';
import { useProblemText } from '../sending/useProblemText';
import { Button, ButtonLink } from '../ui/Button';
import { LetterFacts } from './LetterFacts';
import { type Letter, letterQuery } from './queries';
import styles from './StillRight.module.css';
import { useFreshnessTexts } from './texts';
import { useOnceSeen } from './useOnceSeen';

interface LetterAnswerProps {
  token: string;
  letter: Letter;
  /** The letter's other link: it asks first, because a link that takes something down must not be followed by a machine. */
  wishesDown: boolean;
}

/** The answer to a letter: still right by itself, the rest by one button; whatever was said can be said otherwise. */
export function LetterAnswer({ token, letter, wishesDown }: LetterAnswerProps) {
  const { letter: words } = useFreshnessTexts();
  const client = useQueryClient();
  const [asksDown, askDown] = useState(wishesDown);
  const { mutate, isPending, isSuccess, variables, error } = useMutation({
    mutationFn: (answer: 'right' | 'down') =>
      call(answerLetter, { params: { token }, body: { answer }, keepalive: true }),
    onSuccess: (reply) => client.setQueryData(letterQuery(token).queryKey, reply),
  });
  const problem = useProblemText(error);
  const isDown = letter.status === 'archived';
  useOnceSeen(() => mutate('right'), !wishesDown && !isDown);

  function answer(said: 'right' | 'down') {
    askDown(false);
    mutate(said);
  }
  const facts = (
    <>
      <LetterFacts letter={letter} />
      <FormProblem>{problem}</FormProblem>
    </>
  );

  if (isDown)
    return (
      <Doorway title={words.isDown} lead={words.isDownLead(letter.title)}>
        {facts}
        <Button disabled={isPending} onClick={() => answer('right')}>
          {words.bringBack}
        </Button>
      </Doorway>
    );
  if (asksDown)
    return (
      <Doorway title={words.downTitle(letter.title)} lead={words.downLead}>
        {facts}
        <Button look="primary" disabled={isPending} onClick={() => mutate('down')}>
          {words.downYes}
        </Button>
        <Button disabled={isPending} onClick={() => answer('right')}>
          {words.downNo}
        </Button>
      </Doorway>
    );
  if (isSuccess && variables === 'right') return <Thanks letter={letter} onDown={() => askDown(true)} />;
  return (
    <Doorway title={words.right} lead={words.lead(letter.commune)}>
      {facts}
      <p className={styles.quiet} role="status">
        {isPending && words.confirming}
      </p>
      <Button look="primary" disabled={isPending} onClick={() => answer('right')}>
        {words.confirm}
      </Button>
      <OtherWays letter={letter} onDown={() => askDown(true)} />
    </Doorway>
  );
}

function Thanks({ letter, onDown }: { letter: Letter; onDown(): void }) {
  const { letter: words } = useFreshnessTexts();
  const { day } = useDays();
  const confirmed = letter.confirmedAt && words.until(day(dayOf(new Date(letter.confirmedAt))));
  return (
    <Doorway title={words.thanks} lead={<span role="status">{confirmed}</span>}>
      <LetterFacts letter={letter} />
      <ButtonLink to={listingPath(letter.slug)}>{words.see}</ButtonLink>
      <OtherWays letter={letter} onDown={onDown} />
    </Doorway>
  );
}

/** What one does when it is not all right. */
function OtherWays({ letter, onDown }: { letter: Letter; onDown(): void }) {
  const { letter: words } = useFreshnessTexts();
  return (
    <div className={styles.ways}>
      <p className={styles.quiet}>{words.wrongAfterAll}</p>
      <ButtonLink look="quiet" size="small" className={styles.way} to={formPath(letter.slug)}>
        {words.change}
      </ButtonLink>
      <Button look="quiet" size="small" className={styles.way} onClick={onDown}>
        {words.takeDown}
      </Button>
    </div>
  );
}
