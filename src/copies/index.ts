export { copyListeners } from './listeners.ts'
export { list as copiesOf, type Copy } from './store.ts'
