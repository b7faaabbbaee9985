import type { ComponentChildren, VNode } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** A thing in a list: a title that is a link over the whole card, something before and after it. */
export const Card = ({
  href,
  title,
  above,
  icon,
  children,
  level = 3,
}: {
  readonly href: string
  readonly title: ComponentChildren
  readonly above?: ComponentChildren
  readonly icon?: IconName
  readonly children?: ComponentChildren
  readonly level?: 2 | 3 | 4
}): VNode => {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4'
  return (
    <article class="card">
      {icon && (
        <span class="card-icon">
          <Icon name={icon} />
        </span>
      )}
      {above && <div class="card-above">{above}</div>}
      <Heading class="card-title">
        <a href={href}>{title}</a>
      </Heading>
      {children}
    </article>
  )
}

/** Cards side by side, as many as fit. */
export const Cards = ({ children, narrow }: { readonly children: ComponentChildren; readonly narrow?: boolean }): VNode => (
  <div class={narrow ? 'cards cards-narrow' : 'cards'}>{children}</div>
)

/** A box for things that belong together. */
export const Panel = ({
  title,
  children,
  id,
  level = 2,
}: {
  readonly title?: ComponentChildren
  readonly children: ComponentChildren
  readonly id?: string
  readonly level?: 2 | 3
}): VNode => {
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <section class="panel" id={id}>
      {title && <Heading class="panel-title">{title}</Heading>}
      {children}
    </section>
  )
}
