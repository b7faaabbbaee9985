import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from '../kit/icon.tsx'

/** A menu that opens under its word, with or without script. */
export const Drop = ({
  icon,
  label,
  name,
  wide,
  children,
}: {
  readonly icon: IconName
  readonly label: string
  readonly name: string
  /** Left out on a phone. */
  readonly wide?: boolean
  readonly children: ComponentChildren
}): VNode => (
  <details class={wide ? 'drop wide-only' : 'drop'} data-drop>
    <summary aria-label={name === label ? undefined : `${name}: ${label}`}>
      <Icon name={icon} />
      <span class="drop-label">{label}</span>
      <Icon name="down" size="small" />
    </summary>
    <div class="drop-list">{children}</div>
  </details>
)
