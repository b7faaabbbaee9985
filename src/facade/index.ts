export { mountFacade, type FacadeDeps } from './mount.ts'
export { temporaryClearing } from './temporary-files/clear.ts'
