import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lives, thisProcess } from '#platform/alone.ts'
import { Refused } from '#platform/errors.ts'

/** The note that a running OpenCHM leaves in its data folder. */
type Note = { readonly process: string; readonly url: string }

/** Make the data folder. Refuses `data.closed` if it cannot be written, `data.in-use` if another OpenCHM runs on it. */
export function openDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Refused('forbidden', 'data.closed', { folder, problem: (error as Error).message })
  }
  const note = readNote(folder)
  if (note && lives(note.process)) throw inUse(folder, note)
}

/** Say in the folder who works on it, and under which address. Answers how to take the note away. */
export function leaveNote(folder: string, url: string): () => void {
  const note: Note = { process: thisProcess(), url }
  writeFileSync(noteIn(folder), JSON.stringify(note))
  return () => rmSync(noteIn(folder), { force: true })
}

/** Another OpenCHM works on this data. */
export function inUse(folder: string, note: Note | undefined = readNote(folder)): Refused {
  return new Refused('conflict', 'data.in-use', { folder, ...(note ? { process: note.process.split(' ')[0], url: note.url } : {}) })
}

/** The secret of this installation, made at its first start and readable by its owner only. */
export function secretIn(folder: string): string {
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8').trim()
}

const noteIn = (folder: string) => path.join(folder, 'running.json')

function readNote(folder: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(noteIn(folder), 'utf8')) as Note
  } catch {
    return undefined
  }
}
