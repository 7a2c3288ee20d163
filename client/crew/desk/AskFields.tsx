import { useFormats } from '../../i18n/format';
import { today } from '../../listings/days';
import { CommunePicker } from '../../places/CommunePicker';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextArea } from '../../ui/TextArea';
import { TermsPicker } from '../../vocabularies/TermsPicker';
import { useCrewTexts } from '../texts';
import styles from './DeskCrew.module.css';
import type { Draft } from './useDraft';

const radii = [20, 40, 80, 120, 200];
const most = 20;

/** Whom, when, where and about what. */
export function AskFields({ draft: { typed, change, hasWrongDays } }: { draft: Draft }) {
  const texts = useCrewTexts();
  const words = texts.desk;
  const { kilometres } = useFormats();
  return (
    <>
      <div className={styles.pair}>
        <Field
          label={words.from}
          type="date"
          min={today()}
          value={typed.from}
          onChange={(event) => change({ from: event.target.value, to: typed.to || event.target.value })}
        />
        <Field
          label={words.to}
          type="date"
          min={typed.from || today()}
          value={typed.to}
          error={hasWrongDays ? words.wrongDays : undefined}
          onChange={(event) => change({ to: event.target.value })}
        />
      </div>
      <TermsPicker
        label={words.departments}
        hint={words.departmentsHint}
        vocabulary="departments"
        most={most}
        chosen={typed.departments}
        onAdd={(id) => change({ departments: [...typed.departments, id] })}
        onRemove={(id) => change({ departments: typed.departments.filter((each) => each !== id) })}
      />
      <TermsPicker
        label={words.jobs}
        vocabulary="jobTitles"
        most={most}
        chosen={typed.jobs}
        onAdd={(id) => change({ jobs: [...typed.jobs, id] })}
        onRemove={(id) => change({ jobs: typed.jobs.filter((each) => each !== id) })}
      />
      <div className={styles.pair}>
        <CommunePicker
          label={words.near}
          hint={words.nearHint}
          none={texts.communeNone}
          counted={texts.communes}
          name={typed.place}
          onChoose={({ name, position }) => change({ near: position, place: name })}
          onClear={() => change({ near: null, place: '' })}
        />
        <Select
          label={words.radius}
          disabled={typed.near === null}
          value={String(typed.radius)}
          options={radii.map((km) => ({ value: String(km), label: kilometres(km) }))}
          onChange={(km) => change({ radius: Number(km) })}
        />
      </div>
      <TextArea
        label={words.about}
        hint={words.aboutHint}
        rows={3}
        maxLength={300}
        value={typed.about}
        onChange={(event) => change({ about: event.target.value })}
      />
    </>
  );
}
