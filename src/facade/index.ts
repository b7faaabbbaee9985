export { mountFacade, type FacadeDeps } from './mount.ts'
