import { forgotPassword } from '@contract/accounts';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../api';
import { signInPath } from '../paths';
import { FormProblem } from '../sending/FormProblem';
import { useForm } from '../sending/useForm';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Doorway } from './Doorway';
import styles from './Form.module.css';
import { LetterSent } from './LetterSent';
import { useAccountTexts } from './texts';
import { useFaults } from './useFaults';

/** Asks for the letter that lets one choose a new password. */
export function ForgotPage() {
  const { forgot: words, sent } = useAccountTexts();
  const [email, setEmail] = useState<string | null>(null);
  return (
    <Doorway title={email === null ? words.title : sent.title} lead={email === null ? words.lead : undefined}>
      {email === null ? (
        <ForgotForm onSent={setEmail} />
      ) : (
        <LetterSent onAgain={() => setEmail(null)}>{sent.forgot(email)}</LetterSent>
      )}
      <p className={styles.foot}>
        <Link className={styles.link} to={signInPath}>
          {words.back}
        </Link>
      </p>
    </Doorway>
  );
}

function ForgotForm({ onSent }: { onSent(email: string): void }) {
  const { fields, forgot: words } = useAccountTexts();
  const { email } = useFaults();
  const form = useForm({
    shape: forgotPassword.body,
    send: async (body) => {
      await call(forgotPassword, { body });
      return body.email;
    },
    onDone: onSent,
    faults: { email },
  });
  return (
    <form className={styles.form} {...form.props}>
      <Field
        label={fields.email}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={form.errors.email}
      />
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" look="primary" className={styles.submit} aria-disabled={form.isSending}>
        {words.button}
      </Button>
    </form>
  );
}
