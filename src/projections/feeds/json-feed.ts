import { holdable } from '../markup.ts'
import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1. */
export const jsonFeed = ({ title, description, language, self, home, next, hub, entries }: Feed): string =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      home_page_url: home,
      feed_url: self,
      ...(next === undefined ? {} : { next_url: next }),
      ...(hub === undefined ? {} : { hubs: [{ type: 'WebSub', url: hub }] }),
      language,
      items: entries.map(({ id, url, title, summary, language, published, updated, author, categories, files }) => ({
        id,
        url,
        title,
        content_text: summary || title,
        ...(summary ? { summary } : {}),
        date_published: published,
        date_modified: updated,
        authors: [{ name: author }],
        tags: categories,
        ...(language === undefined ? {} : { language }),
        ...(files.length > 0 ? { attachments: files.map(({ url, type }) => ({ url, mime_type: type })) } : {}),
      })),
    },
    (_name, value: unknown) => (typeof value === 'string' ? holdable(value) : value),
  )
