import type { VNode } from 'preact'
import { formats, formatTitle } from '#formats'
import { inLocale } from '#platform/localized.ts'
import { adminTrail, forAdministrators } from '../admin/guard.ts'
import { Button, ButtonLink, Buttons } from '../kit/button.tsx'
import { Badge } from '../kit/badge.tsx'
import { Field, Select, Token } from '../kit/field.tsx'
import { fieldId, Notice } from '../kit/notice.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Table } from '../kit/table.tsx'
import type { Page, Visit } from '../page.ts'

/** Every format in use, for administrators. */
export const list: Page = forAdministrators('GET', '/admin/formats', visit => {
  const title = visit.say('admin.formats.title')
  const add = <ButtonLink href={visit.to('/admin/formats/new')}>{visit.say('admin.formats.add')}</ButtonLink>
  const body = (
    <>
      <PageHead title={title} lead={visit.say('admin.formats.about')} actions={add} />
      <Table
        caption={title}
        quietCaption
        rows={formats()}
        columns={[
          {
            heading: visit.say('catalogue.name'),
            names: true,
            cell: format => <a href={visit.to(`/admin/formats/${format.name}`)}>{inLocale(formatTitle(format), visit.locale).text}</a>,
          },
          { heading: visit.say('catalogue.code'), cell: ({ code }) => <Badge tone="brand">{code}</Badge> },
          { heading: visit.say('catalogue.house'), cell: ({ house }) => visit.say(`format.house.${house}`) },
          { heading: visit.say('catalogue.version'), number: true, cell: ({ version }) => version },
        ]}
      />
    </>
  )
  return { kind: 'page', title, body, wide: true, trail: adminTrail(visit) }
})

/** Where a new format begins: a copy of one, or a file. */
export const begin: Page = forAdministrators('GET', '/admin/formats/new', visit => beginPage(visit))

/** The same with what was wrong with the file. */
export function beginPage(visit: Visit, problem?: string) {
  const title = visit.say('catalogue.new.title')
  const body = (
    <>
      <PageHead title={title} lead={visit.say('catalogue.new.lead')} />
      <div class="stack-l">
        {problem && <Notice tone="bad" announced title={problem} />}
        <Copy visit={visit} />
        <File visit={visit} />
      </div>
    </>
  )
  return { kind: 'page', status: problem ? 422 : 200, title, body, trail: formatsTrail(visit) } as const
}

/** The steps to the list. */
export const formatsTrail = (visit: Visit) => [...adminTrail(visit), { label: visit.say('admin.formats.title'), path: '/admin/formats' }]

const Copy = ({ visit }: { readonly visit: Visit }): VNode => (
  <form method="get" action={visit.to('/admin/formats/copy')} class="form">
    <Select
      visit={visit}
      name="of"
      label={visit.say('catalogue.like')}
      choices={formats().map(format => ({ value: format.name, label: inLocale(formatTitle(format), visit.locale).text }))}
    />
    <Buttons>
      <Button>{visit.say('catalogue.begin')}</Button>
    </Buttons>
  </form>
)

const File = ({ visit }: { readonly visit: Visit }): VNode => (
  <form method="post" action={visit.to('/admin/formats/file')} encType="multipart/form-data" class="form">
    <Token visit={visit} />
    <Field visit={visit} name="file" label={visit.say('catalogue.import')} hint={visit.say('catalogue.import.hint')}>
      <input
        class="input"
        type="file"
        name="file"
        id={fieldId('file')}
        aria-describedby={`${fieldId('file')}-hint`}
        accept=".json,application/json"
        required
      />
    </Field>
    <Buttons>
      <Button tone="quiet">{visit.say('catalogue.import')}</Button>
    </Buttons>
  </form>
)
