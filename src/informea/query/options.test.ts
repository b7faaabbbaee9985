import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unanswerable } from '../answers/failure.ts'
import { shown, type ProfileName } from '../model/profile.ts'
import { optionsIn, queryOf } from './options.ts'

const asked = (text: string, profile: ProfileName = 'v2') => optionsIn(queryOf(text), shown[profile].get('Decisions')!, profile)

test('blanks come as %20 or +, and texts keep what is encoded in them', () => {
  assert.equal(queryOf('$filter=a+eq%20%27b%2Bc%27').get('$filter'), "a eq 'b+c'")
  assert.equal(asked('$orderby=updated%20desc,id').order.length, 2)
  assert.equal(asked("$orderby=concat('a,b',number)+desc,+id").order.length, 2)
  assert.equal(asked('').filter, undefined)
})

test('what is asked for is told from what is not', () => {
  const { expand, select, counted, skip, top } = asked('$expand=title,files&$select=id,title&$inlinecount=allpages&$skip=3&$top=0')

  assert.deepEqual([[...expand], [...select!], counted, skip, top], [['title', 'files'], ['id', 'title'], true, 3, 0])
  assert.equal(asked('$select=*').select, undefined)
  assert.equal(asked('$count=true', 'v4').counted, true)
  assert.equal(asked('$expand=title', 'v4').expand.has('title'), true)
  assert.equal(asked('utm=1&$top=1').top, 1)
})

test('every option that is unknown, twice, malformed, of the other version or names nothing is refused', () => {
  const refused = [
    '$expand=nothing', '$expand=id', '$expand=title/language', '$select=nothing', '$select=__proto__', '$orderby=title', '$orderby=nothing', '$orderby=id sideways',
    '$orderby=id,', '$top=-1', '$top=x', '$top=', '$top=1.5', '$top=1e3', '$skip=-1', '$skip=x', '$top=1&$top=2', '$count=true', '$inlinecount=yes', '$nothing=1', '$filter=treaty',
    '$filter=%', '$filter=%FF', '$orderby=' + Array(20).fill('id').join(','), '$Filter=id', '$skiptoken=1', '$search=x', '$apply=x', '$callback=alert',
  ] // prettier-ignore
  const refusedIn4 = [
    '$inlinecount=allpages',
    '$count=1',
    '$expand=title($select=value)',
    "$filter=updated gt datetime'2025-01-01T00:00:00'",
    '$levels=2',
  ]

  for (const text of refused) assert.throws(() => asked(text), Unanswerable, text)
  for (const text of refusedIn4) assert.throws(() => asked(text, 'v4'), Unanswerable, text)
})
