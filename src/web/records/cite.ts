import { Refused } from '#platform/errors.ts'
import { disposition } from '#platform/ranges.ts'
import { find } from '#records'
import type { Page } from '../page.ts'
import { citationStyles } from './citation.ts'
import { citedAs } from './cited-as.ts'

/** A citation as a file for reference managers: `?style=ris`, `bibtex`, `csl` or `text`. */
export const cite: Page = {
  method: 'GET',
  path: '/records/:identifier/cite',
  answer: async visit => {
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    const name = visit.query.get('style') ?? 'text'
    const style = Object.hasOwn(citationStyles, name) ? citationStyles[name] : undefined
    if (!style || !revision || record.state !== 'published')
      throw new Refused('not-found', 'citation.style', { style: name, styles: Object.keys(citationStyles) })
    const cited = citedAs(visit, record, revision)
    return {
      kind: 'bytes',
      type: style.type,
      body: style.write(cited, visit.locale),
      headers: { 'content-disposition': disposition(`${cited.identifier}.${style.extension}`, false), 'x-content-type-options': 'nosniff' },
    }
  },
}
