/** Buttons that copy what `data-on` names, and say so. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-act=copy]')) {
  if (!navigator.clipboard) continue
  const words = button.querySelector('span')!
  const before = words.textContent
  button.hidden = false
  words.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(meant(button.dataset['on']!))
    words.textContent = button.dataset['done']!
    setTimeout(() => (words.textContent = before), 2500)
  })
}

/** The words of the element with this id, an address of this site made whole, or the text itself. */
function meant(on: string): string {
  const element = document.getElementById(on)
  if (element) return element.textContent!.trim()
  return on.startsWith('/') ? new URL(on, location.href).href : on
}
