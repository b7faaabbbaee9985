export { mountInformea, type InformeaDeps } from './mount.ts'
