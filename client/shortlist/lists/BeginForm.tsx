import { createShortlist } from '@contract/shortlists';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { call } from '../../api';
import { shortlistOf } from '../../paths';
import { FormProblem } from '../../sending/FormProblem';
import { useForm } from '../../sending/useForm';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { ownListsQuery } from '../queries';
import { useShortlistTexts } from '../texts';
import styles from './Lists.module.css';

/** A project begins with its title. */
export function BeginForm() {
  const { lists: words } = useShortlistTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { props, errors, problem, isSending } = useForm({
    shape: createShortlist.body,
    send: (body) => call(createShortlist, { body }),
    onDone({ id }) {
      void client.invalidateQueries({ queryKey: ownListsQuery.queryKey });
      void navigate(shortlistOf(id));
    },
    faults: { title: () => words.example },
  });
  return (
    <form {...props} className={styles.begin}>
      <Field label={words.begin} name="title" placeholder={words.example} maxLength={120} error={errors.title} />
      <Button type="submit" disabled={isSending}>
        {words.create}
      </Button>
      <FormProblem>{problem}</FormProblem>
    </form>
  );
}
