import { Field } from '../../ui/Field';
import { TextArea } from '../../ui/TextArea';
import styles from './Apply.module.css';
import { ContactFields } from './ContactFields';
import type { FieldsProps } from './draft';
import { AvailabilityField, CommuneField, LinksField, MessageField } from './SharedFields';
import { useApplyTexts } from './texts';

/** A crowd with one person to ring. */
export function GroupFields(props: FieldsProps) {
  const words = useApplyTexts();
  const { draft, change, errorAt } = props;
  return (
    <>
      <div className={styles.pair}>
        <ContactFields {...props} nameLabel={words.contactName} />
        <CommuneField {...props} />
        <Field
          label={words.people}
          type="number"
          min={2}
          max={500}
          value={draft.people}
          error={errorAt('people')}
          onChange={({ target }) => change({ people: target.value })}
        />
        <AvailabilityField {...props} />
      </div>
      <TextArea
        label={words.profile}
        hint={words.profileHint}
        rows={3}
        maxLength={1000}
        value={draft.profile}
        error={errorAt('profile')}
        onChange={({ target }) => change({ profile: target.value })}
      />
      <MessageField {...props} label={words.message} />
      <LinksField {...props} />
    </>
  );
}
