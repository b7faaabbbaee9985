import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import type { Visit } from '../page.ts'
import { Mark } from './mark.tsx'

const groups: readonly { readonly key: string; readonly links: readonly { readonly key: string; readonly path: string }[] }[] = [
  {
    key: 'layout.explore',
    links: [
      { key: 'layout.records', path: '/search' },
      { key: 'library.title', path: '/library' },
      { key: 'layout.countries', path: '/countries' },
      { key: 'layout.vocabularies', path: '/vocabularies' },
      { key: 'layout.formats', path: '/formats' },
    ],
  },
  {
    key: 'layout.take-part',
    links: [
      { key: 'layout.workspace', path: '/workspace' },
      { key: 'layout.help', path: '/help' },
      { key: 'layout.developers', path: '/developers' },
    ],
  },
  {
    key: 'layout.about',
    links: [
      { key: 'layout.accessibility', path: '/help/accessibility' },
      { key: 'layout.privacy', path: '/help/privacy' },
      { key: 'layout.names', path: '/help/names' },
    ],
  },
]

/** The foot of every page: what the site is, ways in, statements. */
export const Footer = ({ visit }: { readonly visit: Visit }): VNode => (
  <footer class="site-foot">
    <div class="wrap site-foot-row">
      <div class="site-foot-about">
        <Mark name={visit.portal.theme.mark} />
        <p class="site-foot-name">{inLocale(visit.portal.name, visit.locale).text}</p>
        <p>{inLocale(visit.portal.tagline, visit.locale).text}</p>
      </div>
      {groups.map(({ key, links }) => (
        <nav aria-label={visit.say(key)}>
          <h2 class="site-foot-heading">{visit.say(key)}</h2>
          <ul>
            {links.map(link => (
              <li>
                <a href={visit.to(link.path)}>{visit.say(link.key)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
    <div class="wrap site-foot-end">
      <p>{visit.say('layout.names.note')}</p>
      <nav aria-label={visit.say('layout.appearance')}>
        <ul>
          {['device', 'light', 'dark'].map(choice => (
            <li>
              <a
                href={visit.to('/appearance', { choose: choice, return: visit.to(visit.path, visit.query) })}
                rel="nofollow"
                {...((visit.cookies['appearance'] ?? 'device') === choice ? { 'aria-current': 'true' as const } : {})}
              >
                {visit.say(`layout.appearance.${choice}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
)
