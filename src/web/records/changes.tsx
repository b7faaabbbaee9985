import type { VNode } from 'preact'
import type { Difference } from '#formats'
import { inLanguage } from '../fields/localized-line.tsx'
import { Badge, languageName, type BadgeTone } from '../kit/badge.tsx'
import type { Visit } from '../page.ts'

const tones: { readonly [kind in Difference['kind']]: BadgeTone } = { added: 'good', removed: 'bad', changed: 'warning', same: 'neutral' }

/** Fields side by side, before and after; texts word by word in each language. */
export function Changes({
  differences,
  visit,
  label,
  before,
  after,
}: {
  readonly differences: readonly Difference[]
  readonly visit: Visit
  readonly label: (path: string) => string
  readonly before: string
  readonly after: string
}): VNode {
  return (
    <dl class="changes">
      {differences.map(difference => (
        <div class={`change change-${difference.kind}`}>
          <dt>
            {label(difference.path)} <Badge tone={tones[difference.kind]}>{visit.say(`records.change-${difference.kind}`)}</Badge>
          </dt>
          {difference.texts ? <Words difference={difference} visit={visit} /> : <Lines difference={difference} before={before} after={after} />}
        </div>
      ))}
    </dl>
  )
}

const Words = ({ difference, visit }: { readonly difference: Difference; readonly visit: Visit }): VNode => (
  <dd>
    {difference.texts!.map(({ language, parts }) => (
      <div class="change-text">
        <span class="badge badge-language">{languageName(language, visit.locale)}</span>
        <p {...inLanguage(language)}>
          {parts.map(({ kind, text }) => (kind === 'added' ? <ins>{text}</ins> : kind === 'removed' ? <del>{text}</del> : text))}
        </p>
      </div>
    ))}
  </dd>
)

const Lines = ({ difference, before, after }: { readonly difference: Difference; readonly before: string; readonly after: string }): VNode => (
  <dd class="change-lines">
    {difference.kind === 'added' ? null : (
      <p>
        <span class="change-side">{before}</span> <del dir="auto">{difference.before}</del>
      </p>
    )}
    {difference.kind === 'removed' ? null : (
      <p>
        <span class="change-side">{after}</span> <ins dir="auto">{difference.after}</ins>
      </p>
    )}
  </dd>
)
