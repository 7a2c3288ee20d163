import { resetPassword } from '@contract/accounts';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from 'react-router';
import { call } from '../api';
import { forgotPath, minePath } from '../paths';
import { FormProblem } from '../sending/FormProblem';
import { useForm } from '../sending/useForm';
import { beginSession } from '../session/session';
import { Button } from '../ui/Button';
import { Doorway } from './Doorway';
import styles from './Form.module.css';
import { PasswordField } from './PasswordField';
import { useAccountTexts } from './texts';
import { useFaults } from './useFaults';

/** Where the letter of a forgotten password leads: choose a new one, and be in. */
export function ResetPage() {
  const { fields, reset: words } = useAccountTexts();
  const { newPassword } = useFaults();
  const { token = '' } = useParams();
  const client = useQueryClient();
  const navigate = useNavigate();
  const spent = { text: words.failed };
  const form = useForm({
    shape: resetPassword.body.pick({ password: true }),
    send: (body) => call(resetPassword, { body: { token, ...body } }),
    onDone: ({ account }) => {
      if (account) beginSession(client, account);
      void navigate(minePath, { replace: true });
    },
    faults: { password: newPassword },
    refusals: { not_found: spent, not_allowed: spent, conflict: spent, invalid_input: spent },
  });
  return (
    <Doorway title={words.title} lead={words.lead}>
      <form className={styles.form} {...form.props}>
        <PasswordField
          label={fields.newPassword}
          name="password"
          autoComplete="new-password"
          error={form.errors.password}
        />
        <FormProblem>{form.problem}</FormProblem>
        <Button type="submit" look="primary" className={styles.submit} aria-disabled={form.isSending}>
          {words.button}
        </Button>
      </form>
      <p className={styles.foot}>
        <Link className={styles.link} to={forgotPath}>
          {words.again}
        </Link>
      </p>
    </Doorway>
  );
}
