import type { MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { bodyOf, jsonLimits } from '#platform/json.ts'
import { Refused } from '#platform/errors.ts'
import { badRequest, FacadeError, mandatory } from './error.ts'

const jsonTypes = ['application/json', 'application/*+json']
const formType = 'application/x-www-form-urlencoded'
const longestForm = 1024 * 1024
const mostOfForm = 1000

/** Read bodies as JSON, or as a form whose names become keys (several of one name a list); nothing else. */
export function parseBodies(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser([...jsonTypes], { parseAs: 'buffer', bodyLimit: jsonLimits.bytes }, (_request, body, done) =>
    answered(done, () => bodyOf(body as Buffer)),
  )
  scope.addContentTypeParser(formType, { parseAs: 'string', bodyLimit: longestForm }, (_request, body, done) =>
    answered(done, () => formOf(body as string)),
  )
}

/** Read bodies as the bytes of a file, whatever their type, handed on as they arrive; forms with files stay forms. */
export function parseUploads(scope: FastifyInstance): void {
  scope.removeContentTypeParser([...jsonTypes, formType])
  scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
}

function answered(done: (error: Error | null, body?: unknown) => void, read: () => unknown): void {
  try {
    done(null, read())
  } catch (error) {
    done(error as Error)
  }
}

function formOf(text: string): Readonly<Record<string, string | readonly string[]>> {
  const form = new URLSearchParams(text)
  if (form.size > mostOfForm) throw new Refused('invalid', 'json.keys', { most: mostOfForm })
  const names = [...new Set(form.keys())].filter(name => !['__proto__', 'constructor', 'prototype'].includes(name))
  return Object.fromEntries(
    names.map(name => {
      const values = form.getAll(name)
      return [name, values.length === 1 ? values[0]! : values]
    }),
  )
}

/** What is done with the one file of a form; it is cut behind `most` bytes. Refuses forms without it, and those that cannot be read or broke off (400). */
export async function withFormFile<Answer>(request: FastifyRequest, most: number, use: (file: MultipartFile) => Promise<Answer>): Promise<Answer> {
  try {
    const file = await request.file({ limits: { fileSize: most } })
    if (!file) throw mandatory('file')
    return await use(file)
  } catch (error) {
    if (error instanceof FacadeError || error instanceof Refused) throw error
    if (isOfForm(error)) throw badRequest('The form cannot be read')
    throw error
  }
}

/** Errors of the form itself, which have a code of the plug-in or the words of the parser. */
const isOfForm = (error: unknown): boolean =>
  error instanceof Error &&
  (String((error as { code?: unknown }).code).startsWith('FST_') || /^(Unexpected end of|Malformed part|Multipart:)/.test(error.message))
