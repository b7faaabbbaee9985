import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'

const text = readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')

test('redocly finds nothing to say about the description', async () => {
  const config = await createConfig({ extends: ['recommended'] })

  const problems = await lintFromString({ source: text, absoluteRef: '/openapi.json', config })

  assert.deepEqual(
    problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`),
    [],
  )
})

test('spectral finds nothing to say about the description', async () => {
  const linter = new spectral.Spectral()
  linter.setRuleset({ extends: [[rulesets.oas as spectral.RulesetDefinition, 'recommended']] })

  const problems = await linter.run(JSON.parse(text) as Record<string, unknown>)

  assert.deepEqual(
    problems.map(({ code, message, path }) => `${code}: ${message} ${path.join('/')}`),
    [],
  )
})

test('every operation has a name of its own', () => {
  const { paths } = JSON.parse(text) as { readonly paths: Record<string, Record<string, { readonly operationId?: string }>> }
  const names = Object.values(paths).flatMap(methods => Object.values(methods).map(({ operationId }) => operationId))

  assert.ok(names.every(name => /^[a-z]+[A-Za-z]*$/.test(name ?? '')))
  assert.equal(new Set(names).size, names.length)
})
