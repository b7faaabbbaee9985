import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import floors from './floors.json' with { type: 'json' }
import { codeOf, filesBelow, isForTests, type SourceFile } from './source.ts'

const sources = filesBelow('src', '.ts', '.tsx')
const product = sources.filter(file => !isForTests(file))
const modules = floors.floors.flat().filter(name => existsSync(`src/${name}`))

/** Where the code of the product breaks a rule: `file:line: text`. */
function places(files: readonly SourceFile[], rule: RegExp): readonly string[] {
  return files.flatMap(file => {
    const lines = codeOf(file).split('\n')
    return lines.flatMap(line => (rule.test(line) ? [`${file.path}: ${line.trim()}`] : []))
  })
}

test('the rules look at the source', () => {
  assert.ok(sources.length >= floors.leastModules, `${sources.length} files`)
})

test('the platform knows no word of biodiversity', () => {
  const words =
    /\b(biodiversity|biosafety|species|habitat|nagoya|cartagena|absch|bch|national|government|treaty|protocol area|focal.?point|publishing.?authority|thesaurus|vocabular(y|ies))\b/i

  assert.deepEqual(
    places(
      product.filter(({ module }) => module === 'platform'),
      words,
    ),
    [],
  )
})

test('every module says in a README what it promises', () => {
  const documented = modules.filter(name => name !== 'main')

  assert.deepEqual(
    documented.filter(name => !existsSync(`src/${name}/README.md`)),
    [],
  )
})

test('every name of a door has a sentence that documents it', () => {
  const doors = product.filter(({ path: file, module }) => file === `src/${module}/index.ts`)

  const undocumented = doors.flatMap(door =>
    namesThrough(door)
      .filter(name => !name.documented)
      .map(({ name, from }) => `${door.path}: ${name} (${from})`),
  )

  assert.deepEqual(undocumented, [])
  assert.ok(doors.length >= 8, 'the doors were read')
})

test('no folder and no file is named after nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|common|lib|libs|misc|shared|types\.ts|constants\.ts|interfaces?\.ts)(\/|$)/

  const named = readdirSync('src', { recursive: true })
    .map(entry => String(entry).replaceAll(path.sep, '/'))
    .filter(entry => empty.test(entry))

  assert.deepEqual(named, [])
})

test('names of files are words with hyphens', () => {
  const wrong = sources.map(({ path: file }) => file).filter(file => !/^_?[a-z0-9-]+(\.test|\.d|\.island)?\.tsx?$/.test(path.basename(file)))

  assert.deepEqual(wrong, [])
})

test('no switch decides over a kind outside the module that owns it', () => {
  const owners: { readonly [kind: string]: string } = {
    format: 'formats',
    type: 'formats',
    portal: 'portals',
    government: 'accounts',
    role: 'accounts',
    state: 'records',
  }

  const switches = product.flatMap(file =>
    [...codeOf(file).matchAll(/switch \((?:[\w.]+\.)?(\w+)\)/g)]
      .filter(([, kind]) => owners[kind!] !== undefined && owners[kind!] !== file.module)
      .map(([text]) => `${file.path}: ${text}`),
  )

  assert.deepEqual(switches, [])
})

test('each table is declared by one store only, and exists', () => {
  const made = new Set(
    filesBelow('migrations', '.sql').flatMap(({ text }) =>
      [...text.matchAll(/create (?:unlogged )?(?:table|view|materialized view)(?: if not exists)? (\w+)/gi)].map(([, name]) => name!),
    ),
  )
  const declared = product.flatMap(file => tablesDeclaredIn(file).map(table => ({ table, file: file.path })))

  const twice = declared.filter(({ table }, index) => declared.findIndex(other => other.table === table) !== index)
  const unknown = declared.filter(({ table }) => !made.has(table))

  assert.deepEqual({ twice, unknown }, { twice: [], unknown: [] })
  assert.ok(declared.length >= 10, 'the stores were read')
})

