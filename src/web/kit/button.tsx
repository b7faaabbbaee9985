import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** How strongly a button speaks: one `primary` per form, `quiet` beside it, `danger` for what cannot be undone, `plain` like a link. */
export type Tone = 'primary' | 'quiet' | 'danger' | 'plain'

/** `wide`: left out on a phone. */
type Look = {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly small?: boolean
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A button of a form. `name` and `value` say which of several was pressed. */
export function Button({
  name,
  value,
  disabled,
  form,
  formAction,
  skipsChecks,
  label,
  ...look
}: Look & {
  readonly name?: string
  readonly value?: string
  readonly disabled?: boolean
  readonly form?: string
  readonly formAction?: string
  /** Sends without the browser's own checks: saving a draft. */
  readonly skipsChecks?: boolean
  /** Read instead of the visible words where these say too little alone. */
  readonly label?: string
}): VNode {
  return (
    <button
      class={classes(look)}
      type="submit"
      name={name}
      value={value}
      disabled={disabled}
      form={form}
      formAction={formAction}
      formNoValidate={skipsChecks}
      aria-label={label}
    >
      <Inside {...look} />
    </button>
  )
}

/** A link that looks like a button. */
export function ButtonLink({
  href,
  download,
  label,
  ...look
}: Look & { readonly href: string; readonly download?: boolean; readonly label?: string }): VNode {
  return (
    <a class={classes(look)} href={href} download={download} aria-label={label}>
      <Inside {...look} />
    </a>
  )
}

/** A button that only works with script (copying): hidden until its island wakes it. `act` names what it does, `on` what with: the id of an element, a path of this site, or a text. */
export function ScriptButton({ act, on, done, ...look }: Look & { readonly act: string; readonly on: string; readonly done: string }): VNode {
  return (
    <button class={classes(look)} type="button" hidden data-act={act} data-on={on} data-done={done}>
      <Inside {...look} />
    </button>
  )
}

/** Buttons side by side; on a phone below each other. */
export const Buttons = ({ children }: { readonly children: ComponentChildren }): VNode => <div class="buttons">{children}</div>

const classes = ({ tone = 'primary', small, wide }: Look) => `button button-${tone}${small ? ' button-small' : ''}${wide ? ' wide-only' : ''}`

function Inside({ icon, children }: Look): VNode {
  return (
    <>
      {icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </>
  )
}
