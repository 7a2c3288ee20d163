import type { Point } from '../../common/contract';
import { communeByCode, communeByName } from '../../places/gazetteer';
import type { ShootPlace } from '../../productions/contract';
import { departementNamed, type Values } from '../draft';
import { areaOf } from './postcodes';
import type { Blame } from './readRow';
import { rights } from './rights';

/** `12 rue de Seine, 75006 paris`. */
const ending = /^(.*?)[\s,]*\b(\d{5})\b\s*([\p{L}'’ -]*)$/u;
const longest = { address: 200, commune: 80 };

const codes = { insee: /^(\d{5}|2[AB]\d{3})$/, departement: /^(\d{2,3}|2[AB])$/ };

/** Where a row was shot, completed from its postcode; null where it does not say. */
export function placeIn(values: Values, blame: Blame): ShootPlace | null {
  const [, street = values.address ?? '', ofAddress = '', town = ''] = ending.exec(values.address ?? '') ?? [];
  const position = positionIn(values, blame);
  const postcode = postcodeIn(values, blame) || ofAddress;
  const area = areaOf(postcode, values.commune || capital(town));
  const insee = codeIn('insee', values.insee?.padStart(5, '0'), blame);
  const departement = codeIn('departement', departementNamed(values.departement), blame);
  const known = insee ? communeByCode(insee) : communeByName(values.commune ?? '', area.departement ?? undefined);
  const place: ShootPlace = {
    name: '',
    listing: null,
    address: street.slice(0, longest.address).trim(),
    commune: (known?.name ?? area.commune).slice(0, longest.commune),
    insee: insee || known?.code || area.insee,
    departement: departement || known?.departement || area.departement,
    position,
  };
  const isSilent = place.address === '' && place.commune === '' && position === null;
  return isSilent ? null : place;
}

/** Empty where the file says nothing. */
function codeIn(target: 'insee' | 'departement', code: string | undefined, blame: Blame): string {
  if (code && !codes[target].test(code)) blame(target, rights[target]);
  return code ?? '';
}

/** A spreadsheet takes `03190` for a number and drops its zero. */
function postcodeIn({ postcode = '' }: Values, blame: Blame): string {
  if (postcode === '') return '';
  const code = postcode.replaceAll(' ', '').padStart(5, '0');
  if (!/^\d{5}$/.test(code)) blame('postcode', rights.postcode);
  return code;
}

/** Coordinates of a file are two columns or one, with or without a space after the comma. */
function positionIn({ lat, lng, latLng = '' }: Values, blame: Blame): Point | null {
  const [first = '', second = ''] = lat || lng ? [lat, lng] : latLng.split(/\s*[,;]\s*|\s+/);
  if (first === '' && second === '') return null;
  const position = { lat: Number(first.replace(',', '.')), lng: Number(second.replace(',', '.')) };
  const isOnEarth = Math.abs(position.lat) <= 90 && Math.abs(position.lng) <= 180 && second !== '';
  if (!isOnEarth) blame(lat || lng ? 'lat' : 'latLng', rights.position);
  return isOnEarth ? position : null;
}

/** `saint-denis` as a name is written. */
const capital = (town: string): string =>
  town
    .trim()
    .toLowerCase()
    .replaceAll(/(^|[\s-])(\p{Ll})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase());
