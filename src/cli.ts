import { commandLine } from './main/command-line.ts'

process.exitCode = await commandLine(process.argv.slice(2), process.env, process.stdout, process.stderr)
// what was opened for the command does not keep the process
process.stdout.write('', () => process.exit())
