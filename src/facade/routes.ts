import type { RouteOptions } from 'fastify'

/** Every call that takes JSON, a form or nothing. Addresses begin with their version: `/v2013/documents/:uid`. */
export const routes: readonly RouteOptions[] = []

/** The calls that take the bytes of files. */
export const uploads: readonly RouteOptions[] = []
