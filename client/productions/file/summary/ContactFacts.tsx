import { EditedFact } from '../Fact';
import { atMost, isEmail } from '../keeping/checks';
import { useFile } from '../keeping/FileProvider';
import parts from '../parts.module.css';
import { Section } from '../Section';
import { contactEdit, contactLang } from './edits';
import { useSummaryTexts } from './texts';

const name = contactEdit('name');
const role = contactEdit('role');
const email = contactEdit('email');
const phone = contactEdit('phone');

/** Whom the desk writes to and rings. */
export function ContactFacts() {
  const words = useSummaryTexts();
  const { contact } = useFile().production;
  return (
    <Section title={words.contact}>
      <dl className={parts.facts}>
        <EditedFact label={words.contactName} edit={name} check={atMost(120)} />
        <EditedFact label={words.contactRole} edit={role} check={atMost(80)} />
        <EditedFact
          label={words.email}
          edit={email}
          check={isEmail}
          aside={
            contact.email !== '' && (
              <a className={parts.link} href={`mailto:${contact.email}`}>
                {words.write}
              </a>
            )
          }
        />
        <EditedFact
          label={words.phone}
          edit={phone}
          check={atMost(40)}
          aside={
            contact.phone !== '' && (
              <a className={parts.link} href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                {words.call}
              </a>
            )
          }
        />
        <EditedFact
          label={words.lang}
          edit={contactLang}
          shown={(lang) => (lang === 'en' ? words.langs.en : words.langs.fr)}
          options={[
            { value: 'fr', label: words.langs.fr },
            { value: 'en', label: words.langs.en },
          ]}
        />
      </dl>
    </Section>
  );
}
