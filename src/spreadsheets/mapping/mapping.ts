/** How the columns of one sheet are meant: the key of the planned column of each, by place; `null` when it is passed over. */
export type SheetMapping = {
  readonly sheet: number
  /** '' for the records, else the key of the list whose rows stand here. */
  readonly list: string
  /** Number of the row with the headings, as the margin shows it; 0 when there is none. */
  readonly headingRow: number
  /** Number of the last row before the records. */
  readonly lastHeadRow: number
  readonly headings: readonly string[]
  readonly columns: readonly (string | null)[]
}

/** How a file is meant. */
export type Mapping = {
  readonly main: SheetMapping
  readonly lists: readonly SheetMapping[]
  /** Languages of the columns of texts. */
  readonly languages: readonly string[]
  /** Which number comes first in dates of figures alone. */
  readonly order: 'dmy' | 'mdy'
  readonly decimal: '.' | ','
  /** Language of texts whose column says none. */
  readonly language: string
}

/** How sure a suggestion is. */
export type Certainty = 'key' | 'remembered' | 'label' | 'guess'
