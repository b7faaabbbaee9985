import type { VNode } from 'preact'
import type { Visit } from '../../page.ts'
import { sectionWords, type Standing } from './status.ts'

/** The sections of the form, how far each is answered, and a way to the first answer that is wrong. */
export function Sections({
  visit,
  standing,
  failed,
}: {
  readonly visit: Visit
  readonly standing: Standing
  readonly failed: ReadonlyMap<string, number>
}): VNode {
  return (
    <nav class="draft-sections" aria-label={visit.say('records.sections')}>
      <ol>
        {standing.sections.map(section => {
          const words = sectionWords(visit, section)
          const errors = failed.get(section.name) ?? 0
          return (
            <li data-section={section.name}>
              <a href={`#section-${section.name}`}>
                {section.title}
                <span class="draft-section-progress" data-progress>
                  {words.progress}
                </span>
                <span class="draft-section-count" data-wrong>
                  {errors > 0 ? visit.say('records.section-issues', { count: errors }) : words.wrong}
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
