import type { RouteOptions } from 'fastify'
import { answerNotImplemented } from './error.ts'

/** Calls of the existing service that are known and not offered: what they did has pages and calls of our own, or belongs to other parts of the Secretariat's sites. */
export const notOffered: readonly RouteOptions[] = [
  '/v2013/saml/*',
  '/v2014/discussions/*',
  '/v2015/report-records',
  '/v2015/rm-stats/*',
  '/v2015/user-agent-oa2/*',
  '/v2015/user-notifications',
  '/v2015/user-notifications/*',
  '/v2016/decision-texts/search',
  '/v2016/error-logs',
  '/v2016/me/*',
  '/v2016/reservations',
  '/v2017/comments',
  '/v2017/comments/*',
  '/v2020/bch/*',
  '/v2020/widgets',
  '/v2020/widgets/*',
  '/v2021/meeting-interventions',
  '/v2021/meeting-sessions',
  '/v2022/documents/*',
].map(url => ({ method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'], url, handler: answerNotImplemented }))
