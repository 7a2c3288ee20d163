import { airfield } from './airfield';
import { lavaField, quarry } from './barren';
import { basalt } from './basalt';
import { bocage } from './bocage';
import { bridge } from './bridge';
import { buron } from './buron';
import { campsite } from './campsite';
import { canal } from './canal';
import { chalet } from './chalet';
import { clearing } from './clearing';
import { craterLake } from './craterLake';
import { crops } from './crops';
import { dam } from './dam';
import { farm } from './farm';
import { gorge } from './gorge';
import { ironViaduct } from './ironViaduct';
import { beach, lake, wetland } from './lake';
import { moor } from './moor';
import { mountains } from './mountains';
import { paddock } from './paddock';
import { park } from './park';
import { plateau } from './plateau';
import { quay } from './quay';
import { river } from './river';
import { countryRoad, mountainRoad } from './roads';
import { orchard, vineyard } from './rows';
import { ruins } from './ruins';
import { skiSlope, snowfield } from './snow';
import { golf, racetrack, stadium, tennis } from './sport';
import { stoneViaduct } from './stoneViaduct';
import { villa } from './villa';
import { volcanoes } from './volcano';
import { waterfall } from './waterfall';
import { waterTower } from './waterTower';
import { beechWood, firWood, forestTrack } from './woods';

/** Land, water and what stands alone in it. */
export const openCountry = {
  volcano: volcanoes,
  craterLake,
  lake,
  beach,
  wetland,
  river,
  mountains,
  plateau,
  moor,
  basalt,
  gorge,
  waterfall,
  lavaField,
  quarry,
  beechWood,
  firWood,
  forestTrack,
  clearing,
  bocage,
  vineyard,
  orchard,
  park,
  buron,
  farm,
  chalet,
  villa,
  ironViaduct,
  stoneViaduct,
  bridge,
  dam,
  canal,
  quay,
  mountainRoad,
  countryRoad,
  ruins,
  golf,
  tennis,
  paddock,
  airfield,
  campsite,
  waterTower,
};

/** Fields that are not worked at night. */
export const fields = {
  crops,
};

/** Snow, whatever the season asked for. */
export const snows = {
  skiSlope,
  snowfield,
};

/** Sport by floodlight. */
export const grounds = {
  stadium,
  racetrack,
};
