import type { ComponentChildren, VNode } from 'preact'

/** The head of a page: what kind of thing, its name, what it is in a sentence, and what can be done. */
export const PageHead = ({
  title,
  kicker,
  lead,
  actions,
  children,
}: {
  readonly title: ComponentChildren
  readonly kicker?: ComponentChildren
  readonly lead?: ComponentChildren
  readonly actions?: ComponentChildren
  readonly children?: ComponentChildren
}): VNode => (
  <header class="page-head">
    <div class="page-head-words">
      {kicker && <div class="kicker">{kicker}</div>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </div>
    {actions && <div class="page-head-actions">{actions}</div>}
  </header>
)
