import { airfield } from './country/airfield';
import { lavaField, quarry } from './country/barren';
import { basalt } from './country/basalt';
import { bocage } from './country/bocage';
import { bridge } from './country/bridge';
import { buron } from './country/buron';
import { campsite } from './country/campsite';
import { canal } from './country/canal';
import { cave } from './country/cave';
import { chalet } from './country/chalet';
import { clearing } from './country/clearing';
import { craterLake } from './country/craterLake';
import { crops } from './country/crops';
import { dam } from './country/dam';
import { farm } from './country/farm';
import { gorge } from './country/gorge';
import { ironViaduct } from './country/ironViaduct';
import { beach, lake, wetland } from './country/lake';
import { moor } from './country/moor';
import { mountains } from './country/mountains';
import { paddock } from './country/paddock';
import { park } from './country/park';
import { plateau } from './country/plateau';
import { quay } from './country/quay';
import { river } from './country/river';
import { countryRoad, mountainRoad } from './country/roads';
import { orchard, vineyard } from './country/rows';
import { ruins } from './country/ruins';
import { skiSlope, snowfield } from './country/snow';
import { golf, racetrack, stadium, tennis } from './country/sport';
import { stoneViaduct } from './country/stoneViaduct';
import { villa } from './country/villa';
import { volcanoes } from './country/volcano';
import { waterfall } from './country/waterfall';
import { waterTower } from './country/waterTower';
import { beechWood, firWood, forestTrack } from './country/woods';
import type { LightName } from './draw/light';
import type { Picture } from './draw/picture';
import { propStore, rentalStore, supermarket, warehouse } from './inside/aisles';
import { barn } from './inside/barn';
import { cafe } from './inside/cafe';
import { carPark } from './inside/carPark';
import { castingRoom } from './inside/castingRoom';
import { cheeseCellar, wineCellar } from './inside/cellar';
import { cinema } from './inside/cinema';
import { classroom, lectureHall } from './inside/classroom';
import { cloister } from './inside/cloister';
import { closedHospital, counterHall, hospital, prison, school } from './inside/corridors';
import { costumeStore } from './inside/costumes';
import { editSuite } from './inside/editSuite';
import { emptyFactory } from './inside/emptyFactory';
import { forge } from './inside/forge';
import { garage } from './inside/garage';
import { greenhouse } from './inside/greenhouse';
import { hotelRoom } from './inside/hotelRoom';
import { laboratory } from './inside/laboratory';
import { library } from './inside/library';
import { lobby } from './inside/lobby';
import { makeupRoom } from './inside/makeupRoom';
import { mixingRoom } from './inside/mixingRoom';
import { modernFlat } from './inside/modernFlat';
import { museum } from './inside/museum';
import { cathedral, crypt, nave } from './inside/nave';
import { nightclub } from './inside/nightclub';
import { meetingRoom, office } from './inside/office';
import { oldFlat } from './inside/oldFlat';
import { prayerHall } from './inside/prayerHall';
import { recordingStudio } from './inside/recordingStudio';
import { restaurant } from './inside/restaurant';
import { serverRoom } from './inside/serverRoom';
import { shop } from './inside/shop';
import { iceRink, sportsHall, swimmingPool } from './inside/sportsHall';
import { stationHall } from './inside/stationHall';
import { theatre } from './inside/theatre';
import { thermalHall } from './inside/thermalHall';
import { tunnel } from './inside/tunnel';
import { voiceBooth } from './inside/voiceBooth';
import { workshop } from './inside/workshop';
import type { PersonHints } from './portrait/looks';
import { portrait, workPortrait } from './portrait/portrait';
import { catering } from './shoots/catering';
import { craneShot } from './shoots/craneShot';
import { drone } from './shoots/drone';
import { festival } from './shoots/festival';
import { ledVolume } from './shoots/ledVolume';
import { motionCapture } from './shoots/motionCapture';
import { rainShot } from './shoots/rainShot';
import { greenScreen, photoStudio } from './shoots/screens';
import { soundStage } from './shoots/soundStage';
import { trailers } from './shoots/trailers';
import { carFleet, truckBase } from './shoots/vehicles';
import { arena } from './town/arena';
import { buildingSite } from './town/buildingSite';
import { castle } from './town/castle';
import { cemetery } from './town/cemetery';
import { church } from './town/church';
import { courtyard } from './town/courtyard';
import { factory } from './town/factory';
import { fair } from './town/fair';
import { highrise } from './town/highrise';
import { manor } from './town/manor';
import { motorway } from './town/motorway';
import { petrolStation } from './town/petrolStation';
import { fountain, market, square, townHall } from './town/square';
import { railLine, station } from './town/station';
import { alley, boulevard, modernStreet, oldStreet, timberStreet } from './town/street';
import { suburb } from './town/suburb';
import { village } from './town/village';

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

/** In the order of the catalogue. */
export const sceneNames: readonly string[] = [...catalogue.keys()];
