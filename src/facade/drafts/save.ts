import type { Data, Format } from '#formats'
import type { Context } from '#platform/context.ts'
import { inTransaction } from '#platform/transaction.ts'
import { amend, createDraft, discardDraft, saveDraft, type Held } from '#records'
import type { Asking } from '../asking.ts'
import { forbidden, invalidParameter } from '../error.ts'
import { houseFor } from '../realm.ts'
import { headerOf, ourBody, schemaOf } from '../documents/body.ts'
import { worksOn, type Seen } from '../documents/info.ts'
import { seenMaybe } from '../documents/lookup.ts'

/** A body for the draft of a document: its identifier, the schema if the address names one, the draft version it was made from if the client knows it. */
export type Saving = { readonly uid: string; readonly schema: string | undefined; readonly body: unknown; readonly version?: number }

/** How the draft stands; `made`: there was none before. */
export type Saved = { readonly held: Held; readonly made: boolean }

/** Save the draft of a document, which is made if there is none. It need not be valid. Refuses what the verbs refuse. */
export function saveWorking({ context, realm }: Asking, { uid, schema, body, version }: Saving): Promise<Saved> {
  return inTransaction(context, async unit => {
    const said = headerOf(body)
    const seen = await seenMaybe(unit, uid)
    if (said.identifier !== undefined && said.identifier !== (seen?.record.id ?? uid))
      throw invalidParameter('identifier', 'The header of the body names another document')
    const format = schemaOf(schema, said, seen?.record.format)
    const data = ourBody(format, body, { former: seen?.draft?.data ?? seen?.revision?.data, realm })
    const house = houseFor(format, realm)
    if (!seen) return { held: await createDraft(unit, { format: format.name, id: uid, data, ...(house === undefined ? {} : { house }) }), made: true }

    if (!worksOn(unit, seen)) throw forbidden()
    const made = !seen.draft
    const { record } = await opened(unit, seen, format, body)
    const draft = await saveDraft(unit, { id: record.id, data, ...(version === undefined ? {} : { version }) })
    return { held: { record, draft }, made }
  })
}

/** A draft to write into: the one that stands, or one begun now, for what the body says it is for. */
async function opened(unit: Context, { record, draft }: Seen, format: Format, body: unknown): Promise<Held> {
  const intent = intentOf(body)
  if (draft && (intent === undefined || intent === intentOf(draft.data) || draft.state === 'submitted')) return { record, draft }
  if (record.revision === 0 && draft) return { record, draft }
  if (intent === undefined || format.fields['amendmentIntent'] === undefined) return amend(unit, record.id)
  if (draft) await discardDraft(unit, record.id)
  return amend(unit, record.id, { intent })
}

const intents: { readonly [value: string]: 'update' | 'revoke' } = { '0': 'update', '1': 'revoke' }

function intentOf(body: unknown): 'update' | 'revoke' | undefined {
  const value = String((body as Data)['amendmentIntent'] ?? '')
  return Object.hasOwn(intents, value) ? intents[value] : undefined
}
