import { z } from 'zod';
import { Checkbox } from '../../ui/Checkbox';
import { Select } from '../../ui/Select';
import { useFormField } from '../draft';
import { NotedChoice, NotedNumbers, NumberFact, TextFact } from '../fields/Fact';
import row from '../fields/Row.module.css';
import { SeasonField } from '../fields/SeasonField';
import { ChoicesField, TermsField } from '../fields/TermsField';
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

function Categories() {
  const { hints } = useFormTexts();
  return (
    <TermsField
      field="details.categories"
      vocabulary="locationCategories"
      most={8}
      hint={hints['details.categories']}
    />
  );
}

function Power() {
  const { facts } = useFormTexts();
  return (
    <NotedNumbers field="details.power" parts={[['amps', facts.amps]]} usual={{ phases: 1 }}>
      {(value, change) => (
        <Select
          label={facts.phases}
          options={[
            { value: '1', label: facts.single },
            { value: '3', label: facts.three },
          ]}
          value={value.phases === 3 ? '3' : '1'}
          onChange={(phases) => change({ phases: Number(phases) })}
        />
      )}
    </NotedNumbers>
  );
}

const yes = z.boolean().catch(false);

function StepFree() {
  const { facts } = useFormTexts();
  const { value, set } = useFormField('details.stepFree', yes);
  return (
    <Checkbox checked={value} onChange={set}>
      {facts.stepFree}
    </Checkbox>
  );
}

function CrewFacts() {
  const { facts } = useFormTexts();
  return (
    <>
      <Power />
      <NotedNumbers
        field="details.trucks"
        parts={[
          ['tonnes', facts.tonnes],
          ['spaces', facts.spaces],
        ]}
        usual={{ spaces: 0 }}
      />
      <NotedChoice field="details.noise" part="level" vocabulary="noises" />
      <SeasonField field="details.season" />
      <NotedChoice field="details.fee" part="basis" vocabulary="fees" />
    </>
  );
}

function MoreCrewFacts() {
  const { facts, hints } = useFormTexts();
  return (
    <>
      <TermsField field="details.authorities" vocabulary="authorities" most={8} hint={hints['details.authorities']} />
      <TextFact field="details.permitNote" hint={hints['details.permitNote']} rows={2} />
      <NotedNumbers field="details.unitBase" parts={[['metres', facts.metres]]} usual={{}} />
      <NotedChoice field="details.drone" part="rule" vocabulary="droneRules" />
      <div className={row.row}>
        <NumberFact field="details.surface" hint={hints['details.surface']} />
        <NumberFact field="details.ceiling" hint={hints['details.ceiling']} />
        <NumberFact field="details.altitude" hint={hints['details.altitude']} />
      </div>
      <StepFree />
      <ChoicesField field="details.protections" vocabulary="protections" />
      <WorkRows field="details.pastShoots" />
    </>
  );
}

function MoreWords() {
  const { hints } = useFormTexts();
  return (
    <>
      <TermsField field="details.doubles" vocabulary="doubles" most={8} hint={hints['details.doubles']} />
      <TermsField field="details.eras" vocabulary="eras" most={8} />
      <TermsField field="details.styles" vocabulary="styles" most={8} />
      <LanguagesField />
      <TagsField />
    </>
  );
}

/** A place: what it is, where it stands, and what a crew finds there. */
export const location: KindForm = {
  kind: 'location',
  steps: [
    {
      id: 'who',
      fields: ['title', 'details.categories', 'details.settings'],
      Main: () => (
        <>
          <TitleField />
          <Categories />
          <ChoicesField field="details.settings" vocabulary="settings" />
        </>
      ),
    },
    {
      id: 'words',
      fields: ['summary', 'description'],
      Main: () => (
        <>
          <SummaryField />
          <DescriptionField />
        </>
      ),
      more: {
        fields: ['details.doubles', 'details.eras', 'details.styles', 'languages', 'tags'],
        Fields: MoreWords,
      },
    },
    placeStep,
    {
      id: 'facts',
      fields: ['details.power', 'details.trucks', 'details.noise', 'details.season', 'details.fee'],
      Main: CrewFacts,
      more: {
        fields: [
          'details.authorities',
          'details.permitNote',
          'details.unitBase',
          'details.drone',
          'details.surface',
          'details.ceiling',
          'details.altitude',
          'details.stepFree',
          'details.protections',
          'details.pastShoots',
        ],
        Fields: MoreCrewFacts,
      },
    },
    photoStep,
    reviewStep,
  ],
};
