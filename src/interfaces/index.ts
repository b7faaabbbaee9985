export { mountInterfaces, type InterfaceDeps } from './mount.ts'
