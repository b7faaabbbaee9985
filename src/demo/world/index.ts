import { assessed } from '../assessed.ts'
import type { Sketch } from '../sketch.ts'
import { aichiYears } from './aichi.ts'
import { madagascar, morocco, southAfrica } from './africa.ts'
import { brazil, peru } from './americas.ts'
import { fiji, indiaRecords, norway } from './asia-pacific-europe.ts'
import { belgium } from './be.ts'
import { belgiumTargets } from './be-targets.ts'
import { caseStudies } from './case-studies.ts'
import { china } from './cn.ts'
import { chinaTargets } from './cn-targets.ts'
import { communications } from './communications.ts'
import { costaRica } from './cr.ts'
import { costaRicaTargets } from './cr-targets.ts'
import { egypt } from './eg.ts'
import { egyptTargets } from './eg-targets.ts'
import { happenings } from './happenings.ts'
import { kazakhstan } from './kz.ts'
import { kazakhstanTargets } from './kz-targets.ts'
import { kenya } from './ke.ts'
import { kenyaTargets } from './ke-targets.ts'
import { bioBridge } from './bio-bridge.ts'
import { biosafety } from './biosafety.ts'
import { capacity } from './capacity.ts'
import { decade } from './undb.ts'
import { finance } from './finance.ts'
import { lifeWeb } from './lifeweb.ts'
import { marineAreas } from './marine.ts'
import { meetings } from './meetings.ts'
import { questionnaires } from './questionnaires.ts'
import { reporting } from './reporting.ts'
import { organizations } from './organizations.ts'
import { genes, modifiedOrganisms, organisms } from './organisms.ts'
import { resources } from './resources.ts'

/** Every record of the demonstration. */
export const world: readonly Sketch[] = assessed(
  [
    [
      costaRica,
      costaRicaTargets,
      kenya,
      kenyaTargets,
      belgium,
      belgiumTargets,
      china,
      chinaTargets,
      egypt,
      egyptTargets,
      kazakhstan,
      kazakhstanTargets,
    ],
    [brazil, peru, madagascar, morocco, southAfrica, indiaRecords, fiji, norway],
    [organisms, genes, modifiedOrganisms, communications],
    [organizations, resources, caseStudies, happenings],
    [meetings, marineAreas, reporting, aichiYears, finance, questionnaires],
    [lifeWeb, bioBridge, decade, capacity, biosafety],
  ].flat(2),
)
