import type { ComponentChildren, VNode } from 'preact'
import { counted } from './time.tsx'
import type { Visit } from '../page.ts'

/** Names and what they hold; entries without a value are left out. */
export const Facts = ({
  entries,
}: {
  readonly entries: readonly { readonly name: ComponentChildren; readonly value: ComponentChildren | undefined }[]
}): VNode => (
  <dl class="facts">
    {entries
      .filter(({ value }) => value !== undefined && value !== null && value !== '' && value !== false)
      .map(({ name, value }) => (
        <div class="fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
)

/** A few large numbers. */
export const Figures = ({
  figures,
  visit,
}: {
  readonly figures: readonly { readonly label: string; readonly value: number; readonly href?: string }[]
  readonly visit: Visit
}): VNode => (
  <dl class="figures">
    {figures.map(({ label, value, href }) => (
      <div class="figure">
        <dt>{label}</dt>
        <dd>{href ? <a href={href}>{counted(value, visit.locale)}</a> : counted(value, visit.locale)}</dd>
      </div>
    ))}
  </dl>
)
