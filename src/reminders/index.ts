export { reminderWatch, watchReminders } from './watch.ts'
