import { cave } from '../country/cave';
import { propStore, rentalStore, supermarket, warehouse } from './aisles';
import { barn } from './barn';
import { cafe } from './cafe';
import { carPark } from './carPark';
import { castingRoom } from './castingRoom';
import { cheeseCellar, wineCellar } from './cellar';
import { cinema } from './cinema';
import { classroom, lectureHall } from './classroom';
import { cloister } from './cloister';
import { closedHospital, counterHall, hospital, prison, school } from './corridors';
import { costumeStore } from './costumes';
import { editSuite } from './editSuite';
import { emptyFactory } from './emptyFactory';
import { forge } from './forge';
import { garage } from './garage';
import { greenhouse } from './greenhouse';
import { hotelRoom } from './hotelRoom';
import { laboratory } from './laboratory';
import { library } from './library';
import { lobby } from './lobby';
import { makeupRoom } from './makeupRoom';
import { mixingRoom } from './mixingRoom';
import { modernFlat } from './modernFlat';
import { museum } from './museum';
import { cathedral, crypt, nave } from './nave';
import { nightclub } from './nightclub';
import { meetingRoom, office } from './office';
import { oldFlat } from './oldFlat';
import { prayerHall } from './prayerHall';
import { recordingStudio } from './recordingStudio';
import { restaurant } from './restaurant';
import { serverRoom } from './serverRoom';
import { shop } from './shop';
import { iceRink, sportsHall, swimmingPool } from './sportsHall';
import { stationHall } from './stationHall';
import { theatre } from './theatre';
import { thermalHall } from './thermalHall';
import { tunnel } from './tunnel';
import { voiceBooth } from './voiceBooth';
import { workshop } from './workshop';

/** Rooms that the day comes into. */
export const rooms = {
  cave,
  thermalHall,
  emptyFactory,
  hospital,
  closedHospital,
  school,
  counterHall,
  prison,
  classroom,
  lectureHall,
  oldFlat,
  modernFlat,
  hotelRoom,
  lobby,
  cafe,
  restaurant,
  library,
  shop,
  supermarket,
  office,
  meetingRoom,
  workshop,
  garage,
  laboratory,
  greenhouse,
  warehouse,
  rentalStore,
  propStore,
  costumeStore,
  makeupRoom,
  museum,
  barn,
  nave,
  cathedral,
  crypt,
  cloister,
  prayerHall,
  sportsHall,
  iceRink,
  swimmingPool,
  stationHall,
  castingRoom,
};

/** Lit by their own lamps: the hour shows only on a screen or in a window. */
export const darkRooms = {
  mixingRoom,
  editSuite,
  recordingStudio,
  voiceBooth,
  theatre,
  cinema,
  nightclub,
  serverRoom,
  forge,
  wineCellar,
  cheeseCellar,
  carPark,
  tunnel,
};
