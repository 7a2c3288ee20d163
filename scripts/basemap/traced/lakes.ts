/**
 * Lakes restated by hand. A round lake is its centre and its diameter; a reservoir is a drowned stretch of valley: the line
 * it follows and its usual width. Degrees and kilometres; positions to about 300 m.
 */
export interface Lake {
  name: string;
  lng: number;
  lat: number;
  /** Metres above the sea, of the water. */
  altitude: number;
  /** Of a round lake; of a reservoir its width. */
  km: number;
  /** Drowned valley, `lng lat`, from the tail down to the dam. */
  course?: string;
}

const lake = (name: string, lat: number, lng: number, altitude: number, km: number): Lake => ({
  name,
  lat,
  lng,
  altitude,
  km,
});
const reservoir = (name: string, lat: number, lng: number, altitude: number, km: number, course: string): Lake => ({
  ...lake(name, lat, lng, altitude, km),
  course,
});

export const lakes: Lake[] = [
  lake('Lac Pavin', 45.4956, 2.8878, 1197, 0.75),
  lake('Lac Chambon', 45.5715, 2.9205, 877, 0.95),
  lake('Lac d’Aydat', 45.6645, 2.9845, 837, 0.9),
  lake('Lac Chauvet', 45.4607, 2.8297, 1162, 0.8),
  lake('Lac de Guéry', 45.5925, 2.8155, 1247, 0.55),
  lake('Lac de Servières', 45.637, 2.861, 1202, 0.42),
  lake('Lac de Montcineyre', 45.459, 2.892, 1182, 0.7),
  lake('Lac de Bourdouze', 45.4775, 2.912, 1168, 0.5),
  lake('Gour de Tazenat', 45.9805, 2.991, 630, 0.65),
  lake('Lac de la Landie', 45.451, 2.724, 1000, 0.55),
  lake('Lac de la Crégut', 45.4135, 2.6685, 865, 0.65),
  lake('Lac de Menet', 45.2985, 2.586, 690, 0.3),
  lake('Lac du Pêcher', 45.157, 2.985, 1100, 0.35),
  lake('Lac du Bouchet', 44.9075, 3.7925, 1205, 0.8),
  lake('Lac d’Issarlès', 44.8195, 4.0645, 1003, 1.1),
  lake('Lac de Saint-Front', 44.977, 4.132, 1230, 0.7),
  lake('Lac de Malaguet', 45.173, 3.725, 1012, 0.5),
  lake('Lac de Saint-Clément', 46.105, 3.72, 490, 0.35),
  lake('Lac d’En-Haut', 45.3875, 2.9165, 1239, 0.3),
  lake('Plan d’eau de Vichy', 46.1325, 3.4165, 248, 0.6),
  lake('Étang de Saint-Bonnet', 46.6555, 2.6995, 210, 0.7),
  lake('Étang de Pirot', 46.622, 2.762, 210, 0.9),
  reservoir(
    'Lac de Bort',
    45.475,
    2.523,
    542,
    0.85,
    '2.547 45.520, 2.535 45.500, 2.522 45.478, 2.527 45.455, 2.512 45.435, 2.500 45.416',
  ),
  reservoir(
    'Retenue de l’Aigle',
    45.3,
    2.29,
    342,
    0.3,
    '2.352 45.345, 2.310 45.310, 2.280 45.290, 2.250 45.265, 2.235 45.245',
  ),
  reservoir('Lac de Neuvic', 45.392, 2.258, 620, 0.6, '2.235 45.435, 2.258 45.410, 2.255 45.385, 2.270 45.372'),
  reservoir('Retenue du Chastang', 45.2, 2.03, 260, 0.3, '2.085 45.220, 2.030 45.200, 2.010 45.170, 2.005 45.152'),
  reservoir(
    'Lac de Grandval',
    44.94,
    3.11,
    742,
    0.55,
    '3.200 44.950, 3.180 44.973, 3.160 44.980, 3.140 44.960, 3.115 44.952, 3.095 44.935, 3.075 44.920',
  ),
  reservoir(
    'Lac de Sarrans',
    44.868,
    2.86,
    647,
    0.45,
    '2.950 44.888, 2.905 44.875, 2.860 44.872, 2.820 44.862, 2.780 44.855, 2.745 44.836',
  ),
  reservoir(
    'Lac de Saint-Étienne-Cantalès',
    44.94,
    2.24,
    517,
    0.6,
    '2.290 44.935, 2.260 44.930, 2.240 44.943, 2.225 44.945',
  ),
  reservoir('Lac de Lastioulles', 45.403, 2.645, 840, 0.55, '2.668 45.398, 2.650 45.405, 2.630 45.402'),
  reservoir('Lac d’Enchanet', 45.078, 2.21, 430, 0.35, '2.270 45.092, 2.230 45.075, 2.195 45.080'),
  reservoir('Lac des Fades', 45.953, 2.795, 505, 0.35, '2.765 45.937, 2.785 45.945, 2.798 45.955, 2.806 45.968'),
  reservoir('Lac de Naussac', 44.745, 3.81, 945, 1.3, '3.790 44.765, 3.805 44.748, 3.830 44.735'),
  reservoir('Lac de Lavalette', 45.127, 4.215, 775, 0.35, '4.235 45.118, 4.215 45.128, 4.200 45.140'),
  reservoir('Grangent', 45.445, 4.245, 420, 0.4, '4.225 45.402, 4.243 45.412, 4.238 45.440, 4.250 45.472'),
  reservoir(
    'Lac de Villerest',
    45.955,
    4.03,
    315,
    0.4,
    '4.095 45.892, 4.068 45.912, 4.038 45.930, 4.020 45.952, 4.022 45.975, 4.043 45.987',
  ),
  reservoir('Lac de Rochebut', 46.235, 2.54, 280, 0.3, '2.520 46.215, 2.532 46.225, 2.545 46.245, 2.560 46.262'),
];
