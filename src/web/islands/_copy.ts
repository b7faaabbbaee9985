/** Buttons that copy the text in `data-on` and say so. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-act=copy]')) {
  if (!navigator.clipboard) continue
  const words = button.querySelector('span')!
  const before = words.textContent
  button.hidden = false
  words.setAttribute('aria-live', 'polite')
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(new URL(button.dataset['on']!, location.href).href)
    words.textContent = button.dataset['done']!
    setTimeout(() => (words.textContent = before), 2500)
  })
}
