/** Menus close on Escape, on a click elsewhere, and when another opens. */
const open = (): readonly HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details[data-drop][open]')]

document.addEventListener('click', event => {
  for (const drop of open()) if (!drop.contains(event.target as Node)) drop.open = false
})
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  for (const drop of open()) {
    drop.open = false
    drop.querySelector('summary')?.focus()
  }
})
