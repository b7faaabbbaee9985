/* eslint-disable no-console -- a program of the command line speaks there */
// Show a page of the clearing-house on your own: each names where its oEmbed answer is.
const site = process.env.OPENCHM ?? 'http://localhost:8080'
const page = process.argv[2] ?? `${site}/en/countries/cr`

const html = await (await fetch(page)).text()
const link = html.match(/<link [^>]*type="application\/json\+oembed"[^>]*>/)?.[0]
const address = link?.match(/href="([^"]+)"/)[1].replaceAll('&amp;', '&')
if (!address) throw new Error(`${page} cannot be embedded`)

const { html: frame, title } = await (await fetch(address)).json()
const escaped = text => text.replace(/[&<"]/g, sign => `&#${sign.charCodeAt(0)};`)
// a record has no frame: it is shown as a link, which also stands below a frame for those who see none
if (frame) console.log(frame)
console.log(`<a href="${escaped(page)}">${escaped(title)}</a>`)
