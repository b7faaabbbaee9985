import type { ConfigProblem } from '#platform/config.ts'
import { Refused } from '#platform/errors.ts'

type Details = Readonly<Record<string, unknown>>

/** What a problem at the start means for the person at the terminal, and what to do. Anything unknown is told as it is. */
export function toldToOperator(error: unknown): string {
  const sentence = error instanceof Refused ? sentences[error.code] : undefined
  if (sentence) return sentence((error as Refused).details)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

const sentences: { readonly [code: string]: (details: Details) => string } = {
  'config.values': ({ problems }) =>
    (problems as readonly ConfigProblem[])
      .map(({ variable, value, allowed }) => `${variable}=${value} is not possible. ${variable} is ${allowed}.`)
      .join('\n'),
  'port.taken': ({ port, host }) =>
    `Port ${port} on ${host} is taken by another program. Stop that program, or choose another port: PORT=${Number(port) + 1} npm start`,
  'port.forbidden': ({ port }) =>
    `Port ${port} may be opened by the administrator of this machine only. Choose a port above 1023: PORT=8080 npm start`,
  'host.unknown': ({ host }) => `HOST=${host} is no address of this machine. Use 127.0.0.1 (this machine only) or 0.0.0.0 (every network).`,
  'data.closed': ({ folder, problem }) =>
    `The data folder ${folder} cannot be written (${problem}). Change its owner, or choose another folder with DATA_DIR.`,
  'data.in-use': ({ folder, process, url }) =>
    `OpenCHM already runs on the data folder ${folder}${url ? ` (process ${process}, ${url})` : ''}. ` +
    `Use that one, stop it first (Ctrl-C${process ? `, or kill ${process}` : ''}), or choose another folder with DATA_DIR.`,
  'database.in-use': () => 'Another OpenCHM works on the database of DATABASE_URL. Stop that one first, or name another database.',
  'database.step-changed': ({ step }) =>
    `The database was made with another text of the step ${step}. Old steps must not change: use the program that made it, or a new data folder.`,
  'database.step-unknown': ({ step }) =>
    `The database was made by a newer OpenCHM (step ${step} is not known here). Start that version, or restore a backup.`,
  'database.step-order': ({ step, after }) =>
    `The database step ${step} comes too late: ${after} was taken already. Give the new step the next number.`,
  'command.mapping': ({ file, problem }) =>
    `The mapping ${file} cannot be read (${problem}). It is JSON like { "columns": { "Heading": "title@en" }, "order": "dmy" }.`,
  'command.actor': ({ email }) => `Nobody with the address ${email} may act here.`,
}
