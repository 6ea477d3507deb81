/**
 * The shipped plan: China's industrial-internet work plan of 2023, as transcribed in `seeds/`.
 *
 * It is validated like any other plan, so what an element reads is complete and frozen whatever its origin.
 */
import directory from '../../seeds/directory.json' with { type: 'json' };
import events from '../../seeds/events.json' with { type: 'json' };
import figures from '../../seeds/figures.json' with { type: 'json' };
import networks from '../../seeds/networks.json' with { type: 'json' };
import head from '../../seeds/plan.json' with { type: 'json' };
import sectors from '../../seeds/sectors.json' with { type: 'json' };
import sources from '../../seeds/sources.json' with { type: 'json' };
import baseStationShare from '../../seeds/statistics/base-station-share.json' with { type: 'json' };
import baseStations from '../../seeds/statistics/base-stations.json' with { type: 'json' };
import projects from '../../seeds/statistics/projects.json' with { type: 'json' };
import users from '../../seeds/statistics/users.json' with { type: 'json' };
import targets from '../../seeds/targets.json' with { type: 'json' };
import type { PlanPackage } from './schema.ts';
import { validatePlan } from './validate.ts';

export const plan: PlanPackage = validatePlan({
  ...head,
  sources,
  targets,
  statistics: [baseStations, users, baseStationShare, projects],
  figures,
  events,
  networks,
  sectors,
  directory,
});
