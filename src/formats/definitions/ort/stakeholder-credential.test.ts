import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleBody, refusals } from '../example-body.ts'
import { stakeholderCredential } from './stakeholder-credential.ts'

test('a government is named for those who belong to one', () => {
  const government = { government: { identifier: 'cr' } }

  assert.deepEqual(refusals(stakeholderCredential, exampleBody(stakeholderCredential, { isParty: true, government: undefined })), ['/government field.missing']) // prettier-ignore
  assert.ok(!('government' in exampleBody(stakeholderCredential, { ...government, isParty: false })))
})

test('those who may submit are named by their addresses, each once', () => {
  const issues = (authorizedEmails: readonly string[]) => refusals(stakeholderCredential, exampleBody(stakeholderCredential, { authorizedEmails }))

  assert.deepEqual(issues(['a@example.org', 'b@example.org']), [])
  assert.deepEqual(issues(['nobody']), ['/authorizedEmails/0 email.wrong'])
})
