import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../kit/button.tsx'
import { Token } from '../kit/field.tsx'
import type { Visit } from '../page.ts'
import type { Together } from './together.tsx'

/** Lines that can be ticked, with what can be done with those chosen. */
export const Chosen = ({
  visit,
  ops,
  children,
}: {
  readonly visit: Visit
  readonly ops: readonly Together[]
  readonly children: ComponentChildren
}): VNode => (
  <form method="post" action={visit.to('/workspace/together')} class="workspace-together">
    <Token visit={visit} />
    {children}
    <div class="workspace-ops" role="group" aria-label={visit.say('workspace.together')}>
      <span class="quiet">{visit.say('workspace.together')}</span>
      {ops.map(op => (
        <Button small tone="quiet" name="_op" value={op}>
          {visit.say(`workspace.together.${op}`)}
        </Button>
      ))}
    </div>
  </form>
)
