export { mountApi, type ApiDeps } from './mount.ts'
export { statusOf } from './problem.ts'
