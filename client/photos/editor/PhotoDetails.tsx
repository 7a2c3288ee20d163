import { changePhoto, type FormPhoto, photoLicence } from '@contract/editing';
import { useState } from 'react';
import { call } from '../../api';
import { BilingualInput } from '../../i18n/BilingualInput';
import { useWords } from '../../i18n/words';
import { Button, IconButton } from '../../ui/Button';
import { Drawer } from '../../ui/Drawer';
import { Field } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Select } from '../../ui/Select';
import { useLicenceChoices } from '../licences';
import { Picture } from '../Picture';
import styles from './PhotoDetails.module.css';
import { useEditorTexts } from './texts';
import { usePhotoWords } from './usePhotoWords';

interface PhotoDetailsProps {
  photos: readonly FormPhoto[];
  /** The id of the picture that is described; null while none is. */
  opened: string | null;
  onOpen(id: string | null): void;
  onChanged(photo: FormPhoto): void;
  onPhotos(photos: FormPhoto[]): void;
  onCover(id: string): void;
}

/** One picture large, with its words: kept as they are typed. */
export function PhotoDetails({ photos, opened, onOpen, ...more }: PhotoDetailsProps) {
  const words = useEditorTexts();
  const { close } = useWords();
  const place = photos.findIndex(({ id }) => id === opened);
  const photo = photos[place];
  const step = (by: number) => onOpen(photos[place + by]?.id ?? opened);
  return (
    <Drawer
      open={photo !== undefined}
      onClose={() => onOpen(null)}
      title={words.nth(place + 1, photos.length)}
      closeLabel={close}
      footer={
        <>
          <IconButton label={words.details.previous} disabled={place <= 0} onClick={() => step(-1)}>
            <Icon name="chevronLeft" />
          </IconButton>
          <IconButton label={words.details.next} disabled={place >= photos.length - 1} onClick={() => step(1)}>
            <Icon name="chevronRight" />
          </IconButton>
          <Button look="primary" onClick={() => onOpen(null)}>
            {words.details.done}
          </Button>
        </>
      }
    >
      {photo && <Details key={photo.id} photo={photo} isCover={place === 0} photos={photos} {...more} />}
    </Drawer>
  );
}

interface DetailsProps extends Omit<PhotoDetailsProps, 'opened' | 'onOpen'> {
  photo: FormPhoto;
  isCover: boolean;
}

function Details({ photo, photos, isCover, onChanged, onPhotos, onCover }: DetailsProps) {
  const words = useEditorTexts().details;
  const choices = useLicenceChoices();
  const { shown, change, state } = usePhotoWords(photo, onChanged);
  const [isCopying, setCopying] = useState(false);
  const licence = photoLicence.safeParse(shown.licence).data;
  async function copyToAll() {
    setCopying(true);
    const signed: FormPhoto[] = [];
    for (const each of photos) {
      const body = { credit: shown.credit, licence };
      signed.push(
        each.id === photo.id ? each : await call(changePhoto, { params: { id: each.id }, body }).catch(() => each),
      );
    }
    onPhotos(signed);
    setCopying(false);
  }
  return (
    <div className={styles.details}>
      <Picture photo={photo} alt="" ratio={photo.width / photo.height} sizes="320px" className={styles.picture} />
      <p className={styles.state} role="status">
        {state && words[state]}
      </p>
      <BilingualInput
        label={words.caption}
        hint={words.captionHint}
        rows={2}
        value={shown.caption}
        onChange={(caption) => change({ caption })}
      />
      <BilingualInput
        label={words.alt}
        hint={words.altHint}
        rows={2}
        value={shown.alt}
        onChange={(alt) => change({ alt })}
      />
      <Field
        label={words.credit}
        hint={words.creditHint}
        maxLength={160}
        value={shown.credit}
        onChange={(event) => change({ credit: event.target.value })}
      />
      <Select
        label={words.licence}
        options={licence ? choices : [{ value: '', label: words.noLicence }, ...choices]}
        value={licence ?? ''}
        onChange={(chosen) => chosen !== '' && change({ licence: chosen })}
      />
      <div className={styles.buttons}>
        {photos.length > 1 && shown.credit !== '' && licence && (
          <Button size="small" disabled={isCopying} onClick={() => void copyToAll()}>
            {words.forAll}
          </Button>
        )}
        {!isCover && (
          <Button size="small" onClick={() => onCover(photo.id)}>
            {words.asCover}
          </Button>
        )}
      </div>
    </div>
  );
}
