import { Router } from 'express';
import { isStaff, type Viewer } from '../common/viewer';
import { serve } from '../http/serve';
import { today } from '../productions/counting';
import { changeGoal, type Goal, readGoals } from './contract';
import { readAllGoals, setGoal } from './goals';

/** The goal of each year is public; who changed it and when is the desk's own business. */
export function goalRoutes(): Router {
  const router = Router();

  serve(router, readGoals, async ({ viewer }) => {
    const goals = await readAllGoals(today());
    return { goals: goals.map((goal) => presentTo(viewer, goal)) };
  });

  serve(router, changeGoal, async ({ params, body, viewer }) => setGoal(params.year, body, viewer));

  return router;
}

const presentTo = (viewer: Viewer, goal: Goal): Goal => (isStaff(viewer) ? goal : { ...goal, changes: [] });
