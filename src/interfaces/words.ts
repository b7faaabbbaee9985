import type { Localized } from '#platform/localized.ts'
import type { Described } from '#projections'
import { labelOf } from '#vocabularies'

/** A text in one language; none where nobody said which. */
export type Worded = { readonly language: string | undefined; readonly text: string }

/** Texts by language, English first: some readers keep only the first. */
export const inOrder = (texts: Localized): readonly Worded[] =>
  Object.entries(texts)
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .sort(([one], [other]) => Number(other === 'en') - Number(one === 'en'))
    .map(([language, text]) => ({ language: language === 'und' ? undefined : language, text }))

/** The names of what a record is about, in English and in the languages it is written in. */
export const subjectWords = ({ subjects, languages }: Described): readonly (Worded & { readonly identifier: string })[] =>
  subjects.flatMap(identifier =>
    inOrder(labelOf(identifier) ?? {})
      .filter(({ language }) => language === 'en' || languages.includes(language ?? ''))
      .map(worded => ({ ...worded, identifier })),
  )

/** The day of a moment, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)

/** Who stands behind a record in catalogues: the country, or the Secretariat. */
export const secretariat = 'Secretariat of the Convention on Biological Diversity'
