import { verifyAccount } from '@contract/accounts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { CallProblem, call } from '../api';
import { accountPath, minePath, signInPath, signUpPath } from '../paths';
import { useProblemText } from '../sending/useProblemText';
import { beginSession } from '../session/session';
import { useMe } from '../session/useMe';
import { Button, ButtonLink } from '../ui/Button';
import { takeCameFrom } from './cameFrom';
import { Doorway } from './Doorway';
import styles from './Form.module.css';
import { useAccountTexts } from './texts';

/** The link itself is not good, as against: it could not be tried. */
const isSpent = (error: Error | null) =>
  error instanceof CallProblem && ['invalid_input', 'not_found', 'not_allowed', 'conflict'].includes(error.code);

/** Where the letter that confirms an address leads: says so to the server and goes on to where the reader was. */
export function VerifyPage() {
  const { verify: words } = useAccountTexts();
  const { token = '' } = useParams();
  const { account: me } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate, error, data } = useMutation({
    mutationFn: () => call(verifyAccount, { body: { token } }),
    onSuccess: ({ account }) => {
      if (!account) return;
      const landing = me ? accountPath : minePath; // somebody who is in already confirmed a change of address
      beginSession(client, account);
      void navigate(takeCameFrom() ?? landing, { replace: true });
    },
  });
  const confirm = useEffectEvent(() => mutate());
  const isAsked = useRef(false);
  useEffect(function confirmOnce() {
    if (isAsked.current) return;
    isAsked.current = true; // the token is good for one call, and React mounts twice while developing
    confirm();
  }, []);
  const problem = useProblemText(error);

  if (data?.account === null) {
    return (
      <Doorway title={words.changed} lead={words.changedText}>
        <ButtonLink look="primary" to={signInPath}>
          {words.signIn}
        </ButtonLink>
      </Doorway>
    );
  }
  if (!error)
    return (
      <Doorway title={words.title} lead={words.waiting}>
        {null}
      </Doorway>
    );
  if (!isSpent(error)) {
    return (
      <Doorway title={words.title} lead={problem}>
        <Button look="primary" onClick={() => mutate()}>
          {words.retry}
        </Button>
      </Doorway>
    );
  }
  return (
    <Doorway title={words.failed} lead={words.why}>
      <ButtonLink look="primary" to={signInPath}>
        {words.signIn}
      </ButtonLink>
      <p className={styles.foot}>
        <Link className={styles.link} to={signUpPath}>
          {words.signUp}
        </Link>
      </p>
    </Doorway>
  );
}
