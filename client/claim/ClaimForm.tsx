import { claimListing } from '@contract/editing';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { call } from '../api';
import { minePath } from '../paths';
import { FormProblem } from '../sending/FormProblem';
import { useForm } from '../sending/useForm';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { TextArea } from '../ui/TextArea';
import styles from './OwnerLine.module.css';
import { useClaimTexts } from './texts';

/** Asks the desk for a listing, in the owner's own words. */
export function ClaimForm({ slug, onCancel }: { slug: string; onCancel(): void }) {
  const words = useClaimTexts();
  const client = useQueryClient();
  const [isSent, setSent] = useState(false);
  const form = useForm({
    shape: claimListing.body,
    send: (body) => call(claimListing, { params: { slug }, body }),
    onDone: () => {
      setSent(true);
      void client.invalidateQueries({ queryKey: ['mine'] });
    },
    faults: { message: (value) => (value.length > 1000 ? words.long : words.short) },
    refusals: { conflict: { text: words.owned } },
  });
  if (isSent) {
    return (
      <p className={styles.line} role="status">
        <Icon name="check" size={17} />
        <span>
          {words.asked}{' '}
          <Link className={styles.link} to={minePath}>
            {words.mine}
          </Link>
        </span>
      </p>
    );
  }
  return (
    <form className={styles.form} {...form.props}>
      <TextArea label={words.label} name="message" rows={3} hint={words.hint} error={form.errors.message} />
      <FormProblem>{form.problem}</FormProblem>
      <div className={styles.actions}>
        <Button type="submit" size="small" aria-disabled={form.isSending}>
          {words.send}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
