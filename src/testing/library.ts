import type { Data } from '#formats'
import { announce } from '#platform/events.ts'
import { aRecord } from './builders/record.ts'
import { callerOf, type Answered, type Caller } from './caller.ts'

/** A document of the façade's index. */
export type IndexDocument = { readonly [name: string]: string | number | boolean | readonly (string | number | boolean)[] }

/** What the façade's index answers. */
export type IndexAnswer = Pick<Answered, 'status' | 'text'> & {
  readonly json: {
    readonly response: { readonly numFound: number; readonly start: number; readonly docs: readonly IndexDocument[] }
    readonly facet_counts: {
      readonly facet_fields: { readonly [field: string]: readonly (string | number)[] }
      readonly facet_queries: object
      readonly facet_pivot: any
    }
    readonly grouped: any
    readonly highlighting: { readonly [id: string]: { readonly [field: string]: readonly string[] } }
    readonly nonSupportedParams: readonly string[]
    readonly responseHeader: object
    readonly code: string
    readonly field: string
  }
}

/** The parameters of a question; a list is repeated. */
export type IndexQuery = { readonly [name: string]: string | readonly string[] }

/** Public records, and the façade's index asked of them. `secret` stands where nobody may read it. */
export type Library = Caller & {
  readonly secret: string
  readonly asked: (query: IndexQuery) => Promise<IndexAnswer>
  readonly posted: (body: object) => Promise<IndexAnswer>
  /** The ids of what a query finds. */
  readonly found: (q: string, more?: IndexQuery) => Promise<readonly unknown[]>
  readonly told: (id: string) => Promise<void>
}

/** As a query string. */
export const queryOf = (query: IndexQuery): string =>
  new URLSearchParams(Object.entries(query).flatMap(([name, values]) => [values].flat().map(value => [name, value as string]))).toString()

/** The ids of the documents of an answer. */
export const idsOf = ({ json }: IndexAnswer): readonly unknown[] => json.response.docs.map(({ id }) => id)

const texts = (fr: string, en: string): Data => ({ languages: ['en', 'fr'], title: { en, fr } })
const secret = 'Quetzalwort'

/** One record of each of these formats, and a permit of Brazil, a target of France and a meeting about maize. */
export async function aLibrary(formats: readonly string[]): Promise<Library> {
  const caller = await callerOf()
  const { context } = caller
  const told = (id: string) => announce(context, 'record.published', id)
  const made = async (options: Parameters<typeof aRecord>[1]) => told(await aRecord(context, { ...options, state: 'published' }))
  for (const format of formats) await made({ format })
  const [permit, target] = [
    texts('Licença de coleta', 'Permit for wild relatives of cassava'),
    texts('Restaurer les zones humides', 'Restore wetlands & mires'),
  ]
  const meeting = { ...texts('Réunion', 'Meeting on maize'), startDate: '2026-03-02', endDate: '2026-03-05', notes: secret }
  await made({ id: 'PERMIT-OF-BRAZIL-1', format: 'absPermit', government: 'br', data: permit })
  await made({ id: 'TARGET-OF-FRANCE-1', format: 'nationalTarget7', government: 'fr', data: target })
  await made({ id: 'MEETING-ABOUT-MAIZE-1', format: 'meeting', data: meeting })
  await caller.heard()
  const asked = (query: IndexQuery): Promise<IndexAnswer> => caller.call('GET', `//api/v2013/index/select?${queryOf(query)}`)
  const posted = (body: object): Promise<IndexAnswer> => caller.call('POST', '//api/v2013/index/select', { body })
  const found = async (q: string, more: IndexQuery = {}) => idsOf(await asked({ q, rows: '1000', fl: 'id', ...more }))
  return { ...caller, secret, asked, posted, found, told }
}
