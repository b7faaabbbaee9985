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

/**
 * What is new somewhere, the newest first. `self` is its own address, `home` the page that shows the same. Long feeds come in pages (RFC 5005):
 * `first` is the newest, `next` the one after this. `hub` tells those who subscribe there (WebSub) when the feed changes.
 */
export type Feed = {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly self: string
  readonly home: string
  readonly first?: string | undefined
  readonly next?: string | undefined
  readonly hub?: string | undefined
  readonly updated: Date
  readonly entries: readonly FeedEntry[]
}
