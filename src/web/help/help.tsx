import type { VNode } from 'preact'
import { Refused } from '#platform/errors.ts'
import { Card, Cards } from '../kit/card.tsx'
import type { IconName } from '../kit/icon.tsx'
import { PageHead } from '../kit/page-head.tsx'
import type { Page, Visit } from '../page.ts'
import { guideText, statements, topics } from './guide.ts'
import { guideIn, type Guide } from './markdown.tsx'

const icons: { readonly [topic: string]: IconName } = {
  searching: 'search',
  library: 'book',
  charts: 'chart',
  drafting: 'edit',
  spreadsheets: 'table',
  review: 'done',
  'national-users': 'people',
  vocabularies: 'list',
  api: 'code',
  accessibility: 'person',
  privacy: 'lock',
  names: 'globe',
}

/** The guide's contents. */
const contents: Page = {
  method: 'GET',
  path: '/help',
  answer: visit => ({
    kind: 'page',
    title: visit.say('help.title'),
    description: visit.say('help.lead'),
    wide: true,
    body: (
      <>
        <PageHead title={visit.say('help.title')} lead={visit.say('help.lead')} />
        <div class="stack-l">
          <Topics names={topics} visit={visit} />
          <section class="stack">
            <h2>{visit.say('layout.about')}</h2>
            <Topics names={statements} visit={visit} level={3} />
          </section>
        </div>
      </>
    ),
  }),
}

/** One page of it. */
const topic: Page = {
  method: 'GET',
  path: '/help/:topic',
  answer: visit => {
    const name = visit.params['topic']!
    const guide = guideFor(visit, name)
    if (!guide) throw new Refused('not-found', 'help.unknown', { topic: name })
    return {
      kind: 'page',
      title: guide.title,
      description: guide.lead,
      trail: [{ label: visit.say('help.title'), path: '/help' }],
      body: (
        <article class="prose">
          <PageHead title={guide.title} lead={guide.lead} />
          {guide.body}
        </article>
      ),
    }
  },
}

export const pages: readonly Page[] = [contents, topic]

const Topics = ({ names, visit, level = 2 }: { readonly names: readonly string[]; readonly visit: Visit; readonly level?: 2 | 3 }): VNode => (
  <Cards>
    {names.map(name => {
      const guide = guideFor(visit, name)
      return guide ? (
        <Card level={level} icon={icons[name] ?? 'help'} href={visit.to(`/help/${name}`)} title={guide.title}>
          <p class="muted small">{guide.lead}</p>
        </Card>
      ) : null
    })}
  </Cards>
)

function guideFor(visit: Visit, name: string): Guide | undefined {
  const text = guideText(visit.locale, name) ?? guideText('en', name)
  return text === undefined ? undefined : guideIn(text, path => visit.to(path))
}
