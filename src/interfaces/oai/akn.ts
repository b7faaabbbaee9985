import { where } from '#platform/filter.ts'
import { actDocument, actFormats, actOf, element } from '#projections'
import type { Representation } from './representation.ts'

/** Decisions and recommendations as Akoma Ntoso, in the language of the set asked for (`language:fr`), else in English, else in their first; every language is under `/akn`. */
export const akn: Representation = {
  prefix: 'akn',
  namespace: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  schema: () => 'http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/schemas/akomantoso30.xsd',
  holds: () => where('format', ...actFormats),
  write: (described, site, language) => {
    const act = actOf(described)
    return act ? actDocument(described, act, act.languages.find(one => one === language) ?? act.languages[0]!, site.origin) : element('akomaNtoso')
  },
}
