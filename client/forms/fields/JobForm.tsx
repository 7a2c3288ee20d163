import { useFieldLabel } from '../../moderation/fields';
import { Radios } from '../../ui/Radios';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';
import { titlesForm } from './JobsField';

/** Which of the two forms of a job's name somebody bears in French. */
export function JobForm() {
  const { facts } = useFormTexts();
  const { value, set } = useFormField('details.titles', titlesForm);
  return (
    <Radios
      label={useFieldLabel()('details.titles')}
      options={titlesForm.unwrap().options.map((each) => ({ value: each, label: facts.titles[each] }))}
      value={value}
      onChange={set}
    />
  );
}
