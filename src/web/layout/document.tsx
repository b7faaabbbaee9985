import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { directionOf, inLocale } from '#platform/localized.ts'
import type { Assets } from '../delivery/assets.ts'
import type { Flash } from '../delivery/flash.ts'
import { Notice } from '../kit/notice.tsx'
import type { Answer, Visit } from '../page.ts'
import type { Counts } from './counts.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { themeSheet } from './theme.ts'
import { Trail } from './trail.tsx'

/** What a page is drawn with. */
export type Frame = { readonly assets: Assets; readonly flash: Flash | undefined; readonly counts: Counts }

/** A whole document, and the inline style sheets the content policy must allow. */
export type Drawn = { readonly html: Buffer; readonly styles: readonly string[] }

type PageAnswer = Extract<Answer, { kind: 'page' }>

/** Draw a page inside the frame that all pages share. */
export function draw(visit: Visit, page: PageAnswer, frame: Frame): Drawn {
  const sheet = themeSheet(visit.portal)
  const html = renderToString(<Document visit={visit} page={page} frame={frame} sheet={sheet} />)
  return { html: Buffer.from(`<!doctype html>${html}`), styles: sheet ? [sheet] : [] }
}

type Props = { readonly visit: Visit; readonly page: PageAnswer; readonly frame: Frame; readonly sheet: string }

function Document({ visit, page, frame, sheet }: Props): VNode {
  const appearance = visit.cookies['appearance']
  return (
    <html
      lang={visit.locale}
      dir={directionOf(visit.locale)}
      data-appearance={appearance === 'dark' || appearance === 'light' ? appearance : undefined}
    >
      <Head visit={visit} page={page} frame={frame} sheet={sheet} />
      {page.framed ? (
        <body class="in-frame">
          <main id="main">{page.body}</main>
        </body>
      ) : (
        <Whole visit={visit} page={page} frame={frame} />
      )}
    </html>
  )
}

const Whole = ({ visit, page, frame }: Omit<Props, 'sheet'>): VNode => (
  <body class={visit.path === '/' ? 'at-home' : undefined}>
    <a class="skip" href="#main">
      {visit.say('layout.skip')}
    </a>
    <Header visit={visit} counts={frame.counts} />
    <main id="main" class="main" tabIndex={-1}>
      {page.banner}
      <div class={page.wide ? 'wrap main-inner' : 'wrap main-inner main-column'}>
        {visit.path !== '/' && <Trail visit={visit} steps={page.trail ?? []} here={page.title} />}
        {frame.flash && (
          <Notice tone={frame.flash.tone ?? 'good'} announced>
            <p>{visit.say(frame.flash.key, frame.flash.values)}</p>
          </Notice>
        )}
        {page.body}
      </div>
    </main>
    <Footer visit={visit} />
  </body>
)

function Head({ visit, page, frame, sheet }: Props): VNode {
  const site = inLocale(visit.portal.shortName, visit.locale).text
  const address = visit.origin + visit.to(visit.path)
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{visit.path === '/' ? inLocale(visit.portal.name, visit.locale).text : `${page.title} – ${site}`}</title>
      {page.description && <meta name="description" content={page.description} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={frame.assets.address('site.css')} />
      {visit.context.actor.id === undefined ? null : <link rel="stylesheet" href={frame.assets.address('work.css')} />}
      {sheet && <style dangerouslySetInnerHTML={{ __html: sheet }} />}
      <link rel="icon" type="image/svg+xml" href="/mark.svg" />
      <link rel="canonical" href={page.canonical ?? address} />
      {visit.portal.locales.map(locale => (
        <link rel="alternate" hreflang={locale} href={visit.origin + address.slice(visit.origin.length).replace(/^\/\w\w/, `/${locale}`)} />
      ))}
      <link rel="alternate" hreflang="x-default" href={visit.origin + visit.path} />
      {(page.links ?? []).map(({ rel, href, type, title }) => (
        <link rel={rel} type={type} title={title} href={href} />
      ))}
      {['site', ...(page.scripts ?? [])].map(name => (
        <script type="module" src={frame.assets.address(`${name}.js`)} />
      ))}
      {page.head}
    </head>
  )
}
