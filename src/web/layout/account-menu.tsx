import type { VNode } from 'preact'
import { heldFor } from '#platform/context.ts'
import { Token } from '../kit/field.tsx'
import { Icon } from '../kit/icon.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import type { Counts } from './counts.ts'
import { Drop } from './drop.tsx'

/** Where a signed-in person works: what it is called, where it is, and which roles see it (none named: everybody). */
const places: readonly { readonly key: string; readonly path: string; readonly roles?: readonly string[] }[] = [
  { key: 'layout.workspace', path: '/workspace' },
  { key: 'imports.title', path: '/imports' },
  { key: 'exports.title', path: '/exports' },
  { key: 'layout.reviews', path: '/reviews', roles: ['publishing-authority', 'secretariat', 'administrator'] },
  { key: 'layout.national-users', path: '/national-users', roles: ['focal-point'] },
  { key: 'layout.admin', path: '/admin', roles: ['administrator'] },
  { key: 'alerts.title', path: '/alerts' },
  { key: 'library.lists', path: '/library/lists' },
  { key: 'charts.saved', path: '/charts/saved' },
  { key: 'layout.account', path: '/account' },
]

/** Sign in, or what belongs to who is signed in. */
export function AccountMenu({ visit, counts }: { readonly visit: Visit; readonly counts: Counts }): VNode {
  const actor = visit.context.actor
  if (actor.id === undefined) {
    const back = visit.path.startsWith('/sign-') ? undefined : visit.to(visit.path, visit.query)
    return (
      <a
        class="site-sign-in"
        href={visit.to('/sign-in', back === undefined || visit.path === '/' ? {} : { return: back })}
        rel="nofollow"
        aria-label={visit.say('layout.sign-in')}
      >
        <Icon name="person" />
        <span>{visit.say('layout.sign-in')}</span>
      </a>
    )
  }
  return (
    <Drop icon="person" label={actor.name ?? visit.say('layout.account')} name={visit.say('layout.account')}>
      <ul>
        {places
          .filter(({ roles }) => roles === undefined || heldFor(actor, ...roles).length > 0)
          .map(({ key, path }) => (
            <li>
              <a href={visit.to(path)}>
                {visit.say(key)}
                {counts[path] ? <span class="tab-count">{counted(counts[path], visit.locale)}</span> : null}
              </a>
            </li>
          ))}
        <li>
          <form method="post" action={visit.to('/sign-out')}>
            <Token visit={visit} />
            <button type="submit">{visit.say('layout.sign-out')}</button>
          </form>
        </li>
      </ul>
    </Drop>
  )
}
