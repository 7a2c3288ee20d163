import type { SceneName } from './catalogue';
import { hash } from './draw/dice';

/** The kinds of listing, as far as pictures care. */
export type Pictured = 'location' | 'technician' | 'actor' | 'company';

type Table = Partial<Record<SceneName, string>>;

/** Which scenes stand for which location categories; a category under several scenes gets one of them by the seed. */
const locations: Table = {
  volcano: 'natural volcano',
  craterLake: 'crater_lake',
  lavaField: 'lava_flow desertic',
  basalt: 'basalt_organs cliff',
  mountains: 'mountain',
  plateau: 'plateau',
  moor: 'moor',
  gorge: 'gorge',
  cave: 'cave mine',
  beechWood: 'forest_broadleaf',
  firWood: 'forest_conifer',
  clearing: 'clearing',
  river: 'river',
  waterfall: 'waterfall spring',
  lake: 'lake',
  beach: 'beach',
  wetland: 'wetland',
  bocage: 'meadow',
  crops: 'crops',
  vineyard: 'vineyard',
  orchard: 'orchard',
  snowfield: 'snowfield',
  quarry: 'quarry',
  park: 'garden_park zoo',
  oldFlat: 'home apartment_old house_town',
  modernFlat: 'apartment_modern loft studio_flat',
  highrise: 'apartment_social highrise',
  suburb: 'house_suburban suburb',
  village: 'house_village village hamlet skyline rooftop',
  manor: 'house_bourgeois mansion castle_classic manor prefecture embassy',
  villa: 'house_architect villa_pool',
  chalet: 'chalet mountain_hut hostel',
  farm: 'farm_house rural mill farm_modern racecourse',
  closedHospital: 'squat hospital_closed sanatorium',
  campsite: 'mobile_home campsite holiday_village',
  canal: 'houseboat canal',
  castle: 'heritage castle_medieval fort tower',
  ruins: 'ruin archeology roman',
  timberStreet: 'halftimber backlot',
  oldStreet: 'volvic_stone urban street_old street_cobbled',
  cemetery: 'memorial cemetery',
  church: 'religious church_romanesque church_other',
  nave: 'church_other',
  cathedral: 'cathedral',
  cloister: 'abbey cloister arcade',
  prayerHall: 'synagogue mosque temple',
  crypt: 'crypt',
  barn: 'barn stable',
  buron: 'buron',
  greenhouse: 'greenhouse',
  cheeseCellar: 'cheese_cellar',
  wineCellar: 'wine_cellar',
  square: 'built village_square square',
  fountain: 'fountain',
  modernStreet: 'street_modern',
  boulevard: 'boulevard',
  alley: 'alley',
  courtyard: 'courtyard barracks',
  carPark: 'car_park',
  tunnel: 'underpass tunnel tram_metro',
  market: 'market',
  townHall: 'institution town_hall court',
  counterHall: 'police_station post_office job_centre',
  prison: 'prison',
  garage: 'fire_station garage',
  hospital: 'health hospital clinic care_home psychiatric',
  laboratory: 'morgue laboratory',
  thermalHall: 'thermal_bath',
  school: 'education secondary_school boarding_school',
  classroom: 'nursery primary_school',
  lectureHall: 'university',
  library: 'library office_old',
  cafe: 'cafe commerce',
  restaurant: 'restaurant',
  shop: 'shop_small bakery butcher pharmacy',
  supermarket: 'supermarket mall',
  lobby: 'bank lodging hotel_luxury spa_hotel casino',
  makeupRoom: 'hairdresser',
  petrolStation: 'petrol_station motel',
  nightclub: 'nightclub',
  hotelRoom: 'hotel_standard',
  office: 'work office_open call_centre production_office',
  voiceBooth: 'newsroom',
  meetingRoom: 'meeting_room',
  workshop: 'workshop workshop_space',
  factory: 'industry factory_active tyre_industry food_plant bottling',
  emptyFactory: 'factory_closed large_shed',
  warehouse: 'warehouse scrapyard',
  forge: 'foundry',
  dam: 'power_plant',
  buildingSite: 'building_site',
  waterTower: 'water_tower',
  serverRoom: 'data_centre',
  station: 'transport_site station_small train bus_station',
  stationHall: 'station_large',
  railLine: 'rail_line',
  airfield: 'airport aerodrome',
  mountainRoad: 'road_mountain',
  countryRoad: 'road_country',
  motorway: 'motorway',
  forestTrack: 'forest_track',
  ironViaduct: 'viaduct',
  stoneViaduct: 'viaduct',
  bridge: 'bridge',
  quay: 'port',
  skiSlope: 'cable_car ski_resort',
  theatre: 'culture theatre',
  cinema: 'cinema',
  museum: 'museum',
  arena: 'concert_hall',
  sportsHall: 'gym_school sport boxing velodrome village_hall',
  fair: 'theme_park circus',
  stadium: 'stadium rugby_ground',
  swimmingPool: 'pool tank',
  iceRink: 'ice_rink',
  racetrack: 'racetrack',
  golf: 'golf',
  tennis: 'tennis',
  soundStage: 'studio sound_stage standing_set',
  greenScreen: 'green_screen',
  ledVolume: 'led_volume',
  photoStudio: 'photo_studio',
  truckBase: 'unit_base_site',
};

