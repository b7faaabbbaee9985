import type { Data, Format } from '#formats'

/** Does a change of this format's records say what it is: an update or a revocation? */
export const isRevocable = (format: Format): boolean => 'amendmentIntent' in format.fields

/** Does this body revoke its record? */
export const isRevocation = (format: Format, data: Data): boolean => isRevocable(format) && String(data.amendmentIntent) === intents.revoke

/** What a change is meant to be. */
export type Intent = 'update' | 'revoke'

/** The newest revision as the start of a change. */
export const amended = (format: Format, data: Data, intent: Intent): Data =>
  isRevocable(format) ? { ...withoutAmendment(data), amendmentIntent: valueOf(format, intents[intent]) } : data

/** A body as the start of another record: without amendment fields and without links to the record itself. */
export const copied = (data: Data, id: string): Data => withoutLinksTo(withoutAmendment(data), id) as Data

const intents: { readonly [intent in Intent]: string } = { update: '0', revoke: '1' }

const valueOf = (format: Format, intent: string) => (format.fields['amendmentIntent']!.type === 'number' ? Number(intent) : intent)

const withoutAmendment = ({ amendmentIntent: _, amendmentDescription: __, ...data }: Data): Data => data

function withoutLinksTo(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.filter(item => !isLinkTo(item, id)).map(item => withoutLinksTo(item, id))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => !isLinkTo(part, id))
  return Object.fromEntries(entries.map(([key, part]) => [key, withoutLinksTo(part, id)]))
}

const isLinkTo = (value: unknown, id: string): boolean =>
  typeof value === 'object' && value !== null && String((value as { identifier?: unknown }).identifier).split('@')[0] === id
