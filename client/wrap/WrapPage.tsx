import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Doorway } from '../accounts/Doorway';
import { CallProblem } from '../api';
import { useWords } from '../i18n/words';
import { useProblemText } from '../sending/useProblemText';
import { Button } from '../ui/Button';
import { vocabulariesQuery } from '../vocabularies/queries';
import { WrapForm } from './form/WrapForm';
import { publicFormQuery } from './queries';
import { useWrapTexts } from './texts';
import { useFormLanguage } from './useFormLanguage';

/** Where the letter of a wrap leads: a production declares its figures, without an account. */
export function WrapPage() {
  const { token = '' } = useParams();
  return <OpenLink key={token} token={token} />;
}

function OpenLink({ token }: { token: string }) {
  const { page } = useWrapTexts();
  const { retry } = useWords();
  const form = useQuery(publicFormQuery(token));
  const vocabularies = useQuery(vocabulariesQuery);
  useFormLanguage(form.data?.lang);
  const error = form.error ?? vocabularies.error;
  const problem = useProblemText(error);
  if (form.data && vocabularies.data) return <WrapForm token={token} form={form.data} />;
  if (isVoid(form.error))
    return (
      <Doorway title={page.lost} lead={page.lostLead}>
        {null}
      </Doorway>
    );
  if (!error) return <Doorway title={page.waiting}>{null}</Doorway>;
  return (
    <Doorway title={page.title} lead={problem}>
      <Button onClick={() => void Promise.all([form, vocabularies].map(({ refetch }) => refetch()))}>{retry}</Button>
    </Doorway>
  );
}

const isVoid = (error: Error | null) =>
  error instanceof CallProblem && (error.code === 'not_found' || error.code === 'invalid_input');
