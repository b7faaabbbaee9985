import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** What a notice is about. */
export type NoticeTone = 'info' | 'good' | 'warning' | 'bad'

const icons: { readonly [tone in NoticeTone]: IconName } = { info: 'info', good: 'done', warning: 'alert', bad: 'alert' }

/** Something to know before going on. `announced` is read out at once: the outcome of what was just done. */
export const Notice = ({
  tone = 'info',
  title,
  announced,
  children,
}: {
  readonly tone?: NoticeTone
  readonly title?: string
  readonly announced?: boolean
  readonly children?: ComponentChildren
}): VNode => (
  <div class={`notice notice-${tone}`} {...(announced ? { role: tone === 'bad' ? ('alert' as const) : ('status' as const) } : {})}>
    <Icon name={icons[tone]} />
    <div class="notice-words">
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  </div>
)

/** In place of a list that has nothing: what would stand here and what to do next. */
export const EmptyState = ({
  icon = 'leaf',
  title,
  children,
}: {
  readonly icon?: IconName
  readonly title: string
  readonly children?: ComponentChildren
}): VNode => (
  <div class="empty">
    <span class="empty-icon">
      <Icon name={icon} size="large" />
    </span>
    <p class="empty-title">{title}</p>
    {children}
  </div>
)

/** What must be mended before a form is accepted, each with a link to its field. `focus` goes here after a refused form. */
export const ErrorSummary = ({
  title,
  errors,
}: {
  readonly title: string
  readonly errors: readonly { readonly field?: string; readonly message: string }[]
}): VNode | null =>
  errors.length === 0 ? null : (
    <div class="notice notice-bad" role="alert" tabIndex={-1} id="errors" data-focus>
      <Icon name="alert" />
      <div class="notice-words">
        <h2 class="notice-title">{title}</h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li>{field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  )

/** The id of a field's control, from its name. */
export const fieldId = (name: string): string => `f-${name.replace(/[^A-Za-z0-9_-]/g, '-').replace(/^-+/, '')}`
