import { wordOf } from './_form-words.ts'
import type { Keeper } from './_saving.ts'

/** Where to go on after a row came, went or moved: into the new row, to the same button, or to the one that adds rows. */
export function afterStep(form: HTMLFormElement, op: string): HTMLElement | null {
  const [step = '', pointer = ''] = op.split(/:(.*)/s)
  const inside = (path: string) =>
    [...form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), select, textarea')].filter(({ name }) => name.startsWith(`${path}/`))
  const rows = inside(pointer).map(({ name }) => Number(name.slice(pointer.length + 1).split('/')[0]))
  if (step === 'add') return inside(`${pointer}/${Math.max(...rows)}`)[0] ?? null
  const button = (value: string) => form.querySelector<HTMLElement>(`button[value="${value}"]:enabled`)
  return button(op) ?? button(`add:${pointer.replace(/\/\d+$/, '')}`) ?? inside(pointer)[0] ?? null
}

/** Rows of a list can be dragged to another place; by keyboard the arrows beside them do the same. */
export function dragRows(form: HTMLFormElement, keeper: Keeper): void {
  for (const buttons of form.querySelectorAll<HTMLElement>('.row-buttons:not([data-drags])')) {
    buttons.dataset['drags'] = ''
    const pointer = /^remove:(.+)\/(\d+)$/.exec(buttons.querySelector<HTMLButtonElement>('button[value^="remove:"]')?.value ?? '')
    const row = buttons.closest<HTMLElement>('.row')
    const list = row?.parentElement
    if (!pointer || !row || !list || siblings(list).length < 2) continue
    const handle = document.createElement('span')
    handle.className = 'row-handle'
    handle.title = wordOf(form, 'drag')
    handle.setAttribute('aria-hidden', 'true')
    handle.textContent = '⠿'
    buttons.prepend(handle)
    handle.addEventListener('pointerdown', event =>
      drag(event, { handle, row, list, move: to => void keeper.step(`move:${pointer[1]}/${pointer[2]}:${to}`) }),
    )
  }
}

const siblings = (list: Element): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > .row')]

type Drag = { readonly handle: HTMLElement; readonly row: HTMLElement; readonly list: HTMLElement; readonly move: (to: number) => void }

function drag(event: PointerEvent, { handle, row, list, move }: Drag): void {
  event.preventDefault()
  handle.setPointerCapture(event.pointerId)
  row.classList.add('row-dragged')
  const others = siblings(list).filter(one => one !== row)
  let to = siblings(list).indexOf(row)
  const from = to
  const mark = () =>
    others.forEach(
      (one, place) => (
        one.classList.toggle('row-before', to === place && to !== from),
        one.classList.toggle('row-after', to === others.length && place === to - 1 && to !== from)
      ),
    )
  const over = ({ clientY }: PointerEvent) => {
    to = others.filter(one => one.getBoundingClientRect().top + one.offsetHeight / 2 < clientY).length
    mark()
    if (clientY < 60 || clientY > innerHeight - 60) scrollBy(0, clientY < 60 ? -12 : 12)
  }
  const end = (ended: Event) => {
    handle.removeEventListener('pointermove', over)
    row.classList.remove('row-dragged')
    for (const one of others) one.classList.remove('row-before', 'row-after')
    if (ended.type === 'pointerup' && to !== from) move(to)
  }
  handle.addEventListener('pointermove', over)
  handle.addEventListener('pointerup', end, { once: true })
  handle.addEventListener('pointercancel', end, { once: true })
}
