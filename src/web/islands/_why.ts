/** "Why this result?" is answered in place. */
document.addEventListener('click', async event => {
  const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-why]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const answer = await fetch(`${link.href}&part=list`).catch(() => undefined)
  if (!answer?.ok) return location.assign(link.href)
  const place = document.createElement('div')
  place.className = 'why-found'
  place.tabIndex = -1
  place.innerHTML = await answer.text()
  link.replaceWith(place)
  place.focus()
})

export {}
