import { cleaned, derived, languagesOf, summaryOf, titleOf, type Data, type Format, type Issue } from '#formats'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { issuesOf, originFor, vocabularyWorld, type ChmRecord } from '#records'
import { badRequest, FacadeError } from '../error.ts'
import { houseFor, type Realm } from '../realm.ts'
import { theirBody } from '../documents/body.ts'
import type { Seen } from '../documents/info.ts'
import { wrongsOf, type Wrong } from './codes.ts'

/** What is asked about: a body of a format, as ours, and the record it is for if there is one. */
export type Asked = {
  readonly identifier: string
  readonly format: Format
  readonly data: Data
  readonly seen: Seen | undefined
  readonly realm: Realm | undefined
}

/** What validation says. `errors` is missing where nothing is wrong. */
export type Report = {
  readonly identifier: string
  readonly schema: string
  readonly locales: readonly string[]
  readonly links: readonly string[]
  readonly title: object
  readonly summary: object
  readonly metaData: object
  readonly errors?: readonly Wrong[]
}

/** All that stands between a body and its publication. Refuses a second document where a government has one only. */
export async function reportOn(context: Context, { identifier, format, data, seen, realm }: Asked): Promise<Report> {
  const body = cleaned(format, derived(format, cleaned(format, data), vocabularyWorld))
  const record = seen?.record ?? imagined(context, format, identifier, body, realm)
  const issues = await issuesOf(context, { record, draft: { data: body } })
  refuseSecond(issues)
  return { ...about(identifier, format, body), ...wrongIn(format, issues) }
}

/** A refusal of a body by a verb, as a report and an error in one. */
export function refusedBody(error: unknown, { identifier, format, data }: Pick<Asked, 'identifier' | 'format' | 'data'>): never {
  if (!(error instanceof Refused) || error.code !== 'record.data') throw error
  const { issues } = error.details as { readonly issues: readonly Issue[] }
  refuseSecond(issues)
  throw badRequest('The document is not valid', { ...about(identifier, format, cleaned(format, data)), ...wrongIn(format, issues) })
}

function refuseSecond(issues: readonly Issue[]): void {
  if (issues.some(({ code }) => code === 'record.only-one'))
    throw new FacadeError(400, 'badRequest', 'The government has a document of this schema already', ['government'])
}

const wrongIn = (format: Format, issues: readonly Issue[]) => (issues.length > 0 ? { errors: wrongsOf(format, issues) } : {})

function about(identifier: string, format: Format, data: Data): Omit<Report, 'errors'> {
  const { government } = data as { readonly government?: { readonly identifier?: unknown } }
  return {
    identifier,
    schema: format.name,
    locales: languagesOf(format, data),
    links: linksIn(theirBody({ id: identifier, format: format.name }, data)),
    title: titleOf(format, data),
    summary: summaryOf(format, data),
    metaData: typeof government?.identifier === 'string' ? { government: government.identifier } : {},
  }
}

/** The addresses of links and files in a body, each once. */
const linksIn = (body: object): readonly string[] => [
  ...new Set([...JSON.stringify(body).matchAll(/"url":("(?:[^"\\]|\\.)*")/g)].map(([, url]) => JSON.parse(url!) as string)),
]

/** The record that a first draft would make. */
function imagined({ actor, now }: Context, format: Format, id: string, data: Data, realm: Realm | undefined): ChmRecord {
  const named = (data['government'] as { readonly identifier?: unknown } | undefined)?.identifier
  const origin = originOr(() => originFor(actor, format, typeof named === 'string' ? named.toLowerCase() : undefined, houseFor(format, realm)))
  return {
    id,
    number: 0,
    format: format.name,
    kind: format.kind,
    houses: format.houses,
    mentions: [],
    state: 'draft',
    revision: 0,
    revoked: false,
    submission: 0,
    createdAt: now(),
    createdBy: actor.id ?? null,
    publishedAt: null,
    withdrawnAt: null,
    withdrawnBy: null,
    reason: null,
    confirmedAt: null,
    confirmedBy: null,
    unconfirmedSince: null,
    retiredAt: null,
    retiredBecause: null,
    prefix: format.prefix ?? format.house,
    government: typeof named === 'string' ? named.toLowerCase() : null,
    owner: actor.id ?? '',
    ...origin,
  } as ChmRecord
}

/** Who may not make the record may still ask what is wrong with it. */
function originOr(origin: () => ReturnType<typeof originFor>) {
  try {
    return origin()
  } catch (error) {
    if (error instanceof Refused) return {}
    throw error
  }
}
