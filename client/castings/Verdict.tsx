import type { CastingCall, checkCall } from '@contract/castings';
import type { z } from 'zod';
import { useBilingual } from '../i18n/bilingual';
import { useDays } from '../listings/days';
import { askPath, castingPath } from '../paths';
import { ButtonLink } from '../ui/Button';
import { Icon } from '../ui/Icon';
import styles from './Check.module.css';
import { usePay, useShootDays } from './facts';
import { useCastingTexts } from './texts';

/** What a code proves, in a sentence, and what to do with that. */
export function Verdict({ verdict, code, call }: z.output<typeof checkCall.reply>) {
  const { check: words } = useCastingTexts();
  const { day } = useDays();
  if (!call) return <Unknown code={code} />;
  const isReal = verdict === 'real';
  return (
    <section className={styles.verdict} data-verdict={verdict}>
      <h2 className={styles.says}>
        <Icon name={isReal ? 'check' : 'calendar'} size={24} /> {isReal ? words.real : words.over}
      </h2>
      <p className={styles.text}>{isReal ? words.realText(day(call.checkedOn)) : words.overText(day(call.applyBy))}</p>
      <Facts call={call} />
      <p className={styles.text}>{words.difference}</p>
      <p className={styles.acts}>
        <ButtonLink to={castingPath(call.code)}>{words.see}</ButtonLink>
        <ButtonLink look="quiet" to={askPath}>
          {words.write}
        </ButtonLink>
      </p>
    </section>
  );
}

function Facts({ call }: { call: CastingCall }) {
  const words = useCastingTexts();
  const { day } = useDays();
  const text = useBilingual();
  const pay = usePay();
  const shoot = useShootDays();
  const roles = call.roles.map(
    (role) => `${text(role.name)} (${words.ages(role.ageFrom, role.ageTo)}, ${pay(role.pay)})`,
  );
  const facts = [
    [call.code, call.title],
    [words.company, call.company],
    [words.roles, roles.join(' ; ')],
    [words.place, call.place],
    [words.shoot, shoot(call)],
    [words.lastDayFact, day(call.applyBy)],
  ].filter(([, value]) => value);
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Unknown({ code }: { code: string }) {
  const { check: words } = useCastingTexts();
  return (
    <section className={styles.verdict} data-verdict="unknown">
      <h2 className={styles.says}>
        <Icon name="cross" size={24} /> {words.unknown(code)}
      </h2>
      <p className={styles.text}>{words.unknownText}</p>
      <ol className={styles.steps}>
        {Object.values(words.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.acts}>
        <ButtonLink to={askPath}>{words.write}</ButtonLink>
      </p>
    </section>
  );
}
