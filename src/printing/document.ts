/** A stretch of text in one style. `link` is an address of the web. */
export type Run = {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly link?: string
  readonly raised?: 'up' | 'down'
  readonly broken?: true
}

/** A part of a printed document. All of it is data: nothing in a text is ever read as instructions to the typesetter. */
export type Block =
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly language?: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly language?: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[]; readonly language?: string }
  | { readonly kind: 'table'; readonly columns: number; readonly cells: readonly (readonly Block[])[]; readonly language?: string }
  /** An answer, or in a form a question, under its label. */
  | { readonly kind: 'field'; readonly label: string; readonly mark?: string; readonly help?: string; readonly blocks: readonly Block[] }
  /** What belongs together, set off at its edge. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  | { readonly kind: 'facts'; readonly entries: readonly { readonly name: string; readonly value: string; readonly link?: string }[] }
  | { readonly kind: 'note'; readonly text: string; readonly language?: string }
  | { readonly kind: 'notice'; readonly text: string }
  /** Boxes to tick, in a form. */
  | { readonly kind: 'boxes'; readonly round: boolean; readonly options: readonly { readonly label: string; readonly depth: number }[] }
  /** Lines to write on, in a form. */
  | { readonly kind: 'lines'; readonly count: number; readonly label?: string }
  /** A QR code: rows of dark (1) and light (0) squares. */
  | { readonly kind: 'code'; readonly rows: readonly string[]; readonly link: string }

/** A document to print. `locale` is the language of its labels; the texts name their own. */
export type Document = {
  readonly locale: string
  readonly title: string
  readonly titleLanguage: string
  readonly kicker: string
  /** Stands at the foot of every page, beside the page's number. */
  readonly foot: string
  /** Day of the document, ISO 8601: the same document is the same file, byte for byte. */
  readonly date: string
  readonly author: string
  readonly blocks: readonly Block[]
}

/** A paragraph. */
export const paragraph = (text: string, language?: string): Block => ({
  kind: 'text',
  runs: [{ text }],
  ...(language === undefined ? {} : { language }),
})

/** A link, which may break where an address can. */
export const linked = (address: string, text = address): Run => ({ text, link: address, ...(text === address ? { broken: true as const } : {}) })
