import { treatyNames, type TreatyName } from '#projections'
import { labelOf, termNamed } from '#vocabularies'
import type { Row } from '../model/kinds.ts'
import { treatyUuids } from './treaty.ts'
import { titlesOf, wordOf, wordsOf } from './words.ts'

const terms: { readonly [treaty in TreatyName]: string } = { cbd: 'XXVII8', cartagena: 'XXVII8a', nagoya: 'XXVII8b' }

/** Full names as the treaties give them, where their texts are, and when those were opened for signature. */
const facts: { readonly [treaty in TreatyName]: { readonly name: string; readonly text: string; readonly site: string; readonly since: number } } = {
  cbd: {
    name: 'Convention on Biological Diversity',
    text: 'https://www.cbd.int/convention/text',
    site: 'https://www.cbd.int',
    since: Date.UTC(1992, 5, 5),
  },
  cartagena: {
    name: 'Cartagena Protocol on Biosafety to the Convention on Biological Diversity',
    text: 'https://bch.cbd.int/protocol/text',
    site: 'https://bch.cbd.int/protocol',
    since: Date.UTC(2000, 0, 29),
  },
  nagoya: {
    name: 'Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization to the Convention on Biological Diversity',
    text: 'https://www.cbd.int/abs/text',
    site: 'https://www.cbd.int/abs',
    since: Date.UTC(2010, 9, 29),
  },
}

/** The Convention and its two Protocols. */
export const treatyRows = (): readonly Row[] =>
  treatyNames.map(treaty => {
    const { name, text, site, since } = facts[treaty]
    const label = labelOf(terms[treaty]) ?? {}
    return {
      id: treaty,
      UUID: treatyUuids[treaty],
      url: text,
      titleEnglish: wordOf(label) ?? name,
      officialNameEnglish: name,
      treatyWebsiteURL: site,
      title: titlesOf(label),
      description: wordsOf(termNamed(terms[treaty])?.definition ?? {}),
      updated: since,
    }
  })
