import type { LightName } from './draw/light';
import type { Picture } from './draw/picture';
import { castle } from './places/castle';
import { church } from './places/church';
import { buron, farm } from './places/farm';
import { factory } from './places/factory';
import { manor } from './places/manor';
import { fountain, market, square, townHall } from './places/square';
import { alley, boulevard, modernStreet, oldStreet, timberStreet } from './places/street';
import { village } from './places/village';
import { ironViaduct, stoneViaduct } from './places/viaduct';
import { railLine, station } from './places/station';
import { arena, highrise } from './places/towers';
import { chalet, suburb, villa } from './places/houses';
import { closedHospital, counterHall, hospital, prison, school } from './places/corridors';
import { emptyFactory, thermalHall } from './places/halls';
import { cafe, hotelRoom, library, lobby, modernFlat, oldFlat, restaurant } from './places/rooms';
import { cinema, greenScreen, ledVolume, photoStudio, soundStage, theatre } from './places/stages';
import { costumeStore, makeupRoom, propStore, rentalStore, shop, supermarket, warehouse } from './places/stores';
import { forge, garage, greenhouse, laboratory, meetingRoom, office, serverRoom, workshop } from './places/work';
import { cathedral, cheeseCellar, cloister, crypt, nave, wineCellar } from './places/sacred';
import { editSuite, mixingRoom, recordingStudio, voiceBooth } from './places/soundRooms';
import { beach, craterLake, lake, river, wetland } from './places/lakes';
import { basalt, cave, gorge, lavaField, moor, mountains, plateau, quarry, waterfall } from './places/mountains';
import { bocage, crops, orchard, park, vineyard } from './places/fields';
import { skiSlope, snowfield } from './places/snow';
import { beechWood, clearing, firWood, forestTrack } from './places/woods';
import { bridge, carPark, countryRoad, motorway, mountainRoad, tunnel } from './places/roads';
import { canal, dam, quay } from './places/waterside';
import { airfield, buildingSite, campsite, carFleet, catering, cemetery, fair, golf, petrolStation, racetrack, ruins, stadium, tennis, trailers, truckBase, waterTower } from './places/works';
import { barn, classroom, courtyard, iceRink, lectureHall, museum, nightclub, prayerHall, sportsHall, stationHall, swimmingPool } from './places/culture';
import { castingRoom, craneShot, drone, festival, motionCapture, paddock, rainShot } from './places/shoots';
import { portrait, workPortrait } from './portrait/portrait';
import { volcanoes } from './places/volcano';

export interface Scene {
  draw: (picture: Picture) => void;
  /** The lights it looks well in; the seed chooses. */
  lights: readonly [LightName, ...LightName[]];
}
const any = ['dawn', 'morning', 'day', 'evening', 'overcast', 'storm', 'autumn', 'winter', 'dusk', 'night'] as const;

