import type { ComponentChildren, VNode } from 'preact'
import type { Entry } from '#charts'
import type { Localized } from '#platform/localized.ts'
import type { PartyStatus, Treaty } from '#vocabularies'
import { Text } from '../kit/text.tsx'
import { counted, Time } from '../kit/time.tsx'
import type { Visit } from '../page.ts'

/** What is said of one country in a comparison. */
export type Column = {
  readonly code: string
  readonly name: string
  readonly total: number
  readonly counts: ReadonlyMap<string, number>
  readonly last: { readonly at: Date | string | null; readonly title: Localized; readonly identifier: string; readonly format: string } | undefined
  readonly standings: readonly (PartyStatus & { readonly treaty: Treaty })[]
}

type Props = { readonly visit: Visit; readonly columns: readonly Column[]; readonly formats: readonly Entry[] }

/** A table with a column for each country. */
export const SideBySide = ({ visit, columns, formats }: Props): VNode => (
  <div class="chart-table compare-table" role="region" aria-label={visit.say('charts.compare.table')} tabIndex={0}>
    <table>
      <caption class="visually-hidden">{visit.say('charts.compare.table')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{visit.say('charts.compare.what')}</span>
          </th>
          {columns.map(({ code, name }) => (
            <th scope="col">
              <a href={visit.to(`/countries/${code}`)}>{name}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Row heading={visit.say('charts.records')}>
          {columns.map(({ code, total }) => (
            <td>
              <Count visit={visit} count={total} chosen={{ government: code }} />
            </td>
          ))}
        </Row>
        <Row heading={visit.say('charts.compare.last')}>
          {columns.map(({ last }) => (
            <td>{last ? <Last visit={visit} last={last} /> : '–'}</td>
          ))}
        </Row>
        {columns[0]!.standings.map(({ treaty }, place) => (
          <Row heading={visit.say(`country.treaty.${treaty}`)}>
            {columns.map(({ standings }) => (
              <td>
                <Standing visit={visit} standing={standings[place]!} />
              </td>
            ))}
          </Row>
        ))}
        <tr>
          <th scope="colgroup" colSpan={columns.length + 1} class="compare-part">
            {visit.say('charts.compare.by-format')}
          </th>
        </tr>
        {formats.map(({ value, label }) => (
          <Row heading={label}>
            {columns.map(({ code, counts }) => (
              <td>
                <Count visit={visit} count={counts.get(value) ?? 0} chosen={{ government: code, format: value }} />
              </td>
            ))}
          </Row>
        ))}
      </tbody>
    </table>
  </div>
)

const Row = ({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }): VNode => (
  <tr>
    <th scope="row">{heading}</th>
    {children}
  </tr>
)

const Count = ({
  visit,
  count,
  chosen,
}: {
  readonly visit: Visit
  readonly count: number
  readonly chosen: { readonly [facet: string]: string }
}): VNode =>
  count === 0 ? <span class="muted">{counted(0, visit.locale)}</span> : <a href={visit.to('/search', chosen)}>{counted(count, visit.locale)}</a>

const Last = ({ visit, last: { at, title, identifier, format } }: { readonly visit: Visit; readonly last: NonNullable<Column['last']> }): VNode => (
  <>
    {at && <Time at={at} visit={visit} />}
    <br />
    <a class="small" href={visit.to(`/records/${identifier}`)}>
      <Text of={title} visit={visit} bare />
    </a>
    <br />
    <span class="small muted">{format}</span>
  </>
)

const Standing = ({ visit, standing: { status, since } }: { readonly visit: Visit; readonly standing: PartyStatus }): VNode => (
  <>
    {visit.say(`country.standing.${status}`)}
    {since && (
      <>
        <br />
        <span class="small muted">
          <Time at={since} visit={visit} />
        </span>
      </>
    )}
  </>
)
