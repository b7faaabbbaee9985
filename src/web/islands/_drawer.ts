/**
 * Filters are links. Choosing one keeps the focus where it was and says how many records there are now; the drawer of a phone
 * stays open meanwhile, and closes on Escape. In a long filter one can find by typing.
 */
const kept = 'filter'

for (const drawer of document.querySelectorAll<HTMLElement>('[data-drawer]')) {
  const isOpen = () => location.hash === `#${drawer.id}`
  const nameOf = (link: Element) =>
    `${link.closest<HTMLElement>('[data-facet]')?.dataset['facet']} ${link.querySelector('.facet-name, .year-name')?.textContent}`

  drawer.addEventListener('click', event => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[href*="?"], a[href$="/search"]')
    if (!link) return
    sessionStorage.setItem(kept, nameOf(link))
    if (isOpen()) link.hash = drawer.id
  })
  const rest = [...document.querySelectorAll<HTMLElement>('.site-head, .site-foot, .trail, .results, .skip')]
  const hold = () => rest.forEach(part => (part.inert = isOpen() && getComputedStyle(drawer).position === 'fixed'))
  addEventListener('hashchange', hold)
  addEventListener('resize', hold)
  hold()
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !isOpen()) return
    // whoever opened it goes on where that was
    addEventListener('hashchange', () => document.querySelector<HTMLElement>(`a[href="#${drawer.id}"]`)?.focus(), { once: true })
    drawer.querySelector<HTMLAnchorElement>('a')?.click()
  })

  const before = sessionStorage.getItem(kept)
  sessionStorage.removeItem(kept)
  const again = before && [...drawer.querySelectorAll<HTMLElement>('[data-facet] a')].find(link => nameOf(link) === before)
  if (again) {
    for (let at = again.closest('details'); at; at = at.parentElement!.closest('details')) at.open = true
    again.focus()
    const status = document.querySelector<HTMLElement>('[data-announce]')
    setTimeout(() => {
      // going to the drawer's name takes the focus away once more
      if (document.activeElement === document.body || document.activeElement === drawer) again.focus()
      if (status) status.textContent = status.dataset['announce']!
    }, 300)
  }

  for (const input of drawer.querySelectorAll<HTMLInputElement>('[data-find]')) {
    const list = [...input.parentElement!.children].findLast(part => part.matches('ul'))!
    const whole = list.innerHTML
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked: AbortController | undefined
    const find = async () => {
      asked?.abort()
      asked = new AbortController()
      if (!input.value.trim()) return void (list.innerHTML = whole)
      const query = new URLSearchParams(location.search)
      query.set(input.name, input.value)
      query.set('part', 'list')
      const answer = await fetch(`${input.dataset['find']}?${query}`, { signal: asked.signal }).catch(() => undefined)
      if (answer?.ok) list.innerHTML = await answer.text()
    }
    input.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(find, 150)
    })
  }
}
