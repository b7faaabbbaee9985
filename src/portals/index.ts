export type { Portal, Theme, MenuLink } from './portal.ts'
