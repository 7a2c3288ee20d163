import { z } from 'zod';
import { useFieldLabel } from '../../moderation/fields';
import { Field } from '../../ui/Field';
import { useFormTexts } from '../texts';
import { RowsField } from './RowsField';

const links = z.array(z.object({ url: z.string().catch(''), label: z.string().optional().catch(undefined) })).catch([]);

/** `latable.fr` is an address as people say it. */
const whole = (typed: string) =>
  /^[\w-]+(\.[\w-]+)+(\/.*)?$/.test(typed.trim()) ? `https://${typed.trim()}` : typed.trim();

/** Addresses on the web. */
export function LinksField() {
  const { rows } = useFormTexts();
  return (
    <RowsField
      field="links"
      label={useFieldLabel()('links')}
      schema={links}
      empty={{ url: '' }}
      addLabel={rows.addLink}
    >
      {(link, change) => (
        <>
          <Field
            label={rows.url}
            inputMode="url"
            autoCapitalize="off"
            value={link.url}
            maxLength={600}
            onChange={(event) => change({ ...link, url: event.target.value })}
            onBlur={() => whole(link.url) !== link.url && change({ ...link, url: whole(link.url) })}
          />
          <Field
            label={rows.urlLabel}
            value={link.label ?? ''}
            maxLength={120}
            onChange={(event) => change({ ...link, label: event.target.value || undefined })}
          />
        </>
      )}
    </RowsField>
  );
}
