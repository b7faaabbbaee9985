import type { VNode } from 'preact'
import { directionOf, inLocale } from '#platform/localized.ts'
import { portals, type Portal } from '#portals'
import { ownName } from '../kit/badge.tsx'
import { Icon } from '../kit/icon.tsx'
import type { Visit } from '../page.ts'
import { AccountMenu } from './account-menu.tsx'
import type { Counts } from './counts.ts'
import { Drop } from './drop.tsx'
import { Mark } from './mark.tsx'

/** The head of every page: whose site this is, search, language, account, menu. */
export function Header({ visit, counts }: { readonly visit: Visit; readonly counts: Counts }): VNode {
  const name = inLocale(visit.portal.name, visit.locale)
  const short = inLocale(visit.portal.shortName, visit.locale)
  return (
    <header class="site-head">
      {visit.demo && <p class="demo-note">{visit.say('layout.demo')}</p>}
      <div class="wrap site-head-row">
        <a class="site-name" href={visit.to('/')}>
          <Mark name={visit.portal.theme.mark} />
          <span class="site-name-words">
            <b lang={short.language}>{short.text}</b>
            {name.text !== short.text && <span lang={name.language}>{name.text}</span>}
          </span>
        </a>
        <SearchBox visit={visit} />
        <div class="site-tools">
          <LanguageSwitch visit={visit} />
          <AccountMenu visit={visit} counts={counts} />
        </div>
      </div>
      <nav class="site-menu" aria-label={visit.say('layout.menu')}>
        <div class="wrap site-menu-row">
          <ul>
            {visit.portal.menu.map(({ path, label }) => (
              <li>
                <a href={visit.to(path)} {...(isHere(visit, path) ? { 'aria-current': 'true' as const } : {})}>
                  {inLocale(label, visit.locale).text}
                </a>
              </li>
            ))}
          </ul>
          <PortalSwitch visit={visit} />
        </div>
      </nav>
    </header>
  )
}

/** Is this page what a menu entry leads to, or below it? Searches are the same when they ask for the same. */
function isHere(visit: Visit, path: string): boolean {
  const [place = '', query] = path.split('?')
  if (place === '/search') return visit.path === place && (query ?? '') === formatsAsked(visit)
  return place !== '/' && (visit.path === place || visit.path.startsWith(`${place}/`))
}

const formatsAsked = (visit: Visit): string => new URLSearchParams(visit.query.getAll('format').map(format => ['format', format])).toString()

function SearchBox({ visit }: { readonly visit: Visit }): VNode {
  const text = visit.path === '/search' ? (visit.query.get('q') ?? '') : ''
  return (
    <form class="site-search" role="search" action={visit.to('/search')} data-suggest={visit.to('/suggest')}>
      <label class="visually-hidden" for="site-q">
        {visit.say('layout.search')}
      </label>
      <input
        id="site-q"
        class="site-search-text"
        type="search"
        name="q"
        value={text}
        placeholder={visit.say('layout.search')}
        autoComplete="off"
        enterKeyHint="search"
        dir={text ? 'auto' : undefined}
        data-search
      />
      <button class="site-search-go" type="submit" aria-label={visit.say('layout.search.go')}>
        <Icon name="search" />
      </button>
    </form>
  )
}

function LanguageSwitch({ visit }: { readonly visit: Visit }): VNode {
  const rest = visit.path === '/' ? '' : visit.path
  const query = visit.query.size > 0 ? `?${visit.query.toString()}` : ''
  return (
    <Drop icon="globe" label={ownName(visit.locale)} name={visit.say('layout.language')}>
      <ul>
        {visit.portal.locales.map(locale => (
          <li>
            <a
              href={`/${locale}${rest}${query}`}
              lang={locale}
              dir={directionOf(locale)}
              hreflang={locale}
              {...(locale === visit.locale ? { 'aria-current': 'true' as const } : {})}
            >
              {ownName(locale)}
            </a>
          </li>
        ))}
      </ul>
    </Drop>
  )
}

function PortalSwitch({ visit }: { readonly visit: Visit }): VNode | null {
  const others = portals().filter(portal => portal.id !== visit.portal.id)
  if (others.length === 0) return null
  const groups = [others.filter(portal => portal.kind === 'central'), others.filter(portal => portal.kind === 'national')]
  return (
    <Drop icon="sign" label={visit.say('layout.portals')} name={visit.say('layout.portals')}>
      {groups
        .filter(group => group.length > 0)
        .map(group => (
          <>
            <p class="drop-heading">{visit.say(`layout.portals.${group[0]!.kind}`)}</p>
            <ul>
              {group.map(portal => (
                <li>
                  <a href={portalAddress(visit, portal)}>{inLocale(portal.name, visit.locale).text}</a>
                </li>
              ))}
            </ul>
          </>
        ))}
    </Drop>
  )
}

/** The same language on another portal. */
export function portalAddress(visit: Visit, portal: Portal, path = ''): string {
  const here = new URL(visit.origin)
  const locale = portal.locales.includes(visit.locale) ? visit.locale : (portal.locales[0] ?? 'en')
  return `${here.protocol}//${portal.hosts[0]}${here.port && `:${here.port}`}/${locale}${path}`
}
