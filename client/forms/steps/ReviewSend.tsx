import { submitListing } from '@contract/editing';
import { publishListing } from '@contract/moderation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { CallProblem, call } from '../../api';
import { formPath, listingPath, minePath, previewPath } from '../../paths';
import { useMe } from '../../session/useMe';
import { Button, ButtonLink } from '../../ui/Button';
import { FieldError } from '../../ui/Labelled';
import { useDraft } from '../draft';
import { faultyFields } from '../faults';
import { formQuery } from '../queries';
import { useOpenStep } from '../stepContext';
import { fieldsOf, type Step } from '../steps';
import { useFormTexts } from '../texts';
import styles from './Review.module.css';
import { isSent } from './ReviewSent';

/** Something typed has not reached the server: it must not be sent without it. */
class Unsaved extends Error {}

/** Hands the listing to the desk, or publishes it where the reader may. */
export function ReviewSend({ steps }: { steps: readonly Step[] }) {
  const words = useFormTexts().review;
  const { account } = useMe();
  const { state, faults, checkAll } = useDraft();
  const { go } = useOpenStep();
  const { form } = state;
  const send = useSend();
  const isUnsent = Object.keys(state.edits).length > 0;
  if (isSent(state)) return null;
  if (!isUnsent && form.status === 'published' && form.state === 'none') return <Online slug={form.slug} />;

  function submit() {
    const [first] = steps.flatMap((step) => faultyFields(faults, fieldsOf(step)).map((field) => ({ step, field })));
    if (!first) return send.mutate();
    checkAll();
    go(first.step.id, first.field);
  }
  const goesOnline = form.may.publish || account?.trusted;
  return (
    <div className={styles.send}>
      {send.isError && (
        <FieldError id="send-error">{send.error instanceof Unsaved ? words.unsaved : words.failed}</FieldError>
      )}
      <div className={styles.buttons}>
        <ButtonLink to={previewPath(form.slug)}>{words.preview}</ButtonLink>
        <Button look="primary" className={styles.submit} disabled={send.isPending} onClick={submit}>
          {goesOnline ? words.publish : words.submit}
        </Button>
      </div>
    </div>
  );
}

function useSend() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { state, keeper } = useDraft();
  const { slug, may } = state.form;
  return useMutation({
    async mutationFn() {
      if (!(await keeper.flush())) throw new Unsaved();
      const { edition } = keeper.state().form;
      if (may.publish) await call(publishListing, { params: { slug }, body: { edition } });
      else return call(submitListing, { params: { slug }, body: { edition } });
      return undefined;
    },
    async onSuccess(form) {
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'form' });
      if (form?.slug === slug) return keeper.adopt(form);
      // The address may have become a readable one.
      if (form) client.setQueryData(formQuery(form.slug).queryKey, form);
      await navigate(form ? `${formPath(form.slug)}?step=review` : listingPath(slug), { replace: true });
    },
    async onError(error) {
      if (error instanceof CallProblem && error.code === 'conflict') await keeper.renew();
    },
  });
}

function Online({ slug }: { slug: string }) {
  const words = useFormTexts().review;
  return (
    <div className={styles.send} role="status">
      <h2 className={styles.sent}>{words.published}</h2>
      <p className={styles.text}>{words.nothing}</p>
      <div className={styles.buttons}>
        <ButtonLink to={minePath}>{words.mine}</ButtonLink>
        <ButtonLink to={listingPath(slug)}>{words.see}</ButtonLink>
      </div>
    </div>
  );
}
