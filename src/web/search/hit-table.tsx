import type { VNode } from 'preact'
import { formatNamed, formatTitle } from '#formats'
import { directionOf, inLocale } from '#platform/localized.ts'
import type { Summary } from '#records'
import { countryName } from '#vocabularies'
import { Table } from '../kit/table.tsx'
import { Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'
import { MarkBadge } from '../records/provenance.tsx'

/** Records as rows. */
export const HitTable = ({ hits, visit }: { readonly hits: readonly Summary[]; readonly visit: Visit }): VNode => (
  <Table
    caption={visit.say('search.title')}
    quietCaption
    rows={hits}
    columns={[
      { heading: visit.say('search.column.title'), names: true, cell: hit => <HitLink hit={hit} visit={visit} /> },
      { heading: visit.say('search.facet.mark'), spare: true, cell: hit => <MarkBadge mark={hit.mark} visit={visit} /> },
      { heading: visit.say('search.facet.format'), cell: hit => inLocale(formatTitle(formatNamed(hit.format)), visit.locale).text },
      { heading: visit.say('search.facet.government'), cell: hit => (hit.government ? countryName(hit.government, visit.locale) : '') },
      { heading: visit.say('search.column.date'), cell: hit => <Time at={hit.date} visit={visit} /> },
      { heading: visit.say('search.column.identifier'), spare: true, cell: hit => <span class="small">{hit.identifier}</span> },
    ]}
  />
)

/** A record's title as a link, in the language it is in. */
export const HitLink = ({ hit, visit }: { readonly hit: Summary; readonly visit: Visit }): VNode => {
  const title = inLocale(hit.title, visit.locale)
  return (
    <a href={visit.to(`/records/${hit.identifier}`)} lang={title.language} dir={directionOf(title.language)}>
      {title.text || hit.identifier}
    </a>
  )
}
