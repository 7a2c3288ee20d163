import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { Doorway } from '../accounts/Doorway';
import { CallProblem } from '../api';
import { useWords } from '../i18n/words';
import { minePath } from '../paths';
import { useProblemText } from '../sending/useProblemText';
import { Button, ButtonLink } from '../ui/Button';
import { LetterAnswer } from './LetterAnswer';
import { letterQuery } from './queries';
import { useFreshnessTexts } from './texts';

/** Where the letter about a listing's age leads; no account is asked for. */
export function StillRightPage() {
  const { letter: words } = useFreshnessTexts();
  const { retry } = useWords();
  const { token = '' } = useParams();
  const [url] = useSearchParams();
  const { data: letter, error, refetch } = useQuery(letterQuery(token));
  const problem = useProblemText(error);
  if (letter) return <LetterAnswer token={token} letter={letter} wishesDown={url.get('answer') === 'down'} />;
  if (!error) return <Doorway title={words.waiting}>{null}</Doorway>;
  if (isOver(error))
    return (
      <Doorway title={words.lost} lead={words.lostLead}>
        <ButtonLink look="primary" to={minePath}>
          {words.signIn}
        </ButtonLink>
      </Doorway>
    );
  return (
    <Doorway title={words.right} lead={problem}>
      <Button onClick={() => void refetch()}>{retry}</Button>
    </Doorway>
  );
}

const isOver = (error: Error) =>
  error instanceof CallProblem && ['not_found', 'invalid_input', 'not_allowed'].includes(error.code);
