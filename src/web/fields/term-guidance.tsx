import type { VNode } from 'preact'
import { inLocale } from '#platform/localized.ts'
import { guidelineOf } from '#vocabularies'
import type { Asked } from './drawing.ts'
import { inLanguage } from './localized-line.tsx'

const keysOf = ({ field }: Asked): readonly string[] => [field.vocabulary ?? []].flat()

/** How to tag with the vocabulary of a question, as its managers say it. */
export function Guidance({ asked }: { readonly asked: Asked }): VNode | null {
  const { visit } = asked.drawing
  const found = keysOf(asked)
    .map(key => inLocale(guidelineOf(key) ?? {}, visit.locale))
    .filter(({ text }) => text)
  if (found.length === 0) return null
  return (
    <details class="guidance">
      <summary>{visit.say('draft.guidance')}</summary>
      {found.map(({ text, language }) => (
        <div class="rich" {...inLanguage(language)} dangerouslySetInnerHTML={{ __html: text }} />
      ))}
    </details>
  )
}

/** Codes of others' standards: nobody proposes a country here. */
const closed: ReadonlySet<string> = new Set(['countries', 'nationalities', 'regions', 'iso-639', 'iso-4217'])

/** Where a term is missing, its vocabulary takes proposals. */
export function AskForTerm({ asked }: { readonly asked: Asked }): VNode | null {
  const key = keysOf(asked).find(one => !closed.has(one))
  const { visit } = asked.drawing
  if (key === undefined || asked.inRow) return null
  return (
    <p class="ask-for-term">
      <a href={visit.to(`/vocabularies/${key}/proposal`)} target="_blank" rel="noopener">
        {visit.say('draft.ask-for-term')}
      </a>
    </p>
  )
}
