import { z } from 'zod';
import { useLanguage } from '../../i18n/language';
import { jobTitle } from '../../listings/kinds/jobTitle';
import { useFieldLabel } from '../../moderation/fields';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Select } from '../../ui/Select';
import { useTerms } from '../../vocabularies/queries';
import { TermsPicker } from '../../vocabularies/TermsPicker';
import { useFormField } from '../draft';
import { useFormTexts } from '../texts';
import styles from './JobsField.module.css';

const looseJobs = z.array(z.object({ job: z.string(), level: z.string().catch('experienced') })).catch([]);
export const titlesForm = z.enum(['masculine', 'feminine']).catch('masculine');

/** Jobs, each with its level: the level is asked for once the job is there. */
export function JobsField({ field, most }: { field: string; most: number }) {
  const words = useFormTexts();
  const terms = useTerms();
  const language = useLanguage();
  const { value, set, error, leave } = useFormField(field, looseJobs);
  const titles = useFormField('details.titles', titlesForm).value;
  const remove = (gone: string) => set(value.filter(({ job }) => job !== gone));
  const levels = terms.all('levels').map(({ id }) => ({ value: id, label: terms.label('levels', id) }));
  return (
    <div>
      <TermsPicker
        field={field}
        label={useFieldLabel()(field)}
        hint={words.hints['details.jobs']}
        vocabulary="jobTitles"
        most={most}
        error={error}
        chosen={value.map(({ job }) => job)}
        onAdd={(job) => set([...value, { job, level: 'experienced' }])}
        onRemove={remove}
        onLeave={leave}
        withoutChips
      />
      <ul className={styles.jobs}>
        {value.map(({ job, level }) => {
          const title = jobTitle(terms, language, job, titles);
          return (
            <li key={job} className={styles.job}>
              <span className={styles.title}>{title}</span>
              <Select
                label={words.facts.levelOf(title)}
                options={levels}
                value={level}
                onChange={(chosen) => set(value.map((each) => (each.job === job ? { job, level: chosen } : each)))}
              />
              <IconButton label={words.remove(title)} onClick={() => remove(job)}>
                <Icon name="cross" size={15} />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
