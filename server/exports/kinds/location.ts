import { columnsOf, label, works } from '../column';

const { plain, terms, ids, text } = columnsOf('location');

export const locationColumns = [
  terms('categoryNames', label('Catégories', 'Categories'), 'locationCategories', ({ categories }) => categories),
  ids('categories', label('Catégories (codes)', 'Categories (codes)'), ({ categories }) => categories),
  plain('altitude', label('Altitude', 'Altitude'), ({ altitude }) => altitude),
  terms('settings', label('Intérieur ou extérieur', 'Interior or exterior'), 'settings', ({ settings }) => settings),
  terms('eras', label('Époques', 'Eras'), 'eras', ({ eras }) => eras),
  terms('styles', label('Styles', 'Styles'), 'styles', ({ styles }) => styles),
  terms('doubles', label('Peut passer pour', 'Can pass for'), 'doubles', ({ doubles }) => doubles),
  plain('surface', label('Surface (m²)', 'Area (m²)'), ({ surface }) => surface),
  plain('ceiling', label('Hauteur sous plafond (m)', 'Ceiling height (m)'), ({ ceiling }) => ceiling),
  plain('amps', label('Électricité (A)', 'Power (A)'), ({ power }) => power?.amps),
  plain('phases', label('Phases', 'Phases'), ({ power }) => power?.phases),
  plain('truckTonnes', label('Camion le plus lourd (t)', 'Heaviest lorry (t)'), ({ trucks }) => trucks?.tonnes),
  plain('truckSpaces', label('Places de camion', 'Lorry spaces'), ({ trucks }) => trucks?.spaces),
  plain('unitBase', label('Camp de base à (m)', 'Unit base at (m)'), ({ unitBase }) => unitBase?.metres),
  terms('noise', label('Bruit', 'Noise'), 'noises', ({ noise }) => [noise?.level]),
  plain('seasonFrom', label('Accès du mois', 'Access from month'), ({ season }) => season?.from),
  plain('seasonTo', label('Accès au mois', 'Access to month'), ({ season }) => season?.to),
  terms('authorities', label('Qui autorise', 'Who authorises'), 'authorities', ({ authorities }) => authorities),
  text('permitNote', label('Autorisation', 'Permit'), ({ permitNote }) => permitNote),
  terms('fee', label('Redevance', 'Fee'), 'fees', ({ fee }) => [fee?.basis]),
  terms('drone', label('Drone', 'Drone'), 'droneRules', ({ drone }) => [drone?.rule]),
  terms('protections', label('Protections', 'Protections'), 'protections', ({ protections }) => protections),
  plain('pastShoots', label('Tournages passés', 'Past shoots'), ({ pastShoots }) => works(pastShoots)),
];
