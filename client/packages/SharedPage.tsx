import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Doorway } from '../accounts/Doorway';
import { CallProblem } from '../api';
import { useWords } from '../i18n/words';
import { PageMeta } from '../layout/PageMeta';
import { searchPath } from '../paths';
import { Button, ButtonLink } from '../ui/Button';
import { useFormLanguage } from '../wrap/useFormLanguage';
import { PasswordGate } from './PasswordGate';
import { Opened } from './page/Opened';
import { PackageWaiting } from './page/PackageWaiting';
import { sharedQuery } from './queries';
import { ReaderProvider } from './replies/reader';
import { usePackageTexts } from './texts';

/** A package as those see it who were sent its link: nobody needs an account, and no search engine keeps it. */
export function SharedPage() {
  const { token = '' } = useParams();
  return (
    <>
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="no-referrer" />
      <ReaderProvider key={token} token={token}>
        <Link token={token} />
      </ReaderProvider>
    </>
  );
}

function Link({ token }: { token: string }) {
  const words = usePackageTexts();
  const { retry, problems } = useWords();
  const { data, error, refetch } = useQuery(sharedQuery(token));
  useFormLanguage(data?.open ? data.package.lang : undefined);
  if (data?.open) return <Opened shared={data.package} replies={data.replies} />;
  if (data) return <PasswordGate token={token} />;
  if (!error) {
    return (
      <>
        <PageMeta title={words.waiting} />
        <PackageWaiting />
      </>
    );
  }
  if (isVoid(error)) {
    return (
      <Doorway title={words.lost} lead={words.lostLead}>
        <ButtonLink to={searchPath}>{words.directory}</ButtonLink>
      </Doorway>
    );
  }
  const code = error instanceof CallProblem ? error.code : 'internal';
  return (
    <Doorway title={words.broken} lead={problems[code]}>
      <Button onClick={() => void refetch()}>{retry}</Button>
    </Doorway>
  );
}

/** Expired, taken back, cut short or never made: from outside they all look the same. */
const isVoid = (error: Error) =>
  error instanceof CallProblem && (error.code === 'not_found' || error.code === 'invalid_input');
