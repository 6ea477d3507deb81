/**
 * The shipped plan: China's industrial-internet work plan of 2023, as transcribed in `seeds/`.
 *
 * It is validated like any other plan, so what an element reads is complete and frozen whatever its origin.
 */
import arithmetic from '../../seeds/arithmetic.json' with { type: 'json' };
import breakdowns from '../../seeds/breakdowns.json' with { type: 'json' };
import directory from '../../seeds/directory.json' with { type: 'json' };
import events from '../../seeds/events.json' with { type: 'json' };
import figures from '../../seeds/figures.json' with { type: 'json' };
import networks from '../../seeds/networks.json' with { type: 'json' };
import head from '../../seeds/plan.json' with { type: 'json' };
import relatedPlans from '../../seeds/relatedPlans.json' with { type: 'json' };
import sectors from '../../seeds/sectors.json' with { type: 'json' };
import sources from '../../seeds/sources.json' with { type: 'json' };
import factoriesBuilt from '../../seeds/statistics/5g-factories-built.json' with { type: 'json' };
import factoriesListed from '../../seeds/statistics/5g-factories-listed.json' with { type: 'json' };
import baseStationShare from '../../seeds/statistics/base-station-share.json' with { type: 'json' };
import baseStations from '../../seeds/statistics/base-stations.json' with { type: 'json' };
import baseStationsNew from '../../seeds/statistics/base-stations-new.json' with { type: 'json' };
import baseStationsPer10k from '../../seeds/statistics/base-stations-per-10k.json' with { type: 'json' };
import chinaBroadnet5gCustomers from '../../seeds/statistics/china-broadnet-5g-customers.json' with { type: 'json' };
import chinaMobileNetworkCustomers from '../../seeds/statistics/china-mobile-network-customers.json' with { type: 'json' };
import chinaMobilePackageSubscribers from '../../seeds/statistics/china-mobile-package-subscribers.json' with { type: 'json' };
import chinaTelecom5gUsers from '../../seeds/statistics/china-telecom-5g-users.json' with { type: 'json' };
import chinaTelecomPackageSubscribers from '../../seeds/statistics/china-telecom-package-subscribers.json' with { type: 'json' };
import chinaUnicomPackageSubscribers from '../../seeds/statistics/china-unicom-package-subscribers.json' with { type: 'json' };
import coreIndustryScale from '../../seeds/statistics/core-industry-scale.json' with { type: 'json' };
import idEnterprises from '../../seeds/statistics/id-enterprises.json' with { type: 'json' };
import idRegistrations from '../../seeds/statistics/id-registrations.json' with { type: 'json' };
import idSecondaryNodes from '../../seeds/statistics/id-secondary-nodes.json' with { type: 'json' };
import projects from '../../seeds/statistics/projects.json' with { type: 'json' };
import sectorsOf97 from '../../seeds/statistics/sectors-of-97.json' with { type: 'json' };
import terminalConnections from '../../seeds/statistics/terminal-connections.json' with { type: 'json' };
import totalValueAdded from '../../seeds/statistics/total-value-added.json' with { type: 'json' };
import userShare from '../../seeds/statistics/user-share.json' with { type: 'json' };
import users from '../../seeds/statistics/users.json' with { type: 'json' };
import villageCoverage from '../../seeds/statistics/village-coverage.json' with { type: 'json' };
import virtualPrivateNetworks from '../../seeds/statistics/virtual-private-networks.json' with { type: 'json' };
import targets from '../../seeds/targets.json' with { type: 'json' };
import type { PlanPackage } from './schema.ts';
import { validatePlan } from './validate.ts';

export const plan: PlanPackage = validatePlan({
  ...head,
  // For editors only.
  $schema: undefined,
  sources,
  targets,
  statistics: [
    baseStations,
    users,
    baseStationShare,
    projects,
    baseStationsPer10k,
    baseStationsNew,
    userShare,
    terminalConnections,
    villageCoverage,
    factoriesListed,
    factoriesBuilt,
    virtualPrivateNetworks,
    sectorsOf97,
    coreIndustryScale,
    totalValueAdded,
    idSecondaryNodes,
    idEnterprises,
    idRegistrations,
    chinaMobilePackageSubscribers,
    chinaTelecomPackageSubscribers,
    chinaUnicomPackageSubscribers,
    chinaMobileNetworkCustomers,
    chinaTelecom5gUsers,
    chinaBroadnet5gCustomers,
  ],
  figures,
  breakdowns,
  arithmetic,
  events,
  networks,
  sectors,
  directory,
  relatedPlans,
});
