import { joinShortlist } from '@contract/shortlists';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CallProblem, call } from '../api';
import { ErrorNotice } from '../layout/ErrorNotice';
import { PageMeta } from '../layout/PageMeta';
import { TopBar } from '../layout/TopBar';
import { shortlistOf, shortlistsPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { Notice } from '../ui/Notice';
import page from './page/Page.module.css';
import { ownListsQuery } from './queries';
import { useShortlistTexts } from './texts';

/** By the link of a letter onto somebody's shortlist; the link works once, so it is called once. */
export function JoinPage() {
  const { join: words } = useShortlistTexts();
  const { token = '' } = useParams();
  const client = useQueryClient();
  const navigate = useNavigate();
  const isAsked = useRef(false);
  const { mutate, error } = useMutation({
    mutationFn: () => call(joinShortlist, { params: { token } }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
      await navigate(shortlistOf(id), { replace: true });
    },
  });
  const join = useEffectEvent(() => mutate());
  useEffect(function joinOnce() {
    if (isAsked.current) return;
    isAsked.current = true;
    join();
  }, []);
  const isOver = error instanceof CallProblem && ['not_found', 'invalid_input'].includes(error.code);
  const lists = <ButtonLink to={shortlistsPath}>{words.lists}</ButtonLink>;
  return (
    <>
      <PageMeta title={words.title} />
      <TopBar />
      <main id="content" tabIndex={-1} className={page.page}>
        {!error && <p role="status">{words.waiting}</p>}
        {isOver && (
          <Notice title={words.lost} action={lists}>
            {words.lostText}
          </Notice>
        )}
        {error && !isOver && <ErrorNotice error={error} onRetry={() => mutate()} />}
      </main>
    </>
  );
}
