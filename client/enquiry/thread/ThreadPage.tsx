import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Doorway } from '../../accounts/Doorway';
import { CallProblem } from '../../api';
import { useWords } from '../../i18n/words';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { useFormLanguage } from '../../wrap/useFormLanguage';
import { useAskTexts } from '../texts';
import { Exchange } from './Exchange';
import { threadQuery } from './queries';

/** Where each letter of the desk leads: the whole exchange, and a place to reply, without an account. */
export function ThreadPage() {
  const { token = '' } = useParams();
  return <OpenLink key={token} token={token} />;
}

function OpenLink({ token }: { token: string }) {
  const { thread: words } = useAskTexts();
  const { retry } = useWords();
  const { data, error, refetch } = useQuery({ ...threadQuery(token), retry: false });
  useFormLanguage(data?.lang);
  const problem = useProblemText(error);
  if (data) return <Exchange token={token} thread={data} />;
  if (isVoid(error))
    return (
      <Doorway title={words.lost} lead={words.lostLead}>
        {null}
      </Doorway>
    );
  return (
    <Doorway title={words.waiting} lead={problem}>
      {error && <Button onClick={() => void refetch()}>{retry}</Button>}
    </Doorway>
  );
}

const isVoid = (error: Error | null) =>
  error instanceof CallProblem && (error.code === 'not_found' || error.code === 'invalid_input');
