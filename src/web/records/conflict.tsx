import type { VNode } from 'preact'
import { differences, type Difference, type World } from '#formats'
import { labelAt, type Drawing } from '../fields/drawing.ts'
import { Notice } from '../kit/notice.tsx'
import { dated } from '../kit/time.tsx'
import { Changes } from './changes.tsx'

/** What somebody saved while another was writing. */
export type Theirs = { readonly data: Drawing['data']; readonly savedAt: Date; readonly by: string | undefined; readonly world: World }

/** Both texts of every field in which they differ. The form below keeps what its author typed; saving it again puts it in the place of the other. */
export function Conflict({ theirs, drawing }: { readonly theirs: Theirs; readonly drawing: Drawing }): VNode {
  const { visit, format, data } = drawing
  const differing: readonly Difference[] = differences(format, theirs.data, data, theirs.world, visit.locale).filter(({ kind }) => kind !== 'same')
  return (
    <Notice
      tone="warning"
      announced
      title={visit.say('records.conflict', { name: theirs.by ?? visit.say('records.somebody'), time: dated(theirs.savedAt, visit.locale, true) })}
    >
      <p>{visit.say('records.conflict-help')}</p>
      <Changes
        differences={differing}
        visit={visit}
        label={path => labelAt(format, path, visit.locale)}
        before={visit.say('records.theirs')}
        after={visit.say('records.yours')}
      />
    </Notice>
  )
}
