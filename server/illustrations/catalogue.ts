import type { LightName } from './draw/light';
import type { Picture } from './draw/picture';
import { castle } from './places/castle';
import { church } from './places/church';
import { closedHospital, counterHall, hospital, prison, school } from './places/corridors';
import {
  barn,
  classroom,
  courtyard,
  iceRink,
  lectureHall,
  museum,
  nightclub,
  prayerHall,
  sportsHall,
  stationHall,
  swimmingPool,
} from './places/culture';
import { factory } from './places/factory';
import { buron, farm } from './places/farm';
import { bocage, crops, orchard, park, vineyard } from './places/fields';
import { emptyFactory, thermalHall } from './places/halls';
import { chalet, suburb, villa } from './places/houses';
import { beach, craterLake, lake, river, wetland } from './places/lakes';
import { manor } from './places/manor';
import { basalt, cave, gorge, lavaField, moor, mountains, plateau, quarry, waterfall } from './places/mountains';
import { bridge, carPark, countryRoad, motorway, mountainRoad, tunnel } from './places/roads';
import { cafe, hotelRoom, library, lobby, modernFlat, oldFlat, restaurant } from './places/rooms';
import { cathedral, cheeseCellar, cloister, crypt, nave, wineCellar } from './places/sacred';
import { castingRoom, craneShot, drone, festival, motionCapture, paddock, rainShot } from './places/shoots';
import { skiSlope, snowfield } from './places/snow';
import { editSuite, mixingRoom, recordingStudio, voiceBooth } from './places/soundRooms';
import { fountain, market, square, townHall } from './places/square';
import { cinema, greenScreen, ledVolume, photoStudio, soundStage, theatre } from './places/stages';
import { railLine, station } from './places/station';
import { costumeStore, makeupRoom, propStore, rentalStore, shop, supermarket, warehouse } from './places/stores';
import { alley, boulevard, modernStreet, oldStreet, timberStreet } from './places/street';
import { arena, highrise } from './places/towers';
import { ironViaduct, stoneViaduct } from './places/viaduct';
import { village } from './places/village';
import { volcanoes } from './places/volcano';
import { canal, dam, quay } from './places/waterside';
import { beechWood, clearing, firWood, forestTrack } from './places/woods';
import { forge, garage, greenhouse, laboratory, meetingRoom, office, serverRoom, workshop } from './places/work';
import {
  airfield,
  buildingSite,
  campsite,
  carFleet,
  catering,
  cemetery,
  fair,
  golf,
  petrolStation,
  racetrack,
  ruins,
  stadium,
  tennis,
  trailers,
  truckBase,
  waterTower,
} from './places/works';
import type { PersonHints } from './portrait/looks';
import { portrait, workPortrait } from './portrait/portrait';

/** Paints one kind of picture; only portraits heed what is known of a person. */
export type Paint = (picture: Picture, person?: PersonHints) => void;

/** The lights a scene looks well in; the seed chooses. */
type Lights = readonly [LightName, ...LightName[]];

interface Family {
  lights: Lights;
  scenes: Record<string, Paint>;
}

const families = {
  country: {
    lights: ['dawn', 'morning', 'day', 'day', 'evening', 'overcast', 'storm', 'autumn', 'winter', 'dusk'],
    scenes: {
      ...{
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
      },
      ...{
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
      },
      ...{
        ironViaduct,
        stoneViaduct,
        bridge,
        dam,
        canal,
        quay,
        mountainRoad,
        countryRoad,
        railLine,
        ruins,
        golf,
        tennis,
      },
      ...{ paddock, drone, craneShot, airfield, campsite, buildingSite, waterTower, villa },
    },
  },
  town: {
    lights: ['dawn', 'morning', 'day', 'evening', 'overcast', 'storm', 'autumn', 'winter', 'dusk', 'night'],
    scenes: {
      ...{
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
      },
      ...{
        modernStreet,
        highrise,
        arena,
        suburb,
        factory,
        station,
        motorway,
        courtyard,
        cemetery,
        stadium,
        racetrack,
        fair,
      },
      ...{ petrolStation, truckBase, carFleet, trailers, catering, festival },
    },
  },
  summer: { lights: ['morning', 'day', 'evening', 'overcast', 'storm', 'dawn'], scenes: { crops } },
  snow: { lights: ['winter', 'winter', 'dusk', 'evening'], scenes: { skiSlope, snowfield } },
  wet: { lights: ['night', 'dusk', 'storm', 'evening'], scenes: { rainShot } },
  inside: {
    lights: ['dawn', 'morning', 'day', 'evening', 'overcast', 'autumn', 'winter'],
    scenes: {
      ...{
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
      },
      ...{
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
      },
      ...{ garage, laboratory, greenhouse, warehouse, rentalStore, propStore, costumeStore, makeupRoom, museum, barn },
      ...{ nave, cathedral, crypt, cloister, prayerHall, sportsHall, iceRink, swimmingPool, stationHall, castingRoom },
    },
  },
  /** Lit by their own lamps: the hour shows only on a screen or in a window. */
  lamplit: {
    lights: ['dawn', 'day', 'evening', 'morning', 'autumn', 'storm'],
    scenes: {
      ...{
        soundStage,
        greenScreen,
        ledVolume,
        photoStudio,
        motionCapture,
        mixingRoom,
        editSuite,
        recordingStudio,
        voiceBooth,
      },
      ...{ theatre, cinema, nightclub, serverRoom, forge, wineCellar, cheeseCellar, carPark, tunnel },
    },
  },
  people: { lights: ['day', 'morning', 'overcast', 'evening', 'autumn', 'dawn'], scenes: { portrait, workPortrait } },
} as const satisfies Record<string, Family>;

type Scenes<F> = F extends { scenes: infer S } ? keyof S : never;
export type SceneName = Scenes<(typeof families)[keyof typeof families]>;

/** Every scene by name, with the lights of its family. */
export const catalogue: ReadonlyMap<string, { paint: Paint; lights: Lights }> = new Map(
  Object.values(families).flatMap(({ lights, scenes }: Family) =>
    Object.entries(scenes).map(([name, paint]) => [name, { paint, lights }] as const),
  ),
);

export const sceneNames: readonly string[] = [...catalogue.keys()];
