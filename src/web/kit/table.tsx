import type { ComponentChildren, VNode } from 'preact'

/** A column: its heading, and what stands in it for a row. */
export type Column<Row> = {
  readonly heading: string
  readonly cell: (row: Row) => ComponentChildren
  /** Numbers stand at the line's end. */
  readonly number?: boolean
  /** Its buttons say themselves what the heading says: on a phone it is not repeated. */
  readonly acts?: boolean
  /** This cell names the row. */
  readonly names?: boolean
  /** Left out on narrow screens. */
  readonly spare?: boolean
}

/** Rows and columns with a caption; on a phone each row becomes a card with its headings. */
export function Table<Row>({
  caption,
  columns,
  rows,
  quietCaption,
}: {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly quietCaption?: boolean
}): VNode {
  return (
    <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table class="table">
        <caption class={quietCaption ? 'visually-hidden' : ''}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th scope="col" class={classOf(column)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
              {columns.map(column =>
                column.names ? (
                  <th scope="row" class={classOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td class={classOf(column)} data-heading={column.acts ? undefined : column.heading}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const classOf = ({ number, spare }: { readonly number?: boolean; readonly spare?: boolean }): string | undefined =>
  [number && 'cell-number', spare && 'cell-spare'].filter(Boolean).join(' ') || undefined
