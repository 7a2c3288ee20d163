import { sendEnquiry } from '@contract/enquiries';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import type { z } from 'zod';
import { CallProblem, call } from '../../api';
import { useLanguage } from '../../i18n/language';
import { recall, remember } from '../../memory';
import { useMe } from '../../session/useMe';
import type { About } from '../about/about';
import { blank, check, type Draft, type FieldName, isFilled, namesIn, needed, readKept } from '../draft';
import { givenBy } from '../given';
import { useProof } from '../proof/useProof';
import { focusField } from './focusField';

export type Sent = z.output<typeof sendEnquiry.reply>;

/** The enquiry while it is written: kept in this browser with each key, checked field by field, sent with its proof. */
export function useAsk(about: About, onSent: (sent: Sent) => void) {
  const lang = useLanguage();
  const { account } = useMe();
  const { state } = useLocation();
  const [typed, setTyped] = useState(() => readKept(recall('enquiry')));
  const [seen, setSeen] = useState<ReadonlySet<FieldName> | 'all'>(new Set());
  const [judged, setJudged] = useState<readonly FieldName[]>([]);
  const { prove, forget } = useProof();

  const own = account ? { name: account.name, company: account.organisation, email: account.email } : {};
  const draft: Draft = { ...blank, ...own, ...givenBy(state), ...typed };
  const { fields, wrong } = check(draft, lang);
  const owed = needed.filter((name) => !isFilled(draft, name));
  const isTouched = Object.keys(typed).length > 0;

  useEffect(
    function keep() {
      remember('enquiry', isTouched ? JSON.stringify(typed) : null);
    },
    [typed, isTouched],
  );

  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: async ({ fields: body, website }: { fields: NonNullable<typeof fields>; website: string }) => {
      const send = async () => call(sendEnquiry, { body: { ...body, about, proof: { ...(await prove()), website } } });
      return send().catch((problem: unknown) => {
        if (!isUnproven(problem)) throw problem;
        forget();
        return send();
      });
    },
    onSuccess(sent) {
      forget();
      remember('enquiry', null);
      setTyped({});
      onSent(sent);
    },
    onError: (problem) => blame(fieldsOf(problem)),
  });

  function blame(names: readonly FieldName[]) {
    setJudged(names);
    if (names[0]) focusField(names[0]);
  }

  return {
    draft,
    owed,
    error: error && fieldsOf(error).length > 0 ? null : error,
    isSending: isPending,
    isTouched,
    set<Name extends FieldName>(name: Name, value: Draft[Name]) {
      setTyped((before) => ({ ...before, [name]: value }));
      if (judged.includes(name)) setJudged(judged.filter((other) => other !== name));
      if (error) reset();
      // Begun with the first key: it is done when the last one is typed.
      prove().catch(() => undefined);
    },
    /** Whether a field's fault is said by now: what is only missing is not held against anybody before they send. */
    isWrong: (name: FieldName): boolean =>
      judged.includes(name) || ((seen === 'all' || seen.has(name)) && (wrong?.includes(name) ?? false)),
    leave(name: FieldName) {
      if (seen !== 'all' && isFilled(draft, name)) setSeen(new Set([...seen, name]));
    },
    clear() {
      setTyped({});
      setSeen(new Set());
      reset();
    },
    submit(website: string) {
      setSeen('all');
      if (wrong?.[0]) return focusField(wrong[0]);
      if (fields && !isPending) mutate({ fields, website });
    },
  };
}
export type Ask = ReturnType<typeof useAsk>;

const fieldsOf = (problem: unknown): FieldName[] =>
  problem instanceof CallProblem ? namesIn(Object.keys(problem.fields).map((path) => path.split('.'))) : [];

/** The riddle was too old, or spent by a first attempt whose answer was lost. */
const isUnproven = (problem: unknown): boolean =>
  problem instanceof CallProblem && Object.keys(problem.fields).some((path) => path.startsWith('proof'));
