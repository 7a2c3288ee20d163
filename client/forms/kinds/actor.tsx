import { z } from 'zod';
import { useLanguage } from '../../i18n/language';
import { jobTitle } from '../../listings/kinds/jobTitle';
import { useFieldLabel } from '../../moderation/fields';
import { useTerms } from '../../vocabularies/queries';
import { useFormField } from '../draft';
import { NumberFact } from '../fields/Fact';
import { GroupField } from '../fields/GroupField';
import { JobForm } from '../fields/JobForm';
import { titlesForm } from '../fields/JobsField';
import { looseNumber, NumberInput } from '../fields/NumberField';
import { ChoicesField, TermsField } from '../fields/TermsField';
import { TextField } from '../fields/TextField';
import { WorkRows } from '../fields/WorkRows';
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

const ages = z.object({ from: looseNumber, to: looseNumber }).catch({ from: undefined, to: undefined });

function PlayingAge() {
  const { facts } = useFormTexts();
  const field = 'details.playingAge';
  const { value, set, error, leave } = useFormField(field, ages);
  const change = (part: Partial<z.output<typeof ages>>) => {
    const next = { ...value, ...part };
    set(next.from === undefined && next.to === undefined ? null : next);
  };
  return (
    <GroupField field={field} label={useFieldLabel()(field)} error={error} onLeave={leave}>
      <NumberInput label={facts.ageFrom} value={value.from} onChange={(from) => change({ from })} />
      <NumberInput label={facts.ageTo} value={value.to} onChange={(to) => change({ to })} />
    </GroupField>
  );
}

function Parts() {
  const terms = useTerms();
  const language = useLanguage();
  const titles = useFormField('details.titles', titlesForm).value;
  return (
    <TermsField
      field="details.jobs"
      vocabulary="jobTitles"
      within="performers"
      most={6}
      labelOf={(id) => jobTitle(terms, language, id, titles)}
    />
  );
}

function MoreKnow() {
  const { hints } = useFormTexts();
  const label = useFieldLabel();
  return (
    <>
      <TermsField field="details.accents" vocabulary="accents" most={10} />
      <NumberFact field="details.heightCm" hint={hints['details.heightCm']} />
      <WorkRows field="details.credits" withType />
      <TextField
        field="details.showReel"
        label={label('details.showReel')}
        hint={hints['details.showReel']}
        inputMode="url"
      />
      <TextField
        field="details.voiceReel"
        label={label('details.voiceReel')}
        hint={hints['details.voiceReel']}
        inputMode="url"
      />
      <DescriptionField />
      <TagsField />
    </>
  );
}

/** Somebody in front of the camera, grown up: parts, skills, and where they live. */
export const actor: KindForm = {
  kind: 'actor',
  steps: [
    {
      id: 'who',
      fields: ['title', 'details.plays', 'details.playingAge', 'details.jobs', 'details.titles'],
      Main: () => (
        <>
          <TitleField />
          <ChoicesField field="details.plays" vocabulary="plays" />
          <PlayingAge />
          <Parts />
          <JobForm />
        </>
      ),
    },
    {
      id: 'words',
      fields: ['summary', 'languages', 'details.skills'],
      Main: () => (
        <>
          <SummaryField />
          <LanguagesField />
          <TermsField field="details.skills" vocabulary="skills" most={20} />
        </>
      ),
      more: {
        fields: [
          'details.accents',
          'details.heightCm',
          'details.credits',
          'details.showReel',
          'details.voiceReel',
          'description',
          'tags',
        ],
        Fields: MoreKnow,
      },
    },
    placeStep,
    photoStep,
    reviewStep,
  ],
};
