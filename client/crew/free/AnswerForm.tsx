import {
  type AskedPerson,
  type AvailabilityAnswer,
  answerAsked,
  availabilityAnswer,
  type FreePeriod,
} from '@contract/crew';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Doorway } from '../../accounts/Doorway';
import { call } from '../../api';
import { useDays } from '../../listings/days';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import { askedQuery } from '../queries';
import { useCrewTexts } from '../texts';
import styles from './Free.module.css';
import { FreeDays } from './FreeDays';

interface AnswerFormProps {
  token: string;
  asked: AskedPerson;
  /** By the link of the letter. */
  chosen: AvailabilityAnswer | undefined;
}

/** Three large answers, one of them chosen by the letter, and one button that sends it: mail programs press none. */
export function AnswerForm({ token, asked, chosen }: AnswerFormProps) {
  const { letter: words, period } = useCrewTexts();
  const { day } = useDays();
  const client = useQueryClient();
  const [answer, choose] = useState(chosen ?? asked.answer);
  const [free, setFree] = useState<FreePeriod[]>(asked.free.length > 0 ? asked.free : [daysOf(asked)]);
  const [note, setNote] = useState(asked.note);
  const send = useMutation({
    mutationFn: (said: AvailabilityAnswer) =>
      call(answerAsked, { params: { token }, body: { answer: said, free: said === 'partly' ? free : [], note } }),
    onSuccess: (reply) => client.setQueryData(askedQuery(token).queryKey, reply),
  });
  const problem = useProblemText(send.error);
  const days = period(day(asked.from), day(asked.to));
  const isWrong = answer === 'partly' && !isInside(free, asked);

  if (send.isSuccess && asked.answer !== null)
    return (
      <Doorway title={words.thanks} lead={<span role="status">{words.noted(words.said[asked.answer], days)}</span>}>
        {asked.answer === 'partly' && (
          <ul className={styles.said}>
            {asked.free.map(({ from, to }) => (
              <li key={from}>{period(day(from), day(to))}</li>
            ))}
          </ul>
        )}
        <p className={styles.quiet}>{words.commits}</p>
        <Button onClick={() => send.reset()}>{words.change}</Button>
      </Doorway>
    );
  return (
    <Doorway title={words.title} lead={words.asks(asked.name, days)}>
      {asked.about && <blockquote className={styles.about}>{asked.about}</blockquote>}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (answer && !isWrong) send.mutate(answer);
        }}
      >
        <fieldset className={styles.answers}>
          <legend className="unseen">{words.choose}</legend>
          {availabilityAnswer.options.map((option) => (
            <label key={option} className={styles.answer}>
              <input
                type="radio"
                name="answer"
                value={option}
                checked={answer === option}
                onChange={() => choose(option)}
              />
              {words.answers[option]}
            </label>
          ))}
        </fieldset>
        {answer === 'partly' && <FreeDays asked={asked} free={free} onChange={setFree} isWrong={isWrong} />}
        {answer && (
          <TextArea
            label={words.note}
            hint={words.noteHint}
            rows={2}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        <FormProblem>{problem}</FormProblem>
        <Button type="submit" look="primary" className={styles.send} disabled={!answer || isWrong || send.isPending}>
          {send.isPending ? words.sending : words.send}
        </Button>
        <p className={styles.quiet}>{words.commits}</p>
      </form>
    </Doorway>
  );
}

const daysOf = ({ from, to }: AskedPerson): FreePeriod => ({ from, to });

/** Within the days asked, each from a day to the same or a later one. */
const isInside = (free: readonly FreePeriod[], { from, to }: AskedPerson): boolean =>
  free.length > 0 && free.every((each) => from <= each.from && each.from <= each.to && each.to <= to);
