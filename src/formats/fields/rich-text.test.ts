import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plainText, richText } from './rich-text.ts'

const field = { type: 'richText' } as const
const cleaned = (html: string) => (richText.clean({ en: html }, field) as { en?: string } | undefined)?.en

test('scripts, handlers, styles and foreign pictures are taken out of formatted text', () => {
  const attacks = [
    '<p onclick="alert(1)">a</p>',
    '<script>alert(1)</script><p>a</p>',
    '<p style="position:fixed">a</p>',
    '<p><img src="https://tracker.example/x.png">a</p>',
    '<p>a</p><iframe src="//evil.example"></iframe>',
    '<svg onload=alert(1)><p>a</p></svg>',
    '<p>a<!-- <script>x</script> --></p>',
  ]

  for (const attack of attacks) assert.equal(cleaned(attack), '<p>a</p>', attack)
})

test('links keep only safe schemes', () => {
  assert.equal(cleaned('<p><a href="https://a.org/">a</a></p>'), '<p><a href="https://a.org/">a</a></p>')
  assert.equal(cleaned('<p><a href="JaVaScRiPt:alert(1)">a</a></p>'), '<p><a>a</a></p>')
  assert.equal(cleaned('<p><a href="//evil.example">a</a></p>'), '<p><a>a</a></p>')
})

test('headings, lists, tables and pictures of the record stay', () => {
  const html =
    '<h2>a</h2><ul><li>b</li></ul><table><tbody><tr><td colspan="2">c</td></tr></tbody></table><p><img src="/files/A1/tree.png" alt="Tree" /></p>'

  assert.equal(cleaned(html), html)
})

test('text without markup becomes paragraphs and stays what was typed', () => {
  assert.equal(cleaned('5 < 6 & more\nnext line\n\nsecond'), '<p>5 &lt; 6 &amp; more<br />next line</p><p>second</p>')
  assert.equal(plainText(cleaned('5 < 6 & more')!), '5 < 6 & more')
})

test('markup without content is nothing', () => {
  for (const empty of ['<p></p>', '<p>&nbsp;</p><p><br></p>', '<div><!-- note --></div>', '<script>x</script>'])
    assert.equal(cleaned(empty), undefined, empty)
})

test('words are counted without the markup, as each language has them', () => {
  const issuesFor = (text: object, maxWords: number) => richText.check(text, { type: 'richText', maxWords }, { around: {} } as never)

  assert.deepEqual(issuesFor({ en: '<p class="one two three">one <em>two</em></p>' }, 2), [])
  assert.deepEqual(issuesFor({ zh: '<p>保护生物多样性</p>' }, 1)[0]?.code, 'text.words')
})

test('whatever markup is typed, what is kept is safe and stays as it is', () => {
  const typed = fc.constantFrom('<p>', '</p>', '<br>', '<b>', '</b>', '<', '>', '&lt;', '&', '\n\n', '\n', ' ', '<img src="/files/a/b.png">', '<script>', '</script>', '<!--', '-->', '<a href="javascript:x">', '<a href="https://a.org">', '</a>', '<table><tr><td>', '<div>', '<style>', '&#x3c;script&#x3e;', '<svg>', '<textarea>', '<noscript>', '<h1>', '<li>', '<p onclick=x>', 'é', '&nbsp;') // prettier-ignore

  fc.assert(
    fc.property(fc.array(fc.oneof(typed, fc.string({ maxLength: 4 })), { maxLength: 14 }), parts => {
      const kept = cleaned(parts.join(''))
      assert.equal(kept === undefined ? undefined : cleaned(kept), kept)
      assert.doesNotMatch(kept ?? '', /<(?:script|style|svg|textarea|noscript|div)|<[^>]*(?:onclick|javascript:)/i)
    }),
    { numRuns: 1000 },
  )
})

test('a text beyond any size is harmless and refused, and takes no time', () => {
  const start = performance.now()
  for (const sign of ['<', '<p', '&', ' ', '\n', '<p>x', '<b onclick=']) {
    const huge = { en: sign.repeat(300_000) }
    const kept = richText.clean(huge, field) as { en?: string } | undefined

    assert.doesNotMatch(kept?.en ?? '', /</)
    assert.deepEqual(
      richText.check(huge, field, { around: {} } as never).map(({ code }) => code),
      ['value.long'],
    )
  }
  assert.ok(performance.now() - start < 2000)
})

test('words of much unclosed markup are found in reasonable time', () => {
  const start = performance.now()

  plainText('<'.repeat(200_000))
  plainText('<br '.repeat(50_000))
  plainText(' \n'.repeat(100_000))

  assert.ok(performance.now() - start < 2000)
})
