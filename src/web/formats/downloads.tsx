import type { VNode } from 'preact'
import { Icon, type IconName } from '../kit/icon.tsx'
import type { Visit } from '../page.ts'

/** Everything that follows from a format's definition, to take away. */
export const Downloads = ({ visit, name }: { readonly visit: Visit; readonly name: string }): VNode => (
  <section class="stack">
    <h2>{visit.say('format.downloads')}</h2>
    <ul class="format-downloads">
      {downloads.map(({ key, icon, at }) => (
        <li>
          <a href={at(visit, name)}>
            <Icon name={icon} />
            <span>{visit.say(`format.download.${key}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)

type Download = { readonly key: string; readonly icon: IconName; readonly at: (visit: Visit, name: string) => string }

const downloads: readonly Download[] = [
  { key: 'template', icon: 'download', at: (visit, name) => `/api/v1/formats/${name}/template.xlsx?lang=${visit.locale}` },
  { key: 'blank', icon: 'download', at: (visit, name) => visit.to(`/formats/${name}/form.pdf`) },
  { key: 'example', icon: 'code', at: (_, name) => `/api/v1/formats/${name}/example` },
  { key: 'schema', icon: 'code', at: (_, name) => `/api/v1/formats/${name}` },
  { key: 'file', icon: 'code', at: (visit, name) => visit.to(`/formats/${name}/file`) },
]
