import { castingsPath } from '../../paths';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { FieldError } from '../../ui/Labelled';
import { Radios } from '../../ui/Radios';
import styles from './Apply.module.css';
import { ContactFields } from './ContactFields';
import type { FieldsProps } from './draft';
import { AvailabilityField, CommuneField, MessageField } from './SharedFields';
import { useApplyTexts } from './texts';

/** A guardian for a child: as little of the child as casting can do with. */
export function ChildFields(props: FieldsProps) {
  const words = useApplyTexts();
  const { draft, change, errorAt } = props;
  return (
    <>
      <h3 className={styles.part}>{words.guardian}</h3>
      <div className={styles.pair}>
        <ContactFields {...props} nameLabel={words.name} at="guardian." />
        <CommuneField {...props} />
      </div>
      <Radios
        label={words.relation}
        options={[
          { value: 'parent', label: words.parent },
          { value: 'guardian', label: words.legal },
        ]}
        value={draft.relation}
        onChange={(relation) => change({ relation })}
      />
      <Checkbox checked={draft.bothParents} onChange={(bothParents) => change({ bothParents })}>
        {words.bothParents}
      </Checkbox>
      {!draft.bothParents && (
        <Field
          label={words.onlyOne}
          maxLength={300}
          value={draft.onlyOneReason}
          error={errorAt('guardian.onlyOneReason')}
          onChange={({ target }) => change({ onlyOneReason: target.value })}
        />
      )}
      <h3 className={styles.part}>{words.theChild}</h3>
      <div className={styles.pair}>
        <Field
          label={words.firstName}
          hint={words.firstNameHint}
          maxLength={60}
          value={draft.firstName}
          error={errorAt('firstName')}
          onChange={({ target }) => change({ firstName: target.value })}
        />
        <Field
          label={words.childAge}
          type="number"
          min={0}
          max={17}
          end={words.years}
          value={draft.childAge}
          error={errorAt('age')}
          onChange={({ target }) => change({ childAge: target.value })}
        />
      </div>
      <MessageField {...props} label={words.childMessage} hint={words.childMessageHint} />
      <AvailabilityField {...props} />
      <div>
        <Checkbox checked={draft.childAgrees} onChange={(childAgrees) => change({ childAgrees })}>
          {words.childAgrees}
        </Checkbox>
        {errorAt('childAgrees') && <FieldError id="agrees-error">{errorAt('childAgrees')}</FieldError>}
      </div>
      <p>
        <a className={styles.link} href={`${castingsPath}#children`} target="_blank" rel="noreferrer">
          {words.rules}
        </a>
      </p>
    </>
  );
}
