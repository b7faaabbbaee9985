/** `/` goes to the search box; a refused form starts at its list of errors. */
document.addEventListener('keydown', event => {
  const typing = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]')
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  document.querySelector<HTMLInputElement>('[data-search]')?.focus()
})

document.querySelector<HTMLElement>('[data-focus]')?.focus()
