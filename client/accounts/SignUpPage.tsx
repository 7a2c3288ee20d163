import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import { minePath, signInPath } from '../paths';
import { useMe } from '../session/useMe';
import { returningTo, useCameFrom } from './cameFrom';
import { Doorway } from './Doorway';
import styles from './Form.module.css';
import { LetterSent } from './LetterSent';
import { SignUpForm } from './SignUpForm';
import { useAccountTexts } from './texts';

/** A new account, up to the letter that confirms its address. */
export function SignUpPage() {
  const { signUp: words, sent } = useAccountTexts();
  const { account } = useMe();
  const from = useCameFrom();
  const [email, setEmail] = useState<string | null>(null);
  if (account) return <Navigate to={from ?? minePath} replace />;
  if (email !== null) {
    return (
      <Doorway title={sent.title}>
        <LetterSent onAgain={() => setEmail(null)}>{sent.signUp(email)}</LetterSent>
      </Doorway>
    );
  }
  return (
    <Doorway title={words.title} lead={words.lead}>
      <SignUpForm from={from} onSent={setEmail} />
      <p className={styles.foot}>
        {words.known}
        <Link className={styles.link} to={signInPath} state={from === null ? undefined : returningTo(from)}>
          {words.signIn}
        </Link>
      </p>
    </Doorway>
  );
}