test('nothing is exported by default, and nothing is an enum, a namespace or any', () => {
  assert.deepEqual(places(product, /\bexport default\b/), [])
  assert.deepEqual(places(product, /^\s*(export )?(const )?(enum|namespace) \w+/), [])
  assert.deepEqual(places(product, /(: any\b(?![(.])|<any>|\bas any\b|@ts-ignore|@ts-nocheck)/), [])
})

test('the only classes are errors', () => {
  assert.deepEqual(places(product, /\bclass \w+(?! extends (\w*Error|HTMLElement)\b)(?= (extends|\{|implements))/), [])
})

test('what is to be done stands in an issue, not in the code', () => {
  const todo = product.flatMap(({ path: file, text }) =>
    text.split('\n').flatMap(line => (/\b(TODO|FIXME|XXX|HACK)\b(?!.*#\d)/.test(line) ? [`${file}: ${line.trim()}`] : [])),
  )

  assert.deepEqual(todo, [])
})

test('no test is switched off or alone', () => {
  assert.deepEqual(places(sources, /\b(test|it|describe)\.(skip|only|todo)\(|\{ (skip|only|todo): true/), [])
})

test('no text of ours points to a machine it was written on', () => {
  const pointing = product.flatMap(({ path: file, text }) => (/\/(root|work|home\/\w+|Users)\//.test(text) ? [file] : []))

  assert.deepEqual(pointing, [])
})

/** The names a door lets through, and whether a comment stands before the declaration of each. */
function namesThrough(door: SourceFile): readonly { readonly name: string; readonly from: string; readonly documented: boolean }[] {
  const folder = path.posix.dirname(door.path)
  const passed = [...door.text.matchAll(/export (?:type )?\{([^}]+)\} from '([^']+)'/g)].flatMap(([, names, from]) =>
    names!
      .split(',')
      .map(
        name =>
          name
            .trim()
            .replace(/^type /, '')
            .split(' as ')[0]!,
      )
      .filter(Boolean)
      .map(name => ({ name, from: from!.startsWith('.') ? path.posix.join(folder, from!) : from! })),
  )
  const own = [...door.text.matchAll(/export (?:async )?(?:const|function|type|class) (\w+)/g)].map(([, name]) => ({ name: name!, from: door.path }))
  return [...passed, ...own].map(({ name, from }) => ({ name, from, documented: isDocumented(name, from) }))
}

function isDocumented(name: string, file: string): boolean {
  const source = sources.find(({ path: known }) => known === file)
  if (!source) return false
  return (
    new RegExp(`\\*/\\s*export (declare )?(async )?(const|function\\*?|type|class|interface) ${name}\\b`).test(source.text) ||
    isPassedOn(name, source)
  )
}

/** A file inside the module may itself pass the name on. */
function isPassedOn(name: string, { path: file, text }: SourceFile): boolean {
  const passed = [...text.matchAll(/export (?:type )?\{([^}]+)\} from '([^']+)'/g)].find(([, names]) =>
    names!.split(',').some(part => part.trim().replace(/^type /, '') === name),
  )
  return passed !== undefined && passed[2]!.startsWith('.') && isDocumented(name, path.posix.join(path.posix.dirname(file), passed[2]!))
}

/** The tables of `type Tables = { … }`. */
function tablesDeclaredIn(file: SourceFile): readonly string[] {
  const start = file.text.search(/^type Tables = \{/m)
  if (start < 0) return []
  let depth = 0
  let top = ''
  for (const character of codeOf({ ...file, text: file.text.slice(file.text.indexOf('{', start)) })) {
    if ('{([<'.includes(character)) depth++
    else if ('})]>'.includes(character)) depth--
    else if (depth === 1) top += character
    if (depth === 0) break
  }
  return [...top.matchAll(/(?:^|[\n;,])\s*(?:readonly\s+)?(\w+)\??:/g)].map(([, name]) => name!)
}
