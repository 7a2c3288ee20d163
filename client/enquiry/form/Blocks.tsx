import { budgetBand } from '@contract/enquiries';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { useTerms } from '../../vocabularies/queries';
import { useAskTexts } from '../texts';
import styles from './Ask.module.css';
import { useOpenAsk, useTextField } from './askContext';
import { Block } from './Block';

export function ProjectBlock() {
  const words = useAskTexts();
  const ask = useOpenAsk();
  const types = useTerms().all('productionTypes');
  const label = useTerms().label;
  const { onChange: _, onBlur, ...type } = useTextField('type');
  return (
    <Block id="project">
      <Field {...useTextField('title')} placeholder={words.examples.title} maxLength={200} />
      <Select
        {...type}
        onBlur={onBlur}
        aside={words.optional}
        options={[
          { value: '', label: words.unsaidType },
          ...types.map(({ id }) => ({ value: id, label: label('productionTypes', id) })),
        ]}
        onChange={(id) => ask.set('type', id)}
      />
      <TextArea {...useTextField('message')} placeholder={words.examples.message} rows={5} maxLength={6000} />
    </Block>
  );
}

export function DatesBlock() {
  const words = useAskTexts();
  const ask = useOpenAsk();
  return (
    <Block id="dates">
      <div className={styles.three}>
        <Field {...useTextField('from')} type="date" />
        <Field {...useTextField('to')} type="date" />
        <Field
          {...useTextField('shootingDays')}
          inputMode="numeric"
          autoComplete="off"
          end={words.days}
          maxLength={6}
        />
      </div>
      <Checkbox checked={ask.draft.flexible} onChange={(on) => ask.set('flexible', on)}>
        {words.fields.flexible}
      </Checkbox>
    </Block>
  );
}

export function NeedsBlock() {
  const { examples } = useAskTexts();
  return (
    <Block id="needs">
      <TextArea {...useTextField('places')} placeholder={examples.places} rows={2} maxLength={2000} />
      <TextArea {...useTextField('crew')} placeholder={examples.crew} rows={2} maxLength={2000} />
      <TextArea {...useTextField('services')} placeholder={examples.services} rows={2} maxLength={2000} />
    </Block>
  );
}

/** The order of the bands, with what is not known first. */
const bands = ['unknown', ...budgetBand.options.filter((band) => band !== 'unknown')] as const;

export function MoneyBlock() {
  const words = useAskTexts();
  const ask = useOpenAsk();
  const { confidential, budget } = ask.draft;
  return (
    <Block id="money">
      <div className={styles.pair}>
        <Select
          label={words.fields.budget}
          options={bands.map((band) => ({ value: band, label: words.budgets[band] }))}
          value={budget}
          onChange={(band) => ask.set('budget', band)}
        />
        <Field {...useTextField('localSpend')} inputMode="numeric" autoComplete="off" end="€" maxLength={16} />
      </div>
      <div>
        <Checkbox checked={confidential} onChange={(on) => ask.set('confidential', on)}>
          {words.fields.confidential}
        </Checkbox>
        <p className={styles.meaning}>{confidential ? words.confidentialOn : words.confidentialOff}</p>
      </div>
    </Block>
  );
}

export function WhoBlock() {
  const { optional, examples } = useAskTexts();
  return (
    <Block id="who">
      <Field {...useTextField('name')} autoComplete="name" maxLength={120} />
      <div className={styles.pair}>
        <Field {...useTextField('company')} aside={optional} autoComplete="organization" maxLength={160} />
        <Field
          {...useTextField('role')}
          aside={optional}
          placeholder={examples.role}
          autoComplete="organization-title"
          maxLength={80}
        />
      </div>
      <div className={styles.pair}>
        <Field {...useTextField('email')} type="email" autoComplete="email" maxLength={200} />
        <Field {...useTextField('phone')} aside={optional} type="tel" autoComplete="tel" maxLength={40} />
      </div>
    </Block>
  );
}
