/** The drawer of filters on a phone stays open while values are chosen, and closes on Escape. Elsewhere the links stay as they are. */
for (const drawer of document.querySelectorAll<HTMLElement>('[data-drawer]')) {
  const isOpen = () => location.hash === `#${drawer.id}`
  drawer.addEventListener('click', event => {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[href*="?"], a[href$="/search"]')
    if (link && isOpen()) link.hash = drawer.id
  })
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && isOpen()) drawer.querySelector<HTMLAnchorElement>('a')?.click()
  })
  const rest = [...document.querySelectorAll<HTMLElement>('.site-head, .site-foot, .trail, .results, .skip')]
  const hold = () => rest.forEach(part => (part.inert = isOpen() && getComputedStyle(drawer).position === 'fixed'))
  addEventListener('hashchange', hold)
  addEventListener('resize', hold)
  hold()
}
