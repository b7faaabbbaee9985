export { notificationListeners } from './listeners.ts'
