/** Something new, as readers of feeds see it. `id` never changes and is never used for anything else; addresses are whole. */
export type FeedEntry = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** Of title and summary; none where nobody said. */
  readonly language: string | undefined
  readonly published: Date
  readonly updated: Date
  readonly author: string
  readonly categories: readonly string[]
  readonly files: readonly { readonly url: string; readonly type: string }[]
}

/** What is new somewhere, the newest first. `self` is its own address, `home` the page that shows the same. */
export type Feed = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly self: string
  readonly home: string
  readonly updated: Date
  readonly entries: readonly FeedEntry[]
}
