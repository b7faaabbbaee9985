import type { VNode } from 'preact'
import { addressOf, pictures, type Attachment } from '#records'
import { Panel } from '../kit/card.tsx'
import type { Visit } from '../page.ts'
import { licenceName, sizeOf } from './words.ts'

/** The files a record shows: what each is, how large, under which licence, and the digest by which a copy is known to be the same. */
export function Attached({ visit, files }: { readonly visit: Visit; readonly files: readonly Attachment[] }): VNode | null {
  if (files.length === 0) return null
  return (
    <Panel title={visit.say('files.attached')}>
      <ul class="plain-list">
        {files.map(file => (
          <li>
            {pictures.has(file.type) ? <img class="file-picture" src={`${visit.to(addressOf(file))}?width=160`} alt="" loading="lazy" /> : null}
            <a href={visit.to(addressOf(file))} dir="auto">
              {file.name}
            </a>
            <small class="quiet">
              {' '}
              {[
                /\.([a-z0-9]+)$/i.exec(file.name)?.[1]?.toUpperCase(),
                sizeOf(file.size, visit.locale),
                file.licence && licenceName(visit, file.licence),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <details>
              <summary>{visit.say('files.hash')}</summary>
              <code class="file-hash" dir="ltr">
                {file.hash}
              </code>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
