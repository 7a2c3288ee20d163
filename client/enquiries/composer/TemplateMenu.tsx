import type { Lang } from '@contract/common';
import type { EnquiryView } from '@contract/enquiries';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { inLanguage, useBilingual } from '../../i18n/bilingual';
import { templatesPath } from '../../paths';
import { Icon } from '../../ui/Icon';
import { Menu, MenuRule } from '../../ui/Menu';
import { templatesQuery } from '../queries';
import { useEnquiryTexts } from '../texts';
import styles from './Composer.module.css';
import { fill } from './draft';

interface TemplateMenuProps {
  enquiry: EnquiryView;
  /** The letter's: the template is written in it, whichever language the desk reads. */
  language: Lang;
  onChoose(text: string, template: string): void;
}

/** What the desk writes again and again, put in where the cursor stands. */
export function TemplateMenu({ enquiry, language, onChoose }: TemplateMenuProps) {
  const { composer: words } = useEnquiryTexts();
  const bilingual = useBilingual();
  const { data } = useQuery(templatesQuery);
  const templates = data?.templates ?? [];
  const face = (
    <>
      <Icon name="document" size={15} />
      <span className={styles.menuName}>{words.templates}</span>
    </>
  );
  return (
    <Menu label={words.templates} button={face} className={styles.menu} side="aboveRight">
      <div className={styles.templates}>
        {data && templates.length === 0 && <p>{words.noTemplates}</p>}
        {templates.map(({ id, name, text }) => (
          <button key={id} type="button" onClick={() => onChoose(fill(inLanguage(text, language), enquiry), id)}>
            {bilingual(name)}
          </button>
        ))}
      </div>
      <MenuRule />
      <Link to={templatesPath}>{words.manage}</Link>
    </Menu>
  );
}
