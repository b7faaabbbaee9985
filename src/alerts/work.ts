import type { Job } from '#platform/jobs.ts'
import { portalNamed } from '#portals'
import { callJob } from './call.ts'
import { mailJobs } from './mail.ts'

/** Everything alerts do later. `url` is the address of the product, by which those of portals are made. */
export const alertJobs = (url: string): readonly Job<never>[] => {
  const originOf = originsFrom(url)
  return [...mailJobs(originOf), callJob(originOf) as Job<never>]
}

/** Portals have hosts; where they share the address of the product, that is theirs. */
export const originsFrom =
  (url: string) =>
  (portal: string): string => {
    const [host] = portalNamed(portal).hosts
    const own = new URL(url)
    if (host === undefined || host.endsWith('localhost') !== own.hostname.endsWith('localhost')) return own.origin
    own.hostname = host
    return own.origin
  }
