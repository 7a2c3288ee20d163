import { availabilityAnswer } from '@contract/crew';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { Doorway } from '../../accounts/Doorway';
import { CallProblem } from '../../api';
import { useWords } from '../../i18n/words';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { useFormLanguage } from '../../wrap/useFormLanguage';
import { askedQuery } from '../queries';
import { useCrewTexts } from '../texts';
import { AnswerForm } from './AnswerForm';

/** Where the three links of the letter lead. Opening one chooses an answer and sends none. */
export function FreePage() {
  const { letter: words } = useCrewTexts();
  const { retry } = useWords();
  const { token = '' } = useParams();
  const [url] = useSearchParams();
  const { data: asked, error, refetch } = useQuery(askedQuery(token));
  const problem = useProblemText(error);
  useFormLanguage(asked?.lang);
  if (asked && !asked.open)
    return (
      <Doorway title={words.over} lead={words.overLead}>
        {null}
      </Doorway>
    );
  if (asked)
    return <AnswerForm token={token} asked={asked} chosen={availabilityAnswer.safeParse(url.get('answer')).data} />;
  if (!error) return <Doorway title={words.waiting}>{null}</Doorway>;
  const isOver = error instanceof CallProblem && ['not_found', 'invalid_input'].includes(error.code);
  return (
    <Doorway title={isOver ? words.lost : words.title} lead={isOver ? words.lostLead : problem}>
      {!isOver && <Button onClick={() => void refetch()}>{retry}</Button>}
    </Doorway>
  );
}
