import type { VNode } from 'preact'
import { Icon } from '../kit/icon.tsx'

/** A section's heading with the way to all of it. */
export const Heading = ({ text, href, more }: { readonly text: string; readonly href: string; readonly more: string }): VNode => (
  <div class="home-heading">
    <h2>{text}</h2>
    <a href={href}>
      {more} <Icon name="forward" size="small" />
    </a>
  </div>
)
