import { formatNamed, languagesOf, publicData, titleOf, type Data } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { identifierOf, type ChmRecord, type Revision } from '#records'
import { countryName } from '#vocabularies'
import type { Visit } from '../page.ts'
import { pathOf } from './address.ts'
import type { Author, Cited } from './citation.ts'
import { workType } from './work-type.ts'

/** How a revision is cited: by the authors it names, else by its country or clearing-house, with the address that stays. */
export function citedAs(visit: Visit, record: ChmRecord, revision: Revision): Cited {
  const format = formatNamed(revision.format)
  const data = publicData(format, revision.data)
  const house = visit.say(`records.house-${record.prefix}`)
  const named = authorsIn(data, visit.locale)
  const responsible = record.government === null ? house : countryName(record.government, visit.locale)
  return {
    title: titleOf(format, data),
    authors: named.length > 0 ? named : [{ literal: responsible }],
    identifier: identifierOf(record, revision.revision),
    publishedAt: revision.publishedAt,
    url: `${visit.origin}${visit.to(pathOf(record, revision.revision))}`,
    house,
    type: workType(revision.format),
    revision: revision.revision,
    languages: languagesOf(format, data),
  }
}

/** The authors a record names in its field `authors`: one a line or parted by semicolons. `Family, Given` is a person; anything else stays whole. */
function authorsIn(data: Data, locale: string): readonly Author[] {
  const { authors } = data
  if (typeof authors !== 'object' || authors === null || Array.isArray(authors)) return []
  return inLocale(authors as { readonly [language: string]: string }, locale)
    .text.split(/[;；\n]/)
    .map(name => name.trim())
    .filter(Boolean)
    .slice(0, 50)
    .map(name => {
      const parts = name.split(/[,،，]/).map(part => part.trim())
      return parts.length === 2 && parts.every(Boolean) ? { family: parts[0]!, given: parts[1]! } : { literal: name }
    })
}
