import type { Lang } from '@contract/common';
import { searchListings } from '@contract/directory';
import type { Card } from '@contract/listings';
import type { CommuneView } from '@contract/places';
import type { ShootPlace } from '@contract/productions';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../api';
import { useLanguage } from '../../../i18n/language';
import { KindMark } from '../../../kinds/KindMark';
import { asideOf } from '../../../places/CommunePicker';
import { communesQuery } from '../../../places/queries';
import { Icon } from '../../../ui/Icon';
import { useDebounced } from '../../../ui/useDebounced';
import { SuggestInput } from '../keeping/SuggestInput';
import styles from './Shoots.module.css';
import { useShootTexts } from './texts';

type Offer = { as: 'listing'; card: Card } | { as: 'commune'; commune: CommuneView } | { as: 'words'; text: string };

const listingsQuery = (q: string, lang: Lang) =>
  queryOptions({
    queryKey: ['shoot-places', q, lang],
    queryFn: ({ signal }) => call(searchListings, { query: { q, kind: ['location'], limit: 5, lang }, signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });

/** A location of the directory, a commune, or words for what is neither: one line for the three. */
export function PlacePicker({ onChoose }: { onChoose(place: ShootPlace): void }) {
  const words = useShootTexts();
  const lang = useLanguage();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 120);
  const listings = useQuery(listingsQuery(asked, lang)).data?.hits ?? [];
  const communes = useQuery(communesQuery(asked)).data?.communes ?? [];
  const offers: Offer[] =
    text.trim() === ''
      ? []
      : [
          ...(asked === '' ? [] : listings.map((card): Offer => ({ as: 'listing', card }))),
          ...(asked === '' ? [] : communes.slice(0, 4).map((commune): Offer => ({ as: 'commune', commune }))),
          { as: 'words', text: text.trim() },
        ];
  function choose(offer: Offer) {
    setText('');
    onChoose(placeOf(offer));
  }
  return (
    <SuggestInput
      label={words.places}
      placeholder={words.addPlace}
      hint={words.addPlaceHint}
      text={text}
      onText={setText}
      items={offers}
      keyOf={keyOf}
      show={(offer) => <OfferLine offer={offer} />}
      counted={words.offered}
      onChoose={choose}
      onLeave={() => text.trim() !== '' && choose({ as: 'words', text: text.trim() })}
    />
  );
}

const keyOf = (offer: Offer): string =>
  offer.as === 'listing' ? offer.card.slug : offer.as === 'commune' ? offer.commune.insee : 'words';

const nowhere: ShootPlace = {
  name: '',
  listing: null,
  address: '',
  commune: '',
  insee: null,
  departement: null,
  position: null,
};

function placeOf(offer: Offer): ShootPlace {
  if (offer.as === 'words') return { ...nowhere, name: offer.text };
  if (offer.as === 'commune') {
    const { name, insee, departement, position } = offer.commune;
    return { ...nowhere, commune: name, insee, departement, position };
  }
  const { title, slug, commune, departement, position } = offer.card;
  return { ...nowhere, name: title, listing: slug, commune, departement: departement || null, position };
}

function OfferLine({ offer }: { offer: Offer }) {
  const words = useShootTexts();
  if (offer.as === 'words')
    return (
      <>
        <Icon name="plus" size={14} />
        {words.asTyped(offer.text)}
      </>
    );
  if (offer.as === 'commune')
    return (
      <>
        <Icon name="pin" size={14} />
        {offer.commune.name}
        <span className={styles.offerAside}>{asideOf(offer.commune)}</span>
      </>
    );
  return (
    <>
      <KindMark kind="location" />
      {offer.card.title}
      <span className={styles.offerAside}>{offer.card.commune}</span>
    </>
  );
}
