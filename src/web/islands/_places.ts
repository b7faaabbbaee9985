import { wordOf } from './_form-words.ts'

const scale = 1.6
const nearest = 3
const step = 60

/** A place is chosen by a click on the map, or moved with the arrow keys; plus and minus change what the map shows. */
export function places(form: HTMLFormElement): void {
  for (const question of form.querySelectorAll<HTMLElement>('[data-point]:not([data-picks])')) {
    question.dataset['picks'] = ''
    enhance(form, question, question.querySelector<SVGSVGElement>('svg[data-map]')!)
  }
}

function enhance(form: HTMLFormElement, question: HTMLElement, map: SVGSVGElement): void {
  const [lat, lng] = ['lat', 'lng'].map(part => question.querySelector<HTMLInputElement>(`input[name$="/${part}"]`)!) as [
    HTMLInputElement,
    HTMLInputElement,
  ]
  const mark = map.querySelector<SVGCircleElement>('[data-place]')!
  const box = () => map.viewBox.baseVal
  const here = () => ({
    x: lng.value === '' ? box().x + box().width / 2 : Number(lng.value),
    y: lat.value === '' ? box().y + box().height / 2 : -Number(lat.value),
  })
  const draw = () => {
    const shown = lat.value !== '' && lng.value !== ''
    mark.setAttribute('cx', String(here().x))
    mark.setAttribute('cy', String(here().y))
    mark.setAttribute('r', String(shown ? box().width / 60 : 0))
  }
  const put = (x: number, y: number) => {
    const figure = (value: number, most: number) => String(Math.round(Math.max(-most, Math.min(most, value)) * 1000) / 1000)
    lng.value = figure(x, 180)
    lat.value = figure(-y, 90)
    lat.dispatchEvent(new Event('input', { bubbles: true }))
    draw()
  }
  const zoom = (by: number) => {
    const { x, y } = here()
    const width = Math.max(nearest, Math.min(360, box().width / by))
    const left = Math.max(-180, Math.min(180 - width, x - width / 2))
    const top = Math.max(-90, Math.min(90 - width / 2, y - width / 4))
    map.setAttribute('viewBox', `${left} ${top} ${width} ${width / 2}`)
    draw()
  }
  const steps: { readonly [key: string]: () => void } = {
    ArrowLeft: () => put(here().x - box().width / step, here().y),
    ArrowRight: () => put(here().x + box().width / step, here().y),
    ArrowUp: () => put(here().x, here().y - box().width / step),
    ArrowDown: () => put(here().x, here().y + box().width / step),
    '+': () => zoom(scale),
    '=': () => zoom(scale),
    '-': () => zoom(1 / scale),
  }
  map.setAttribute('tabindex', '0')
  map.classList.add('map-picks')
  map.addEventListener('click', ({ clientX, clientY }) => {
    const point = new DOMPoint(clientX, clientY).matrixTransform(map.getScreenCTM()!.inverse())
    put(point.x, point.y)
  })
  map.addEventListener('keydown', event => {
    const act = steps[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
  for (const input of [lat, lng]) input.addEventListener('change', draw)
  map.after(button(wordOf(form, 'nearer'), '+', steps['+']!), button(wordOf(form, 'farther'), '−', steps['-']!))
}

function button(label: string, sign: string, act: () => void): HTMLElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button button-icon'
  made.title = label
  made.setAttribute('aria-label', label)
  made.textContent = sign
  made.addEventListener('click', act)
  return made
}
