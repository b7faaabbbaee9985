import type { ComponentChildren, VNode } from 'preact'
import { ScriptButton } from '../kit/button.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Tabs } from '../kit/tabs.tsx'
import type { Answer, Visit } from '../page.ts'

/** The pages of the portal for developers, in the order in which one needs them. */
const parts = {
  start: '/developers',
  recipes: '/developers/recipes',
  reference: '/developers/reference',
  client: '/developers/client',
  interfaces: '/developers/interfaces',
  errors: '/developers/errors',
  changes: '/developers/changes',
} as const

/** One of them. */
export type Part = keyof typeof parts

type Shown = {
  readonly part: Part
  readonly title: string
  readonly lead: string
  readonly wide?: boolean
  readonly scripts?: readonly string[]
  readonly actions?: ComponentChildren
  readonly children: ComponentChildren
}

/** A page of the portal for developers, with the way to the others. */
export const portalPage = (visit: Visit, { part, title, lead, wide, scripts, actions, children }: Shown): Answer => ({
  kind: 'page',
  title,
  description: lead,
  ...(wide ? { wide } : {}),
  ...(scripts ? { scripts } : {}),
  ...(part === 'start' ? {} : { trail: [{ label: visit.say('developer.title'), path: '/developers' }] }),
  body: (
    <>
      <PageHead title={title} lead={lead} actions={actions} />
      <Tabs
        label={visit.say('developer.nav')}
        tabs={(Object.keys(parts) as Part[]).map(one => ({
          href: visit.to(parts[one]),
          label: visit.say(`developer.tab.${one}`),
          current: one === part,
        }))}
      />
      <div class="stack-l api-page">{children}</div>
    </>
  ),
})

/** A program or a call, as it is typed, with a button that copies it. */
export const Code = ({
  id,
  text,
  label,
  visit,
}: {
  readonly id: string
  readonly text: string
  readonly label: string
  readonly visit: Visit
}): VNode => (
  <div class="api-code" dir="ltr">
    <pre tabIndex={0} role="region" aria-label={label}>
      <code id={id}>{text}</code>
    </pre>
    <ScriptButton tone="quiet" small icon="copy" act="copy" on={id} done={visit.say('embedding.copied')}>
      {visit.say('embedding.copy')}
    </ScriptButton>
  </div>
)
