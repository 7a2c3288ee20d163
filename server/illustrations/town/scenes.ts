import { arena } from './arena';
import { buildingSite } from './buildingSite';
import { castle } from './castle';
import { cemetery } from './cemetery';
import { church } from './church';
import { courtyard } from './courtyard';
import { factory } from './factory';
import { fair } from './fair';
import { highrise } from './highrise';
import { manor } from './manor';
import { motorway } from './motorway';
import { petrolStation } from './petrolStation';
import { fountain, market, square, townHall } from './square';
import { railLine, station } from './station';
import { alley, boulevard, modernStreet, oldStreet, timberStreet } from './street';
import { suburb } from './suburb';
import { village } from './village';

/** Places that live by day and by lamplight. */
export const towns = {
  castle,
  manor,
  church,
  village,
  square,
  market,
  fountain,
  townHall,
  oldStreet,
  alley,
  timberStreet,
  boulevard,
  modernStreet,
  highrise,
  arena,
  suburb,
  factory,
  station,
  railLine,
  motorway,
  courtyard,
  cemetery,
  fair,
  petrolStation,
  buildingSite,
};
