import { Router } from 'express';
import { kilometres } from '../common/distance';
import { serve } from '../http/serve';
import { type CommuneView, readCommunes, readNearestCommune } from './contract';
import { type Commune, departementName, findCommunes, nearestCommune } from './gazetteer';

/** As many as fit under a field on a phone. */
const offered = 8;

/** The communes of the territory, for whoever says where something is. */
export function placeRoutes(): Router {
  const router = Router();
  serve(router, readCommunes, async ({ query }) => ({ communes: findCommunes(query.q, offered).map(present) }));
  serve(router, readNearestCommune, async ({ query }) => {
    const commune = nearestCommune(query);
    return { commune: present(commune), km: kilometres(query, commune.position) };
  });
  return router;
}

const present = ({ code, name, departement, postcodes, position }: Commune): CommuneView => ({
  insee: code,
  name,
  postcode: postcodes.find(Boolean) ?? null,
  departement,
  departementName: departementName(departement),
  position,
});
