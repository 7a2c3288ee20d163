import { askForCall } from '@contract/castings';
import { useState } from 'react';
import { call as callApi } from '../../api';
import { useLanguage } from '../../i18n/language';
import { castingsPath } from '../../paths';
import { FormProblem } from '../../sending/FormProblem';
import { Button, ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { CastingFrame } from '../CastingFrame';
import { useChecked } from '../useChecked';
import styles from './Ask.module.css';
import { AskerFields, blankAsker } from './AskerFields';
import { CallFields } from './CallFields';
import { blankCall, faultsOfCall, inside } from './draft';
import { useCallTexts } from './texts';

/** A production asks the desk to check and publish its call. */
export function AskCastingPage() {
  const words = useCallTexts();
  const [email, setEmail] = useState<string | null>(null);
  return (
    <CastingFrame title={words.title}>
      <div className={styles.page}>
        {email === null ? (
          <>
            <h1 className={styles.title}>{words.title}</h1>
            <p className={styles.lead}>{words.lead}</p>
            <AskForm onSent={setEmail} />
          </>
        ) : (
          <Notice title={words.sent} action={<ButtonLink to={castingsPath}>{words.back}</ButtonLink>}>
            {words.sentText(email)}
          </Notice>
        )}
      </div>
    </CastingFrame>
  );
}

function AskForm({ onSent }: { onSent(email: string): void }) {
  const words = useCallTexts();
  const lang = useLanguage();
  const [call, setCall] = useState(blankCall);
  const [asker, setAsker] = useState(blankAsker);
  const [website, setWebsite] = useState('');
  const { faults } = words;
  const checked = useChecked({
    shape: askForCall.body,
    send: (body) => callApi(askForCall, { body }),
    onDone: (reply) => onSent(reply.email),
    faults: {
      ...inside('call', faultsOfCall(words)),
      ...faultsOfCall(words),
      ...inside('asker', { name: faults.name, email: faults.email, phone: faults.phone }),
    },
    fault: words.wrong,
  });
  return (
    <form
      ref={checked.form}
      className={styles.form}
      noValidate
      onInput={checked.forgive}
      onSubmit={(event) => checked.submit(event, { call, asker: { ...asker, lang }, website })}
    >
      <h2 className={styles.part}>{words.project}</h2>
      <CallFields
        call={call}
        change={(more) => setCall((before) => ({ ...before, ...more }))}
        errorAt={(path) => checked.errorAt(`call.${path}`) ?? checked.errorAt(path)}
      />
      <h2 className={styles.part}>{words.you}</h2>
      <p className={styles.quiet}>{words.youLead}</p>
      <AskerFields
        asker={asker}
        change={(more) => setAsker((before) => ({ ...before, ...more }))}
        errorAt={(path) => checked.errorAt(`asker.${path}`)}
      />
      <input
        className={styles.trap}
        name="website"
        tabIndex={-1}
        autoComplete="off"
        aria-hidden="true"
        value={website}
        onChange={({ target }) => setWebsite(target.value)}
      />
      <p className={styles.quiet}>{words.noFee}</p>
      <FormProblem>{checked.hasFaults ? words.wrong : checked.problem}</FormProblem>
      <p>
        <Button look="primary" type="submit" aria-disabled={checked.isSending}>
          {words.send}
        </Button>
      </p>
    </form>
  );
}
