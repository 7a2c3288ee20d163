import { lazy, Suspense } from 'react';
import { useFieldLabel } from '../../moderation/fields';
import { useDraft } from '../draft';
import { BilingualField } from '../fields/BilingualField';
import { LinksField } from '../fields/LinksField';
import { TermsField } from '../fields/TermsField';
import { TextField } from '../fields/TextField';
import { WordsField } from '../fields/WordsField';
import type { Step } from '../steps';
import { useFormTexts } from '../texts';
import { ContactNameField, EmailField, PhoneField } from './ContactFields';
import { PlaceFields } from './PlaceFields';

const PhotoFields = lazy(async () => ({ default: (await import('./PhotoFields')).PhotoFields }));
const Review = lazy(async () => ({ default: (await import('./Review')).Review }));

/** The name, as each kind calls it. */
export function TitleField() {
  const { kind } = useDraft();
  const words = useFormTexts();
  const { label, example } = words.titles[kind];
  return (
    <TextField
      field="title"
      label={label}
      placeholder={words.example(example)}
      autoComplete={kind === 'company' ? 'organization' : 'off'}
      maxLength={300}
    />
  );
}

/** Characters that the public page has room for. */
const summaryMost = 400;
const descriptionMost = 6000;

export function SummaryField() {
  const { summary, summaryHint } = useFormTexts().prose;
  return <BilingualField field="summary" label={summary} hint={summaryHint} rows={4} most={summaryMost} />;
}

export function DescriptionField() {
  const { description } = useFormTexts().prose;
  return <BilingualField field="description" label={description} rows={7} most={descriptionMost} />;
}

export function TagsField() {
  const { hints } = useFormTexts();
  return <WordsField field="tags" label={useFieldLabel()('tags')} hint={hints.tags} />;
}

export function LanguagesField() {
  const { hints } = useFormTexts();
  return <TermsField field="languages" vocabulary="languages" most={12} hint={hints.languages} />;
}

function WhereAndWho() {
  return (
    <>
      <PlaceFields />
      <PhoneField />
      <EmailField />
    </>
  );
}

/** Of the contact what can wait. */
export function MoreContact() {
  return (
    <>
      <ContactNameField />
      <LinksField />
    </>
  );
}

/** Where it is and who may be reached, the same for every kind. */
export const placeStep: Step = {
  id: 'place',
  fields: ['place', 'contact.phone', 'contact.email'],
  Main: WhereAndWho,
  more: { fields: ['contact.name', 'links'], Fields: MoreContact },
};

export const photoStep: Step = {
  id: 'photos',
  fields: ['photos'],
  Main: () => (
    <Suspense>
      <PhotoFields />
    </Suspense>
  ),
};

export const reviewStep: Step = {
  id: 'review',
  fields: [],
  Main: () => (
    <Suspense>
      <Review />
    </Suspense>
  ),
};
