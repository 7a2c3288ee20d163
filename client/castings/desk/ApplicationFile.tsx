import { type Application, type DeskCall, eraseApplication } from '@contract/castings';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { call as callApi } from '../../api';
import { useBilingual } from '../../i18n/bilingual';
import { listingPath } from '../../paths';
import { FormProblem } from '../../sending/FormProblem';
import { useProblemText } from '../../sending/useProblemText';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/TextArea';
import { childRulesQuery } from '../queries';
import styles from './Desk.module.css';
import { deskKey } from './queries';
import { useCastingDeskTexts } from './texts';
import type { ApplicationChange } from './useApplicationChange';

interface ApplicationFileProps {
  application: Application;
  call: DeskCall;
  change: ApplicationChange;
}

/** All that an application says, the file of a child, a note, and the way to erase it. */
export function ApplicationFile({ application, call, change }: ApplicationFileProps) {
  const words = useCastingDeskTexts();
  const [note, write] = useState(application.note);
  const problem = useProblemText(change.error);
  return (
    <div className={styles.file}>
      <Facts application={application} />
      {application.checklist.length > 0 && <ChildFile application={application} change={change} />}
      <TextArea
        label={words.casting}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={({ target }) => write(target.value)}
        onBlur={() => note !== application.note && change.mutate({ note })}
      />
      <FormProblem>{problem}</FormProblem>
      <Erase application={application} call={call} />
    </div>
  );
}

function Facts({ application }: { application: Application }) {
  const words = useCastingDeskTexts();
  const { email, phone, guardian, message, profile, availability, heightCm, links, listing } = application;
  const agreed = guardian && (guardian.bothParents ? words.parentsBoth : words.parentsOne(guardian.onlyOneReason));
  const rows = [
    [words.guardian, guardian && `${guardian.name}, ${agreed}`],
    [words.profile, profile],
    [words.message, message],
    [words.availability, availability],
    [words.height, heightCm && `${heightCm} cm`],
  ] as const;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{phone}</dt>
        <dd>
          <a className={styles.link} href={`mailto:${email}`}>
            {email}
          </a>
        </dd>
      </div>
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      {listing && (
        <div>
          <dt>{words.listing}</dt>
          <dd>
            <Link className={styles.link} to={listingPath(listing)}>
              {listing}
            </Link>
          </dd>
        </div>
      )}
      {links.map((link) => (
        <div key={link}>
          <dt>{words.links}</dt>
          <dd>
            <a className={styles.link} href={link} rel="noreferrer" target="_blank">
              {link}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ChildFile({ application: { checklist }, change }: Pick<ApplicationFileProps, 'application' | 'change'>) {
  const words = useCastingDeskTexts();
  const text = useBilingual();
  const { data } = useQuery(childRulesQuery);
  const tick = (id: string, done: boolean) =>
    change.mutate({ checklist: checklist.map((each) => (each.id === id ? { id, done } : each)) });
  return (
    <fieldset className={styles.checks}>
      <legend>{words.file(checklist.filter(({ done }) => done).length, checklist.length)}</legend>
      {checklist.map(({ id, done }) => (
        <Checkbox key={id} checked={done} onChange={(ticked) => tick(id, ticked)}>
          {text(data?.rules.checklist.find((item) => item.id === id)?.name)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function Erase({ application, call }: Pick<ApplicationFileProps, 'application' | 'call'>) {
  const words = useCastingDeskTexts();
  const client = useQueryClient();
  const [isAsking, ask] = useState(false);
  const erase = useMutation({
    mutationFn: () => callApi(eraseApplication, { params: { id: call.id, application: application.id } }),
    onSettled: async () => {
      ask(false);
      await client.invalidateQueries({ queryKey: deskKey });
    },
  });
  return (
    <p>
      <Button size="small" onClick={() => ask(true)}>
        {words.erase}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => ask(false)}
        title={words.eraseSure}
        actions={
          <>
            <Button onClick={() => ask(false)}>{words.cancel}</Button>
            <Button look="primary" onClick={() => erase.mutate()}>
              {words.erase}
            </Button>
          </>
        }
      >
        <p>{words.eraseText}</p>
      </Dialog>
    </p>
  );
}
