import type { VNode } from 'preact'
import type { FormatVersion } from '#catalogue'
import { Table } from '../kit/table.tsx'
import { dated } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

/** Every version of a format that was put into use here; each can be opened again. */
export const VersionTable = ({
  visit,
  name,
  versions,
}: {
  readonly visit: Visit
  readonly name: string
  readonly versions: readonly FormatVersion[]
}): VNode => (
  <section class="stack">
    <h2>{visit.say('catalogue.versions')}</h2>
    {versions.length === 0 ? (
      <p class="muted">{visit.say('catalogue.versions.none')}</p>
    ) : (
      <Table
        caption={visit.say('catalogue.versions')}
        quietCaption
        rows={versions}
        columns={[
          {
            heading: visit.say('catalogue.version'),
            names: true,
            cell: ({ version }) => (
              <a href={visit.to(`/admin/formats/${name}`, { version: String(version) })}>{visit.say('catalogue.versions.open', { version })}</a>
            ),
          },
          { heading: visit.say('catalogue.note'), cell: ({ note }) => <span dir="auto">{note}</span> },
          { heading: visit.say('catalogue.who'), spare: true, cell: ({ by }) => <bdi>{by}</bdi> },
          { heading: visit.say('catalogue.when'), cell: ({ at }) => dated(at, visit.locale, true) },
        ]}
      />
    )}
  </section>
)
