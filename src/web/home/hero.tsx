import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { Icon } from '../kit/icon.tsx'
import { counted } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import type { Shown } from '../search/listed.ts'
import { valueName } from '../search/labels.ts'

/** The opening of a home page: what this site is in one sentence, a large search, and how much there is. */
export function Hero({ visit, latest }: { readonly visit: Visit; readonly latest: Shown }): VNode {
  const { portal, locale } = visit
  const national = portal.kind === 'national'
  const { facets, total } = latest.found
  const figures = [
    { label: visit.say('home.figure.records', { count: total }), value: total, href: '/search' },
    { label: visit.say('home.figure.formats', { count: facets['format']?.length ?? 0 }), value: facets['format']?.length ?? 0, href: '/formats' },
    ...(national
      ? []
      : [
          {
            label: visit.say('home.figure.countries', { count: facets['government']?.length ?? 0 }),
            value: facets['government']?.length ?? 0,
            href: '/countries',
          },
        ]),
    {
      label: visit.say('home.figure.languages', { count: facets['language']?.length ?? 0 }),
      value: facets['language']?.length ?? 0,
      href: '/search',
    },
  ]
  return (
    <section class="hero">
      <Network />
      <div class="wrap hero-inner">
        <p class="hero-kicker">{inLocale(portal.name, locale).text}</p>
        <h1>{inLocale(portal.tagline, locale).text || inLocale(portal.name, locale).text}</h1>
        <form
          class="hero-search"
          role="search"
          action={visit.to('/search')}
          data-suggest={visit.to('/suggest')}
          aria-label={visit.say('home.search')}
        >
          <label class="visually-hidden" for="hero-q">
            {visit.say('layout.search')}
          </label>
          <input id="hero-q" type="search" name="q" placeholder={visit.say('layout.search')} autoComplete="off" enterKeyHint="search" />
          <button type="submit">
            <Icon name="search" size="small" />
            <span>{visit.say('layout.search.go')}</span>
          </button>
        </form>
        <ul class="hero-ways">
          {(facets['format'] ?? []).slice(0, shownWays).map(({ value }) => (
            <li>
              <a href={visit.to('/search', { format: value })}>{valueName('format', value, visit)}</a>
            </li>
          ))}
        </ul>
        {total > 0 && (
          <dl class="hero-figures">
            {figures.map(({ label, value, href }) => (
              <div>
                <dt>{label}</dt>
                <dd>
                  <a href={visit.to(href)}>{counted(value, locale)}</a>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  )
}

const shownWays = 4

/** Nodes and lines that grow like a branch, behind the words. */
const Network = (): VNode => (
  <svg class="hero-network" viewBox="0 0 520 420" width="520" height="420" aria-hidden="true" preserveAspectRatio="xMaxYMid slice">
    <path d="M40 410C120 330 150 250 250 210S420 110 500 20M250 210C270 140 250 90 290 30M250 210c70 10 130 50 240 40M147 285c60 30 113 80 193 105M330 170c40 20 80 10 130-30M176 256c-30-45-26-80-56-121M340 390c50-10 90-40 150-40M290 30c-40 10-70 0-110 20" />
    {nodes.map(([cx, cy, r]) => (
      <circle cx={cx} cy={cy} r={r} />
    ))}
  </svg>
)

const nodes: readonly (readonly [number, number, number])[] = [
  [250, 210, 9],
  [290, 30, 6],
  [500, 20, 7],
  [490, 250, 6],
  [147, 285, 7],
  [340, 390, 6],
  [330, 170, 5],
  [460, 140, 6],
  [120, 135, 5],
  [180, 50, 5],
  [378, 243, 4],
  [490, 350, 5],
]
