import { withdrawApplication } from '@contract/castings';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { CallProblem, call } from '../api';
import { ErrorNotice } from '../layout/ErrorNotice';
import { useDays } from '../listings/days';
import { castingsPath } from '../paths';
import { Button, ButtonLink } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';
import styles from './Application.module.css';
import { CastingFrame } from './CastingFrame';
import { Kept } from './Kept';
import { ownQuery } from './queries';
import { useCastingTexts } from './texts';

/** Where the letter of an application leads: what is kept, until when, and the way to erase it. */
export function ApplicationPage() {
  const { own: words } = useCastingTexts();
  const { token = '' } = useParams();
  const { data, error, refetch } = useQuery(ownQuery(token));
  const [isAsking, ask] = useState(false);
  const erase = useMutation({
    mutationFn: () => call(withdrawApplication, { params: { token } }),
    onSettled: () => ask(false),
  });
  const { day } = useDays();
  if (erase.isSuccess) return <Over title={words.gone}>{words.goneText}</Over>;
  if (isOver(error)) return <Over title={words.lost}>{words.lostText}</Over>;
  return (
    <CastingFrame title={words.title}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={styles.page}>
          <h1 className={styles.title}>{words.title}</h1>
          <p className={styles.lead}>{words.lead(data.title, data.code)}</p>
          <p className={styles.until}>{words.erasedOn(day(data.eraseOn))}</p>
          <Kept application={data.application} />
          {erase.error && <ErrorNotice error={erase.error} />}
          <p>
            <Button onClick={() => ask(true)}>{words.takeBack}</Button>
          </p>
        </div>
      )}
      <Dialog
        open={isAsking}
        onClose={() => ask(false)}
        title={words.sure}
        actions={
          <>
            <Button onClick={() => ask(false)}>{words.no}</Button>
            <Button look="primary" onClick={() => erase.mutate()}>
              {words.yes}
            </Button>
          </>
        }
      >
        <p>{words.sureText}</p>
      </Dialog>
    </CastingFrame>
  );
}

function Over({ title, children }: { title: string; children: string }) {
  const { own: words } = useCastingTexts();
  return (
    <CastingFrame title={title}>
      <div className={styles.page}>
        <Notice title={title} action={<ButtonLink to={castingsPath}>{words.all}</ButtonLink>}>
          {children}
        </Notice>
      </div>
    </CastingFrame>
  );
}

const isOver = (error: Error | null) =>
  error instanceof CallProblem && (error.code === 'not_found' || error.code === 'invalid_input');
