import { changePhoto, type FormPhoto, type PhotoLicence } from '@contract/editing';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { FieldError } from '../../ui/Labelled';
import { Select } from '../../ui/Select';
import { useLicenceChoices } from '../licences';
import styles from './SignAll.module.css';
import { useEditorTexts } from './texts';

interface SignAllProps {
  photos: readonly FormPhoto[];
  author: string;
  onPhotos(photos: FormPhoto[]): void;
}

/** Author and terms for every picture that has none yet: asked once, not thirty times. */
export function SignAll({ photos, author, onPhotos }: SignAllProps) {
  const words = useEditorTexts();
  const choices = useLicenceChoices();
  const [credit, setCredit] = useState(author);
  const [licence, setLicence] = useState<PhotoLicence>('owner');
  const bare = photos.filter((photo) => photo.credit === '' || photo.licence === '');
  const sign = useMutation({
    async mutationFn() {
      // One after the other: they are all in the same document.
      const signed = new Map<string, FormPhoto>();
      for (const { id, ...old } of bare) {
        const body = { credit: old.credit || credit.trim(), licence };
        signed.set(id, await call(changePhoto, { params: { id }, body }));
      }
      return photos.map((photo) => signed.get(photo.id) ?? photo);
    },
    onSuccess: onPhotos,
  });
  if (bare.length === 0) return null;
  return (
    <fieldset className={styles.sign}>
      <legend className={styles.title}>{words.sign.title(bare.length)}</legend>
      <p className={styles.text}>{words.sign.text}</p>
      <div className={styles.row}>
        <Field
          label={words.details.credit}
          value={credit}
          maxLength={160}
          autoComplete="name"
          onChange={(event) => setCredit(event.target.value)}
        />
        <Select label={words.details.licence} options={choices} value={licence} onChange={setLicence} />
      </div>
      {sign.isError && <FieldError id="sign-error">{words.failed.failed}</FieldError>}
      <Button disabled={credit.trim() === '' || sign.isPending} onClick={() => sign.mutate()}>
        {words.sign.apply(bare.length)}
      </Button>
    </fieldset>
  );
}
