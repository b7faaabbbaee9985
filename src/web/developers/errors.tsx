import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '#platform/localized.ts'
import { catalogue, say } from '#platform/messages.ts'
import { Table } from '../kit/table.tsx'
import type { Page } from '../page.ts'
import { portalPage } from './frame.tsx'

type Line = { readonly code: string; readonly kind: string; readonly status: string }

const file = path.resolve(import.meta.dirname, '../../../docs/errors.md')

/** Every code a call may be refused with, from `docs/errors.md`, which is checked to be current. */
const refusals = (): readonly Line[] =>
  [...readFileSync(file, 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]+) \| (\d+) \|/gm)].map(([, code, kind, status]) => ({
    code: code!,
    kind: kind!,
    status: status!,
  }))

/** Where the address of a problem leads. */
export const errorsPage: Page = {
  method: 'GET',
  path: '/developers/errors',
  answer: visit =>
    portalPage(visit, {
      part: 'errors',
      title: visit.say('developer.errors'),
      lead: visit.say('developer.errors.lead'),
      wide: true,
      children: (
        <Table
          caption={visit.say('developer.errors')}
          quietCaption
          rows={refusals()}
          columns={[
            { heading: visit.say('developer.code'), names: true, cell: ({ code }) => <code id={code}>{code}</code> },
            { heading: visit.say('developer.status'), cell: ({ status }) => status },
            { heading: visit.say('developer.meaning'), cell: line => meaningOf(line, visit.locale) },
          ]}
        />
      ),
    }),
}

/** What a refusal says; a blank stands for what only the single refusal knows, ten for a number. */
function meaningOf({ code, kind }: Line, locale: Locale): string {
  const key = catalogue[`error.${code}`] ? `error.${code}` : `error.${kind}.lead`
  const words = catalogue[key]?.[locale] ?? catalogue[key]?.en
  if (words === undefined) return ''
  const values = [...words.matchAll(/\{(\w+)(, (?:plural|number))?/g)].map(([, name, counted]) => [name!, counted ? 10 : '…'] as const)
  return say(locale, key, Object.fromEntries(values))
}
