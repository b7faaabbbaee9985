import type { Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import type { Samples } from './example.ts'

/** Values that exist here, so that examples run as shown. */
export async function samplesFor(visit: Visit): Promise<Samples> {
  const { hits } = await newest(visit, 1)
  return {
    q: 'forest',
    name: 'nationalTarget7',
    key: 'gbf-targets',
    code: 'cr',
    portal: visit.portal.id,
    'terms/identifier': 'GBF-TARGET-03',
    ...(hits[0] ? { 'records/identifier': hits[0].identifier } : {}),
  }
}
