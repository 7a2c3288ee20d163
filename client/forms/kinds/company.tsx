import { useFieldLabel } from '../../moderation/fields';
import { NumberFact, TextFact } from '../fields/Fact';
import { ChoicesField, TermsField } from '../fields/TermsField';
import { TextField } from '../fields/TextField';
import { WordsField } from '../fields/WordsField';
import type { KindForm } from '../steps';
import {
  DescriptionField,
  LanguagesField,
  photoStep,
  placeStep,
  reviewStep,
  SummaryField,
  TagsField,
  TitleField,
} from '../steps/shared';
import { useFormTexts } from '../texts';

function ServicesField() {
  const { hints } = useFormTexts();
  return (
    <TermsField field="details.services" vocabulary="companyServices" most={12} hint={hints['details.services']} />
  );
}

function Offer() {
  const { hints } = useFormTexts();
  return (
    <>
      <SummaryField />
      <TextFact field="details.capacity" hint={hints['details.capacity']} rows={2} />
    </>
  );
}

function MoreOffer() {
  const { hints } = useFormTexts();
  const label = useFieldLabel();
  return (
    <>
      <DescriptionField />
      <TextFact field="details.equipment" hint={hints['details.equipment']} />
      <ChoicesField field="details.certifications" vocabulary="certifications" />
      <LanguagesField />
      <NumberFact field="details.teamSize" hint={hints['details.teamSize']} />
      <TextField
        field="details.siret"
        label={label('details.siret')}
        hint={hints['details.siret']}
        inputMode="numeric"
        autoComplete="off"
      />
      <WordsField field="details.references" label={label('details.references')} hint={hints['details.references']} />
      <TagsField />
    </>
  );
}

/** A firm: what it does, how much of it, and where to call. */
export const company: KindForm = {
  kind: 'company',
  steps: [
    {
      id: 'who',
      fields: ['title', 'details.services'],
      Main: () => (
        <>
          <TitleField />
          <ServicesField />
        </>
      ),
    },
    {
      id: 'words',
      fields: ['summary', 'details.capacity'],
      Main: Offer,
      more: {
        fields: [
          'description',
          'details.equipment',
          'details.certifications',
          'languages',
          'details.teamSize',
          'details.siret',
          'details.references',
          'tags',
        ],
        Fields: MoreOffer,
      },
    },
    placeStep,
    photoStep,
    reviewStep,
  ],
};
