import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { formats, workflowOf } from '#formats'
import { inLocale, locales } from '#platform/localized.ts'
import { aVisit, house } from '#testing'
import { FormatWorkflow } from './workflow.tsx'

test('the workflow of every format is told in six languages, without a missing text', async () => {
  const context = await house()

  for (const format of formats())
    for (const locale of locales) {
      const visit = aVisit(context, { locale })
      const html = render(<FormatWorkflow format={format} visit={visit} />)
      assert.ok(!/format\.workflow|undefined|\{[a-z]+\}/.test(html), `${format.name} ${locale}`)
      const { checklist, deadline } = workflowOf(format)
      for (const { label } of checklist) assert.equal(inLocale(label, locale).language, locale, `${format.name} ${locale}`)
      assert.equal(html.split('<dt>').length > 4, true)
      if (deadline) assert.match(html, /12/)
    }
})

test('the calendar is told where a format has one', async () => {
  const visit = aVisit(await house())
  const told = (name: string) => render(<FormatWorkflow format={formats().find(format => format.name === name)!} visit={visit} />)

  assert.match(told('authority'), /After 12 months/)
  assert.match(told('biosafetyLaw'), /After 24 months.*Only while/s)
  assert.match(told('absPermit'), /2 months before/)
  assert.match(told('contact'), /published at once/)
  assert.ok(!told('nbsap').includes('Confirmation'))
})
