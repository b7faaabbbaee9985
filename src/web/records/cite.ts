import { Refused } from '#platform/errors.ts'
import { find } from '#records'
import type { Page } from '../page.ts'
import { citedAs } from './aside.tsx'
import { citationStyles } from './citation.ts'

/** A citation as a file for reference managers: `?style=ris` or `bibtex`. */
export const cite: Page = {
  method: 'GET',
  path: '/records/:identifier/cite',
  answer: async visit => {
    const { record, revision } = await find(visit.context, visit.params['identifier']!)
    const name = visit.query.get('style') ?? 'text'
    const style = Object.hasOwn(citationStyles, name) ? citationStyles[name] : undefined
    if (!style || !revision) throw new Refused('not-found', 'citation.style', { style: name, styles: Object.keys(citationStyles) })
    const cited = citedAs(visit, record, revision)
    return {
      kind: 'bytes',
      type: style.type,
      body: style.write(cited, visit.locale),
      headers: { 'content-disposition': `attachment; filename="${cited.identifier}.${style.extension}"` },
    }
  },
}
