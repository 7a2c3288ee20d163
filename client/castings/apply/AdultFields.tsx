import { Field } from '../../ui/Field';
import styles from './Apply.module.css';
import { ContactFields } from './ContactFields';
import type { FieldsProps } from './draft';
import { ListingField } from './ListingField';
import { AvailabilityField, CommuneField, LinksField, MessageField } from './SharedFields';
import { useApplyTexts } from './texts';

/** An adult for herself or himself. */
export function AdultFields(props: FieldsProps) {
  const words = useApplyTexts();
  const { draft, change, errorAt } = props;
  return (
    <>
      <div className={styles.pair}>
        <ContactFields {...props} nameLabel={words.name} isPhoneOptional />
        <CommuneField {...props} />
        <Field
          label={words.age}
          type="number"
          min={18}
          max={110}
          end={words.years}
          value={draft.age}
          error={errorAt('age')}
          onChange={({ target }) => change({ age: target.value })}
        />
        <Field
          label={words.height}
          aside={words.optional}
          type="number"
          end="cm"
          value={draft.height}
          error={errorAt('heightCm')}
          onChange={({ target }) => change({ height: target.value })}
        />
        <ListingField {...props} />
        <AvailabilityField {...props} />
      </div>
      <MessageField {...props} label={words.message} />
      <LinksField {...props} />
    </>
  );
}
