export { hubJobs, hubListener } from './hub/work.ts'
export { mountInterfaces, type InterfaceDeps } from './mount.ts'
