import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { all, where } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { countryName } from '#vocabularies'
import { CodeLine, frameLine } from '../embedding/code-line.tsx'
import { framed } from '../embedding/framed.tsx'
import { Panel } from '../kit/card.tsx'
import { Figures } from '../kit/facts.tsx'
import type { Page, Visit } from '../page.ts'
import { newest } from '../search/ask.ts'
import { countryNamed } from './list.tsx'
import { TargetGrid } from './target-grid.tsx'
import { Treaties } from './treaties.tsx'

/** A country in short, for the frames of other sites: standing, numbers, targets. Its links open outside of the frame. */
export const embed: Page = {
  method: 'GET',
  path: '/embed/countries/:code',
  answer: async visit => {
    const country = countryNamed(visit.params['code']!)
    if (!country) throw new Refused('not-found', 'country.unknown', { country: visit.params['code'] })
    const code = country.identifier
    const [records, targets] = await Promise.all([
      newest(visit, 1, where('government', code), ['format']),
      newest(visit, 1, all(where('government', code), where('format', 'nationalTarget7')), ['target', 'alignment']),
    ])
    const name = countryName(code, visit.locale)
    return framed(
      name,
      <>
        <Figures
          visit={visit}
          figures={[
            { label: visit.say('country.figure.records'), value: records.found.total, href: visit.to('/search', { government: code }) },
            { label: visit.say('country.figure.formats'), value: (records.found.facets['format'] ?? []).length },
          ]}
        />
        <Treaties code={code} visit={visit} />
        {targets.found.total > 0 && <TargetGrid government={code} found={targets.found} visit={visit} />}
        <p class="chart-note">
          <a href={visit.to(`/countries/${code}`)}>{visit.say('country.embed.source', { site: inLocale(visit.portal.name, visit.locale).text })}</a>
        </p>
      </>,
    )
  },
}

/** The line with which another site shows the country. */
export function Embedding({ code, name, visit }: { readonly code: string; readonly name: string; readonly visit: Visit }): VNode {
  const address = `${visit.origin}${visit.to(`/embed/countries/${code}`)}`
  return (
    <div class="no-print">
      <Panel>
        <details>
          <summary>{visit.say('country.embed')}</summary>
          <p class="small muted">{visit.say('country.embed.lead')}</p>
          <CodeLine id="country-frame" label={visit.say('embedding.line')} code={frameLine({ address, title: name, height: 720 })} visit={visit} />
        </details>
      </Panel>
    </div>
  )
}
