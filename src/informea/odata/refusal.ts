import { documentOf, element } from '#projections'
import { Unanswerable } from '../answers/failure.ts'
import type { ProfileName } from '../model/profile.ts'
import { queryOf } from '../query/options.ts'
import { notationFor, type Notation } from './negotiation.ts'

/** A refusal as a service writes it: JSON of v4, or JSON or XML as somebody wanted the answer. */
export function refusalOf(
  profile: ProfileName,
  { code, message }: Pick<Unanswerable, 'code' | 'message'>,
  url: string,
  accept: string | undefined,
): { readonly type: string; readonly body: string } {
  if (profile === 'v4') return { type: 'application/json;odata.metadata=minimal;charset=utf-8', body: JSON.stringify({ error: { code, message } }) }
  if (wanted(profile, url, accept) === 'json')
    return {
      type: 'application/json;odata=verbose;charset=utf-8',
      body: JSON.stringify({ error: { code, message: { lang: 'en', value: message } } }),
    }
  const error = element(
    'error',
    { xmlns: 'http://schemas.microsoft.com/ado/2007/08/dataservices/metadata' },
    element('code', {}, code),
    element('message', { 'xml:lang': 'en' }, message),
  )
  return { type: 'application/xml;charset=utf-8', body: documentOf(error) }
}

/** What was wanted, as far as that can be told from a question that is wrong. */
function wanted(profile: ProfileName, url: string, accept: string | undefined): Notation['kind'] {
  try {
    return notationFor(profile, 'feed', queryOf(url.split('?').slice(1).join('?')).get('$format'), accept).kind
  } catch (error) {
    if (error instanceof Unanswerable) return 'json'
    throw error
  }
}