/** Which scenes stand for which company services. */
const companies: Table = {
  office: 'prod prod_delegate sp_office po_deliverables po_qc business bu_software bu_eco',
  meetingRoom:
    'prod_service prod_advertising bu_legal bu_insurance bu_accounting bu_bank bu_customs bu_distribution pe_agent ve_translation',
  editSuite:
    'prod_animation post po_edit po_conform po_grade po_title vfx_firm vf_vfx vf_3d vf_2d vf_motion vf_realtime ve_sub ve_sdh',
  voiceBooth: 'prod_audio version_firm ve_dub ve_ad ps_adr ps_foley',
  rentalStore: 'equipment eq_camera eq_grip eq_light eq_sound eq_radio eq_video eq_playback',
  truckBase:
    'eq_power logistics lo_truck lo_freight lo_courier lo_waste lo_medical lo_fire lo_security lo_barrier lo_snow',
  drone: 'eq_drone',
  airfield: 'eq_helicopter',
  craneShot: 'eq_crane fx_stunt fx_rope',
  soundStage: 'space sp_stage',
  ledVolume: 'sp_led',
  workshop: 'sp_workshop art_firm ar_build ar_paint ar_signage vf_stop',
  warehouse: 'sp_storage ar_reuse',
  castingRoom: 'sp_rehearsal people_firm pe_casting pe_extras pe_child pe_stunt_school',
  propStore: 'ar_props ar_furniture ar_weapons',
  greenhouse: 'ar_greens',
  carFleet: 'ar_vehicles lo_car lo_van lo_green_vehicle lo_taxi lo_coach',
  paddock: 'ar_animals',
  costumeStore: 'costume_firm co_hire co_make co_clean',
  makeupRoom: 'co_hmu co_wig',
  rainShot: 'fx_firm fx_physical fx_weather',
  trailers: 'lo_caravan lo_toilet lo_tent lo_clean',
  mountains: 'lo_guide',
  hotelRoom: 'stay st_hotel st_apart st_homestay',
  chalet: 'st_gite',
  campsite: 'st_camp',
  school: 'st_school',
  catering: 'food fo_catering fo_truck fo_craft',
  restaurant: 'fo_restaurant',
  market: 'fo_local',
  serverRoom: 'po_dailies po_dcp po_archive',
  laboratory: 'po_restoration po_film_lab',
  mixingRoom: 'post_sound_firm ps_edit ps_mix ps_atmos',
  recordingStudio: 'ps_music ps_score',
  motionCapture: 'vf_scan vf_mocap',
  festival: 'bu_festival bu_press',
};

const scenesByTerm = (table: Table): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [scene, terms = ''] of Object.entries(table)) {
    for (const term of terms.split(' ')) found.set(term, [...(found.get(term) ?? []), scene]);
  }
  return found;
};

const byTerm = { location: scenesByTerm(locations), company: scenesByTerm(companies) };
const otherwise = { location: 'plateau', company: 'office' } as const;

/**
 * The scene of a listing: that of the first of its terms that has one, so parents may follow their children in `ids`.
 * People sit for a portrait. `seed` chooses where a term has several scenes; without it the first is taken.
 */
export function sceneFor(kind: Pictured, ids: readonly string[], seed = ''): string {
  if (kind === 'actor') return 'portrait';
  if (kind === 'technician') return 'workPortrait';
  const scenes = byTerm[kind];
  const choices = ids.map((id) => scenes.get(id)).find((found) => found !== undefined) ?? [otherwise[kind]];
  return choices[seed === '' ? 0 : hash(seed) % choices.length] ?? otherwise[kind];
}

/** True where a term has a scene of its own. */
export const hasScene = (kind: 'location' | 'company', id: string): boolean => byTerm[kind].has(id);
