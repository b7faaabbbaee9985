import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainOf, richOf } from './rich.ts'

const typed: readonly (readonly [string, string])[] = [
  ['One line', '<p>One line</p>'],
  ['One\n\nTwo', '<p>One</p><p>Two</p>'],
  ['One\nTwo', '<p>One<br />Two</p>'],
  ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
  ['a < b & c > "d"', '<p>a &lt; b &amp; c &gt; &quot;d&quot;</p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
]

for (const [text, html] of typed) {
  test(`${JSON.stringify(text)} becomes ${html} and comes back`, () => {
    assert.equal(richOf(text), html)
    assert.equal(plainOf(html), text)
  })
}

test('what is more than paragraphs and lists is shown and taken as it is', () => {
  const table = '<table><tr><td>1</td></tr></table>'

  assert.equal(plainOf(table), table)
  assert.equal(richOf(table), table)
})
