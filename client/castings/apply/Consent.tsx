import type { CastingCall } from '@contract/castings';
import { useDays } from '../../listings/days';
import { Checkbox } from '../../ui/Checkbox';
import { FieldError } from '../../ui/Labelled';
import styles from './Apply.module.css';
import type { FieldsProps } from './draft';
import { useApplyTexts } from './texts';

/** What is agreed to, for whom and until when, in the words of `consentVersion`. */
export function Consent({ draft, change, errorAt, call }: FieldsProps & { call: CastingCall }) {
  const words = useApplyTexts();
  const { day } = useDays();
  const error = errorAt('consent');
  const wording = draft.kind === 'child' ? words.consentChild : words.consent;
  return (
    <div className={styles.consent}>
      <Checkbox checked={draft.consent} onChange={(consent) => change({ consent })}>
        {wording(call.company, day(call.eraseOn))}
      </Checkbox>
      {error && <FieldError id="consent-error">{error}</FieldError>}
      <p className={styles.quiet}>{words.rights}</p>
    </div>
  );
}
