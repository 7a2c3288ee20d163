import type { readOwnApplication } from '@contract/castings';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { useBilingual } from '../i18n/bilingual';
import { dayOf, useDays } from '../listings/days';
import styles from './Application.module.css';
import { childRulesQuery } from './queries';
import { useCastingTexts } from './texts';

type Own = z.output<typeof readOwnApplication.reply>['application'];

/** Everything that is kept, field by field. */
export function Kept({ application }: { application: Own }) {
  const { own: words } = useCastingTexts();
  const { day } = useDays();
  const { fields } = words;
  const { kind, name, email, phone, commune, age, people, heightCm, profile, message, availability } = application;
  const isGroup = kind === 'group';
  const rows = [
    [kind === 'child' ? fields.firstName : fields.name, name],
    [fields.age, age === null ? '' : String(age)],
    [fields.guardian, application.guardian?.name],
    [fields.email, email],
    [fields.phone, phone],
    [fields.commune, commune],
    [fields.people, isGroup ? String(people) : ''],
    [fields.heightCm, heightCm === null ? '' : `${heightCm} cm`],
    [fields.profile, profile],
    [fields.message, message],
    [fields.availability, availability],
    [fields.links, application.links.join('\n')],
    [fields.listing, application.listing],
    [fields.at, day(dayOf(new Date(application.at)))],
  ].filter(([, value]) => value);
  return (
    <>
      <section>
        <h2 className={styles.heading}>{words.kept}</h2>
        <dl className={styles.kept}>
          {rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.quiet}>
          {words.consent(day(dayOf(new Date(application.consent.at))), application.consent.version)}
        </p>
      </section>
      {application.checklist.length > 0 && <File checklist={application.checklist} />}
    </>
  );
}

function File({ checklist }: Pick<Own, 'checklist'>) {
  const { own: words } = useCastingTexts();
  const text = useBilingual();
  const { data } = useQuery(childRulesQuery);
  const named = (id: string) => text(data?.rules.checklist.find((item) => item.id === id)?.name);
  return (
    <section>
      <h2 className={styles.heading}>{words.checklist}</h2>
      <dl className={styles.kept}>
        {checklist.map(({ id, done }) => (
          <div key={id}>
            <dt>{done ? words.inHand : words.missing}</dt>
            <dd>{named(id)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
