import type { VNode } from 'preact'
import type { Visit } from '../page.ts'
import { Icon } from './icon.tsx'
import { counted } from './time.tsx'

/** Links to the pages of a list. `href` gives the address of a page, from 1. Nothing when there is only one. */
export function Pager({
  page,
  pages,
  href,
  visit,
}: {
  readonly page: number
  readonly pages: number
  readonly href: (page: number) => string
  readonly visit: Visit
}): VNode | null {
  if (pages <= 1) return null
  return (
    <nav class="pager" aria-label={visit.say('kit.pager')}>
      {page > 1 && (
        <a class="pager-step" href={href(page - 1)} rel="prev">
          <Icon name="back" size="small" />
          <span>{visit.say('kit.pager.previous')}</span>
        </a>
      )}
      <ol class="pager-pages">
        {shownPages(page, pages).map(shown =>
          shown === undefined ? (
            <li class="pager-gap" aria-hidden="true">
              …
            </li>
          ) : (
            <li>
              <a
                class="pager-page"
                href={href(shown)}
                aria-label={visit.say('kit.pager.page', { page: shown })}
                {...(shown === page ? { 'aria-current': 'page' as const } : {})}
              >
                {counted(shown, visit.locale)}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a class="pager-step" href={href(page + 1)} rel="next">
          <span>{visit.say('kit.pager.next')}</span>
          <Icon name="forward" size="small" />
        </a>
      )}
    </nav>
  )
}

/** First, last and the neighbours of the page; `undefined` for a gap. */
export function shownPages(page: number, pages: number): readonly (number | undefined)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number, place, all) => number >= 1 && number <= pages && all.indexOf(number) === place)
  return near
    .sort((one, other) => one - other)
    .flatMap((number, place) => (place > 0 && number - near[place - 1]! > 1 ? [undefined, number] : [number]))
}
