import type { Job } from '#platform/jobs.ts'
import { portalAt, portalNamed } from '#portals'
import { callJob } from './calls/make-calls.ts'
import { mailJobs } from './mail.ts'

/** Everything alerts do later. `url` is the address of the product, by which those of portals are made. */
export const alertJobs = (url: string): readonly Job<never>[] => {
  const originOf = originsFrom(url)
  return [...mailJobs(originOf), callJob(originOf) as Job<never>]
}

/**
 * The address at which readers find a portal: that of the product where it shows this portal; else the first of the portal's hosts that
 * can be reached like it: names of this machine (`cr.localhost`) only from this machine. Else the product's own.
 */
export const originsFrom =
  (url: string) =>
  (portal: string): string => {
    const address = new URL(url)
    if (portalAt(address.hostname).id === portal) return address.origin
    const host = portalNamed(portal).hosts.find(name => isOfMachine(name) === isOfMachine(address.hostname))
    address.hostname = host ?? address.hostname
    return address.origin
  }

const isOfMachine = (host: string): boolean => host === 'localhost' || host.endsWith('.localhost')
