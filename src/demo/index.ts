export { loadDemo, type Progress } from './load-demo.ts'
export { demoAccounts, demoPassword, type DemoAccount } from './people.ts'
