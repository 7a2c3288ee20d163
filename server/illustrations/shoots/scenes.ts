import { catering } from './catering';
import { craneShot } from './craneShot';
import { drone } from './drone';
import { festival } from './festival';
import { ledVolume } from './ledVolume';
import { motionCapture } from './motionCapture';
import { rainShot } from './rainShot';
import { greenScreen, photoStudio } from './screens';
import { soundStage } from './soundStage';
import { trailers } from './trailers';
import { carFleet, truckBase } from './vehicles';

/** Lit by their own lamps. */
export const stages = {
  soundStage,
  greenScreen,
  ledVolume,
  photoStudio,
  motionCapture,
};

/** Trucks, tables and chairs under the sky, late too. */
export const unitBases = {
  truckBase,
  carFleet,
  trailers,
  catering,
  festival,
};

/** Shooting in the country. */
export const fieldWork = {
  drone,
  craneShot,
};

/** Made at night, for the night. */
export const rain = {
  rainShot,
};
