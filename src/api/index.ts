export { mountApi, type ApiDeps } from './mount.ts'
