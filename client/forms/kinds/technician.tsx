import { useFieldLabel } from '../../moderation/fields';
import { NumberFact, TextFact } from '../fields/Fact';
import { JobForm } from '../fields/JobForm';
import { JobsField } from '../fields/JobsField';
import { PeriodsField } from '../fields/PeriodsField';
import { ChoicesField } from '../fields/TermsField';
import { WordsField } from '../fields/WordsField';
import { WorkRows } from '../fields/WorkRows';
import type { KindForm } from '../steps';
import {
  DescriptionField,
  LanguagesField,
  MoreContact,
  photoStep,
  placeStep,
  reviewStep,
  SummaryField,
  TagsField,
  TitleField,
} from '../steps/shared';
import { useFormTexts } from '../texts';

function Skills() {
  const { hints } = useFormTexts();
  return <WordsField field="details.skills" label={useFieldLabel()('details.skills')} hint={hints['details.skills']} />;
}

function Know() {
  return (
    <>
      <SummaryField />
      <Skills />
      <ChoicesField field="details.licences" vocabulary="licences" />
    </>
  );
}

function MoreKnow() {
  const { hints } = useFormTexts();
  return (
    <>
      <LanguagesField />
      <PeriodsField field="details.availability" />
      <WorkRows field="details.credits" withType />
      <TextFact field="details.equipment" hint={hints['details.equipment']} />
      <DescriptionField />
      <TagsField />
    </>
  );
}

function Travel() {
  const { hints } = useFormTexts();
  return (
    <>
      <NumberFact field="details.mobilityKm" hint={hints['details.mobilityKm']} />
      <MoreContact />
    </>
  );
}

/** Somebody of the crew: the jobs, what they know, and where they live. */
export const technician: KindForm = {
  kind: 'technician',
  steps: [
    {
      id: 'who',
      fields: ['title', 'details.jobs', 'details.titles'],
      Main: () => (
        <>
          <TitleField />
          <JobsField field="details.jobs" most={6} />
          <JobForm />
        </>
      ),
    },
    {
      id: 'words',
      fields: ['summary', 'details.skills', 'details.licences'],
      Main: Know,
      more: {
        fields: ['languages', 'details.availability', 'details.credits', 'details.equipment', 'description', 'tags'],
        Fields: MoreKnow,
      },
    },
    { ...placeStep, more: { fields: ['details.mobilityKm', 'contact.name', 'links'], Fields: Travel } },
    photoStep,
    reviewStep,
  ],
};
