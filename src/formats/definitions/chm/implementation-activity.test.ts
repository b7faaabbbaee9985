import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleBody, refusals } from '../example-body.ts'
import { implementationActivity } from './implementation-activity.ts'

test('an activity is documented by a text or by a file', () => {
  const issues = (changes: object) => refusals(implementationActivity, exampleBody(implementationActivity, { ...changes }))

  assert.deepEqual(issues({ documentLinks: undefined }), [])
  assert.deepEqual(issues({ documentText: undefined }), [])
  assert.deepEqual(issues({ documentText: undefined, documentLinks: undefined }), [
    '/documentText document.missing',
    '/documentLinks document.missing',
  ])
})
