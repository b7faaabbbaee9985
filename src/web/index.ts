export { mountWeb, webServer } from './app.ts'
export { pages } from './pages.ts'
export type { WebDeps } from './app.ts'
export type { Answer, Cookie, Page, Session, Step, Visit } from './page.ts'
