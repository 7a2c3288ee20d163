import { signIn } from '@contract/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { call } from '../api';
import { forgotPath } from '../paths';
import { FormProblem } from '../sending/FormProblem';
import { useForm } from '../sending/useForm';
import { beginSession } from '../session/session';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import styles from './Form.module.css';
import { PasswordField } from './PasswordField';
import { useAccountTexts } from './texts';
import { useFaults } from './useFaults';

/** Address and password. What is wrong is said of both together: nobody learns who has an account. */
export function SignInForm() {
  const { fields, signIn: words } = useAccountTexts();
  const { email, password } = useFaults();
  const client = useQueryClient();
  const form = useForm({
    shape: signIn.body,
    send: (body) => call(signIn, { body }),
    onDone: ({ account }) => account && beginSession(client, account),
    faults: { email, password },
    judged: { email: words.unconfirmed },
    refusals: { not_allowed: { field: 'password', text: words.wrong } },
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
      <PasswordField
        label={fields.password}
        name="password"
        autoComplete="current-password"
        error={form.errors.password}
      />
      <FormProblem>{form.problem}</FormProblem>
      <Button type="submit" look="primary" className={styles.submit} aria-disabled={form.isSending}>
        {words.button}
      </Button>
      <p className={styles.line}>
        <Link className={styles.link} to={forgotPath}>
          {words.forgot}
        </Link>
      </p>
    </form>
  );
}
