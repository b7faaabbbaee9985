// Runs in the hidden frame of pages that share one sign-in: keeps their token in this browser and hands it to those among them that ask.
const trusted = new Set(JSON.parse(document.currentScript.dataset.trusted))
const place = 'authenticationToken'
const dayInMilliseconds = 86_400_000

const kept = () => {
  try {
    return JSON.parse(localStorage.getItem(place)) ?? {}
  } catch {
    return {}
  }
}

const textOf = value => (typeof value === 'string' && value.length <= 500 ? value : '')

const answers = {
  getAuthenticationToken() {
    const { token = '', email = '', expires = 0 } = kept()
    const over = token !== '' && expires <= Date.now()
    if (over) localStorage.removeItem(place)
    return {
      type: 'authenticationToken',
      authenticationToken: over ? '' : token,
      authenticationEmail: email,
      expiration: expires ? new Date(expires).toISOString() : '',
      ...(over ? { sessionexpired: true } : {}),
    }
  },
  setAuthenticationToken({ authenticationToken, authenticationEmail, expiration }) {
    const token = textOf(authenticationToken)
    const expires = Math.min(Date.parse(textOf(expiration)) || Infinity, Date.now() + dayInMilliseconds)
    if (token === '') localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify({ token, email: textOf(authenticationEmail), expires }))
    return { type: 'authenticationTokenUpdated' }
  },
}

const messageIn = data => {
  try {
    return JSON.parse(data) ?? {}
  } catch {
    return {}
  }
}

addEventListener('message', ({ origin, source, data }) => {
  if (source !== parent || !trusted.has(origin) || typeof data !== 'string') return
  const message = messageIn(data)
  if (Object.hasOwn(answers, message.type)) parent.postMessage(JSON.stringify(answers[message.type](message)), origin)
})
