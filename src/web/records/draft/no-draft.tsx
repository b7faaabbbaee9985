import { formatNamed, titleOf } from '#formats'
import type { Refused } from '#platform/errors.ts'
import { matches } from '#platform/filter.ts'
import { inLocale } from '#platform/localized.ts'
import { allows, editable, find, identifierOf, recordFacts } from '#records'
import { Button, ButtonLink, Buttons } from '../../kit/button.tsx'
import { Token } from '../../kit/field.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import type { Answer, Visit } from '../../page.ts'
import { pathOf } from '../address.ts'

/** In place of the form of a record that is published and not being changed: an offer to change it. `missing` is thrown on to those who may not. */
export async function offerChange(visit: Visit, missing: Refused): Promise<Answer> {
  const { record, revision } = await find(visit.context, visit.params['identifier']!)
  const held = { record, draft: undefined }
  if (!revision || record.revoked || !allows(held, 'amend') || !matches(editable(visit.context.actor), recordFacts(held))) throw missing
  const { say } = visit
  const title = inLocale(titleOf(formatNamed(record.format), revision.data), visit.locale).text || identifierOf(record)
  return {
    kind: 'page',
    title: say('draft.no-draft'),
    trail: [{ label: title, path: pathOf(record) }],
    body: (
      <>
        <PageHead title={say('draft.no-draft')} lead={say('draft.no-draft-lead', { title })} />
        <form method="post" action={visit.to(`${pathOf(record)}/amendment`)}>
          <Token visit={visit} />
          <Buttons>
            <Button>{say('records.amend')}</Button>
            <ButtonLink tone="quiet" href={visit.to(pathOf(record))}>
              {say('draft.see-record')}
            </ButtonLink>
          </Buttons>
        </form>
      </>
    ),
  }
}
