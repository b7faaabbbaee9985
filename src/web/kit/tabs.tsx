import type { VNode } from 'preact'

/** A tab: a page of its own, so that Back, bookmarks and life without script just work. */
export type Tab = { readonly href: string; readonly label: string; readonly count?: string | undefined; readonly current?: boolean }

/** Views of the same thing. */
export const Tabs = ({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }): VNode => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {tabs.map(tab => (
        <li>
          <a href={tab.href} {...(tab.current ? { 'aria-current': 'page' as const } : {})}>
            {tab.label}
            {tab.count !== undefined && <span class="tab-count">{tab.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
