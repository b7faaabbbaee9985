import type { VNode } from 'preact'
import { Button } from '../kit/button.tsx'
import type { Visit } from '../page.ts'

type Row = { readonly visit: Visit; readonly name: string }

/** Move or remove one row of a list: ordinary buttons of the form. */
export function RowButtons({ visit, name, first, last }: Row & { readonly first: boolean; readonly last: boolean }): VNode {
  const button = (op: string, sign: string, label: string, off: boolean) => (
    <button class="button button-icon" name="_op" value={`${op}:${name}`} aria-label={label} title={label} disabled={off} formNoValidate>
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    <div class="row-buttons">
      {button('up', '↑', visit.say('fields.row-up'), first)}
      {button('down', '↓', visit.say('fields.row-down'), last)}
      {button('remove', '×', visit.say('fields.row-remove'), false)}
    </div>
  )
}

/** Add a row to a list. */
export const AddButton = ({ visit, name, label }: Row & { readonly label?: string }): VNode => (
  <Button tone="quiet" small name="_op" value={`add:${name}`} skipsChecks>
    + {label ?? visit.say('fields.row-add')}
  </Button>
)
