import type { Context } from '#platform/context.ts'
import { horizon } from '#projections'
import { documentOf, element, type Content } from '#projections'
import type { Site } from '../site.ts'
import { askedIn, type Asked } from './arguments.ts'
import { isFailure, type Failure } from './failure.ts'
import { written } from './moments.ts'
import { verbs } from './verbs.ts'

const namespace = 'http://www.openarchives.org/OAI/2.0/'

/** The answer to a request of OAI-PMH 2.0, whatever stands in it. */
export async function answerTo(context: Context, site: Site, query: URLSearchParams): Promise<string> {
  // taken before anything is read: whoever harvests from this moment on next time misses nothing
  const now = await horizon(context)
  const asked = askedIn(query)
  if (isFailure(asked)) return envelope(site, now, undefined, errorOf(asked))

  const content = await verbs[asked.verb]({ context, site, given: asked.given, now })
  if (isRefusal(content)) return envelope(site, now, content.failure === 'badArgument' ? undefined : asked, errorOf(content))
  return envelope(site, now, asked, element(asked.verb, {}, content))
}

const isRefusal = (content: Content | Failure): content is Failure => typeof content === 'object' && isFailure(content)

const errorOf = ({ failure, because }: Failure) => element('error', { code: failure }, because)

/** The arguments are not repeated where they were wrong (§3.2). */
const envelope = ({ origin }: Site, now: Date, asked: Asked | undefined, content: Content): string =>
  documentOf(
    element(
      'OAI-PMH',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${namespace}OAI-PMH.xsd`,
      },
      element('responseDate', {}, written(now)),
      element('request', asked ? { verb: asked.verb, ...asked.given } : {}, `${origin}/oai`),
      content,
    ),
  )
