import type { VNode } from 'preact'
import type { marks } from '#portals'

/** The drawing inside each mark: one family, a leaf whose veins are a network. */
const drawings: { readonly [mark: string]: VNode } & { readonly [mark in (typeof marks)[number]]: VNode } = {
  chm: (
    <>
      <path class="mark-line" d="M10 31C10 17 18 9 32 9c0 14-8 22-22 22Z" />
      <path class="mark-line" d="M10 31 25 16M17 24l7 1M20 21l-1-7" />
      <circle class="mark-dot" cx="25" cy="16" r="2.4" />
      <circle class="mark-dot" cx="24.5" cy="25" r="2" />
      <circle class="mark-dot" cx="19" cy="14" r="2" />
    </>
  ),
  bch: (
    <>
      <path class="mark-line" d="M14 8c0 8 12 8 12 16 0 4-3 6-6 8M26 8c0 8-12 8-12 16 0 4 3 6 6 8" />
      <path class="mark-line" d="M15.5 12h9M17 24.5h6" />
      <circle class="mark-dot" cx="14" cy="8" r="2.2" />
      <circle class="mark-dot" cx="26" cy="8" r="2.2" />
    </>
  ),
  absch: (
    <>
      <path class="mark-line" d="M8 22c0-8 5-13 13-13 0 8-5 13-13 13ZM32 18c0 8-5 13-13 13 0-8 5-13 13-13Z" />
      <circle class="mark-dot" cx="17" cy="13.5" r="2" />
      <circle class="mark-dot" cx="23" cy="26.5" r="2" />
    </>
  ),
  national: (
    <>
      <path class="mark-line" d="M20 33V19M20 24c-6 0-10-4-10-10 6 0 10 4 10 10ZM20 19c0-6 4-10 10-10 0 6-4 10-10 10Z" />
      <circle class="mark-dot" cx="20" cy="33" r="2.2" />
    </>
  ),
}

/** A portal's mark. Beside it stands its name, so it is silent. */
export const Mark = ({ name }: { readonly name: string }): VNode => (
  <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
    <rect class="mark-ground" width="40" height="40" rx="11" />
    {drawings[name] ?? drawings[name.length === 2 ? 'national' : 'chm']}
  </svg>
)
