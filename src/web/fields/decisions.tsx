import type { VNode } from 'preact'
import { directionOf } from '#platform/localized.ts'
import type { Asked, Conflicting, Drawing } from './drawing.ts'

/** The texts others wrote in the place of this one, side by side with it, and the ways to decide. */
export function Conflicts({ asked: { name, drawing } }: { readonly asked: Asked }): VNode {
  return (
    <>
      {(drawing.conflicts?.get(name) ?? []).map(conflict => (
        <Conflict conflict={conflict} drawing={drawing} />
      ))}
    </>
  )
}

function Conflict({
  conflict: { path, theirs, language, joinable },
  drawing: { visit },
}: {
  readonly conflict: Conflicting
  readonly drawing: Drawing
}): VNode {
  const { say } = visit
  const choice = (op: string, label: string) => (
    <button class="button button-quiet button-small" name="_op" value={`${op}:${path}`} formNoValidate>
      {label}
    </button>
  )
  const inLanguage = language === undefined ? { dir: 'auto' as const } : { lang: language, dir: directionOf(language) }
  return (
    <div class="conflict" role="group" aria-label={say('draft.conflict-here')} data-conflict>
      <input type="hidden" name="_conflict" value={path} />
      <p class="conflict-lead">{say('draft.conflict-here')}</p>
      <p class="change-side">{say('draft.stands-now')}</p>
      <p class="conflict-text" {...inLanguage}>
        {theirs || say('draft.nothing')}
      </p>
      <div class="buttons">
        {choice('mine', say('draft.keep-mine'))}
        {choice('theirs', say('draft.keep-theirs'))}
        {joinable ? choice('both', say('draft.keep-both')) : null}
      </div>
    </div>
  )
}

/** An answer that came from the previous record: it is marked until somebody changes or confirms it. */
export function TakenOver({ asked: { name, drawing } }: { readonly asked: Asked }): VNode | null {
  if (!drawing.prefilled?.has(name.slice(1))) return null
  return (
    <p class="taken-over">
      <span>{drawing.visit.say('draft.taken-over')}</span>
      <button class="button button-plain button-small" name="_op" value={`confirm:${name}`} formNoValidate>
        {drawing.visit.say('draft.confirm')}
      </button>
    </p>
  )
}
