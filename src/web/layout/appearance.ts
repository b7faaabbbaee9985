import type { Page } from '../page.ts'

/** Choose light or dark by hand, for people whose device does not say what they want. Remembered in this browser only. */
const appearance: Page = {
  method: 'GET',
  path: '/appearance',
  answer: visit => {
    const choice = visit.query.get('choose')
    const kept = choice === 'light' || choice === 'dark' ? { value: choice, maxAge: yearSeconds } : { value: '', maxAge: 0 }
    return { kind: 'redirect', to: ownAddress(visit.query.get('return')) ?? visit.to('/'), cookies: [{ name: 'appearance', ...kept }] }
  },
}

export const pages: readonly Page[] = [appearance]

/** An address on this site, or nothing: nobody is sent elsewhere by a link that looks like ours. */
export function ownAddress(address: string | null): string | undefined {
  return address !== null && /^\/[a-z]{2}(\/[^\\\s]*|\?[^\\\s]*)?$/.test(address) && !address.startsWith('//') ? address : undefined
}

const yearSeconds = 365 * 24 * 3600