export const scenes: Record<string, Scene> = {
  castle: { draw: castle, lights: any },
  manor: { draw: manor, lights: any },
  church: { draw: church, lights: any },
  farm: { draw: farm, lights: any },
  buron: { draw: buron, lights: any },
  oldStreet: { draw: oldStreet, lights: any },
  alley: { draw: alley, lights: any },
  timberStreet: { draw: timberStreet, lights: any },
  boulevard: { draw: boulevard, lights: any },
  modernStreet: { draw: modernStreet, lights: any },
  square: { draw: square, lights: any },
  market: { draw: market, lights: any },
  fountain: { draw: fountain, lights: any },
  townHall: { draw: townHall, lights: any },
  factory: { draw: factory, lights: any },
  ironViaduct: { draw: ironViaduct, lights: any },
  stoneViaduct: { draw: stoneViaduct, lights: any },
  station: { draw: station, lights: any },
  railLine: { draw: railLine, lights: any },
  highrise: { draw: highrise, lights: any },
  arena: { draw: arena, lights: any },
  villa: { draw: villa, lights: any },
  suburb: { draw: suburb, lights: any },
  chalet: { draw: chalet, lights: any },
  emptyFactory: { draw: emptyFactory, lights: any },
  thermalHall: { draw: thermalHall, lights: any },
  hospital: { draw: hospital, lights: any },
  closedHospital: { draw: closedHospital, lights: any },
  school: { draw: school, lights: any },
  counterHall: { draw: counterHall, lights: any },
  prison: { draw: prison, lights: any },
  oldFlat: { draw: oldFlat, lights: any },
  modernFlat: { draw: modernFlat, lights: any },
  hotelRoom: { draw: hotelRoom, lights: any },
  lobby: { draw: lobby, lights: any },
  cafe: { draw: cafe, lights: any },
  restaurant: { draw: restaurant, lights: any },
  library: { draw: library, lights: any },
  soundStage: { draw: soundStage, lights: any },
  greenScreen: { draw: greenScreen, lights: any },
  photoStudio: { draw: photoStudio, lights: any },
  ledVolume: { draw: ledVolume, lights: any },
  theatre: { draw: theatre, lights: any },
  cinema: { draw: cinema, lights: any },
  costumeStore: { draw: costumeStore, lights: any },
  makeupRoom: { draw: makeupRoom, lights: any },
  propStore: { draw: propStore, lights: any },
  rentalStore: { draw: rentalStore, lights: any },
  shop: { draw: shop, lights: any },
  supermarket: { draw: supermarket, lights: any },
  warehouse: { draw: warehouse, lights: any },
  forge: { draw: forge, lights: any },
  garage: { draw: garage, lights: any },
  greenhouse: { draw: greenhouse, lights: any },
  laboratory: { draw: laboratory, lights: any },
  meetingRoom: { draw: meetingRoom, lights: any },
  office: { draw: office, lights: any },
  serverRoom: { draw: serverRoom, lights: any },
  workshop: { draw: workshop, lights: any },
  nave: { draw: nave, lights: any },
  cathedral: { draw: cathedral, lights: any },
  crypt: { draw: crypt, lights: any },
  cloister: { draw: cloister, lights: any },
  wineCellar: { draw: wineCellar, lights: any },
  cheeseCellar: { draw: cheeseCellar, lights: any },
  mixingRoom: { draw: mixingRoom, lights: any },
  editSuite: { draw: editSuite, lights: any },
  recordingStudio: { draw: recordingStudio, lights: any },
  voiceBooth: { draw: voiceBooth, lights: any },
  beach: { draw: beach, lights: any },
  craterLake: { draw: craterLake, lights: any },
  lake: { draw: lake, lights: any },
  river: { draw: river, lights: any },
  wetland: { draw: wetland, lights: any },
  basalt: { draw: basalt, lights: any },
  cave: { draw: cave, lights: any },
  gorge: { draw: gorge, lights: any },
  lavaField: { draw: lavaField, lights: any },
  moor: { draw: moor, lights: any },
  mountains: { draw: mountains, lights: any },
  plateau: { draw: plateau, lights: any },
  quarry: { draw: quarry, lights: any },
  waterfall: { draw: waterfall, lights: any },
  bocage: { draw: bocage, lights: any },
  crops: { draw: crops, lights: any },
  orchard: { draw: orchard, lights: any },
  park: { draw: park, lights: any },
  vineyard: { draw: vineyard, lights: any },
  beechWood: { draw: beechWood, lights: any },
  clearing: { draw: clearing, lights: any },
  firWood: { draw: firWood, lights: any },
  forestTrack: { draw: forestTrack, lights: any },
  skiSlope: { draw: skiSlope, lights: ['winter','dusk','evening','night','winter'] },
  snowfield: { draw: snowfield, lights: ['winter','dusk','evening','night','winter'] },
  bridge: { draw: bridge, lights: any },
  carPark: { draw: carPark, lights: any },
  countryRoad: { draw: countryRoad, lights: any },
  motorway: { draw: motorway, lights: any },
  mountainRoad: { draw: mountainRoad, lights: any },
  tunnel: { draw: tunnel, lights: any },
  canal: { draw: canal, lights: any },
  dam: { draw: dam, lights: any },
  quay: { draw: quay, lights: any },
  truckBase: { draw: truckBase, lights: any },
  carFleet: { draw: carFleet, lights: any },
  trailers: { draw: trailers, lights: any },
  catering: { draw: catering, lights: any },
  buildingSite: { draw: buildingSite, lights: any },
  waterTower: { draw: waterTower, lights: any },
  petrolStation: { draw: petrolStation, lights: any },
  stadium: { draw: stadium, lights: any },
  racetrack: { draw: racetrack, lights: any },
  golf: { draw: golf, lights: any },
  tennis: { draw: tennis, lights: any },
  campsite: { draw: campsite, lights: any },
  fair: { draw: fair, lights: any },
  airfield: { draw: airfield, lights: any },
  cemetery: { draw: cemetery, lights: any },
  ruins: { draw: ruins, lights: any },
  museum: { draw: museum, lights: any },
  sportsHall: { draw: sportsHall, lights: any },
  iceRink: { draw: iceRink, lights: any },
  swimmingPool: { draw: swimmingPool, lights: any },
  nightclub: { draw: nightclub, lights: any },
  classroom: { draw: classroom, lights: any },
  lectureHall: { draw: lectureHall, lights: any },
  prayerHall: { draw: prayerHall, lights: any },
  stationHall: { draw: stationHall, lights: any },
  barn: { draw: barn, lights: any },
  courtyard: { draw: courtyard, lights: any },
  drone: { draw: drone, lights: any },
  craneShot: { draw: craneShot, lights: any },
  rainShot: { draw: rainShot, lights: any },
  castingRoom: { draw: castingRoom, lights: any },
  motionCapture: { draw: motionCapture, lights: any },
  paddock: { draw: paddock, lights: any },
  festival: { draw: festival, lights: any },
  portrait: { draw: portrait, lights: ['day','morning','overcast','evening','autumn','dawn'] },
  workPortrait: { draw: workPortrait, lights: ['day','morning','overcast','evening','autumn','dawn'] },
  village: { draw: village, lights: any },
  volcano: { draw: volcanoes, lights: any },
};
export const sceneNames = Object.keys(scenes);
