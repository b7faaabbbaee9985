import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { locales } from '#platform/localized.ts'
import { guideText, statements, topics } from './guide.ts'
import { guideIn } from './markdown.tsx'

const drawn = (text: string) => renderToString(guideIn(text, path => `/fr${path}`).body)

test('headings, lists, emphasis, code and links are drawn', () => {
  const body = drawn('# Title\n\nLead.\n\n## Part\nPress `/` and **go** *on*.\n\n- one\n- [two](/help)')

  assert.equal(
    body,
    '<h2>Part</h2><p>Press <code dir="ltr">/</code> and <strong>go</strong> <em>on</em>.</p><ul><li>one</li><li><a href="/fr/help">two</a></li></ul>',
  )
})

test('markup in a text stays text', () => {
  assert.equal(drawn('# T\n\nL\n\n<script>alert(1)</script>'), '<p>&lt;script>alert(1)&lt;/script></p>')
})

test('every page of the guide exists in six languages with the same parts', () => {
  for (const topic of [...topics, ...statements]) {
    const parts = locales.map(locale => (guideText(locale, topic) ?? '').match(/^#+ /gm)?.length ?? 0)
    assert.ok(parts[0]! > 0, topic)
    assert.deepEqual(new Set(parts).size, 1, `${topic}: ${parts}`)
  }
})
