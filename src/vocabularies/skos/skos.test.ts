import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, test } from 'node:test'
import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { house, rows } from '#testing'
import { addTerm } from '../add-term.ts'
import { changeTerm, retireTerm } from '../change-term.ts'
import { addVocabulary } from '../change-vocabulary.ts'
import { unchanged } from '../changes.ts'
import { loadVocabularies } from '../follow.ts'
import { hold, thesaurus } from '../held.ts'
import { mapTerm } from '../map-term.ts'
import { listedIn, mappingsOf, termNamed, termsOf, vocabularies, vocabularyNamed } from '../questions.ts'
import { exportTerm, exportVocabulary } from './export-skos.ts'
import { importSkos, previewSkos } from './import-skos.ts'
import { parsed, skosLimits, syntaxOf } from './parsed.ts'
import { planOf } from './plan.ts'
import { skosOf } from './read.ts'
import { mediaTypes, syntaxes } from './statement.ts'

const site = { origin: 'https://chm.example.org' }
const all = [{ role: 'vocabulary-manager', for: '*' }]

async function opened(): Promise<Context> {
  const context = await house({ roles: all })
  await loadVocabularies(context)
  return context
}

afterEach(() => hold(unchanged, 0))

const codes = (problems: readonly { readonly code: string }[]) => [...new Set(problems.map(({ code }) => code))].sort()

describe('every shipped vocabulary comes back as it went', () => {
  for (const syntax of syntaxes)
    test(syntax, async () => {
      await opened()
      const now = { changes: unchanged, thesaurus: thesaurus() }
      for (const { key } of vocabularies()) {
        const report = planOf(skosOf(await parsed(exportVocabulary(site, key, syntax), syntax)), now)

        assert.deepEqual([report.terms, report.vocabularies, report.mappings], [[], [], 0], key)
        assert.deepEqual(
          report.problems.filter(({ severity }) => severity === 'error'),
          [],
          key,
        )
        assert.equal(report.unchanged, listedIn(key).length, key)
      }
    })
})

describe('everything that is said of a term is there again in another house', () => {
  for (const syntax of syntaxes)
    test(syntax, async () => {
      const context = await opened()
      await addVocabulary(context, {
        key: 'wonders',
        title: { en: 'Wonders', ar: 'عجائب' },
        description: { en: 'Of & "nature" <here>' },
        guideline: { en: '<p>One.</p>' },
      })
      await addTerm(context, { vocabulary: 'wonders', identifier: 'W-1', label: { en: 'First & <best>', zh: '第一' } })
      await addTerm(context, {
        vocabulary: 'wonders',
        identifier: 'W-2',
        label: { en: 'Second', fr: 'Deuxième', 'zh-Hans': '第二' },
        definition: { en: 'Two\n\n"lines"\tand a tab' },
        scopeNote: { en: 'Only here' },
        note: { ru: 'Заметка' },
        guideline: { en: '<p>Use <em>sparingly</em>.</p>' },
        notation: 'II',
        synonyms: { en: ['2nd', 'No. 2'], es: ['Segunda'] },
        aliases: ['OLD-2'],
        broader: ['W-1', 'GBF-GOAL-A'],
      })
      await addTerm(context, { vocabulary: 'wonders', identifier: 'W-3', label: { en: 'Third' } })
      await retireTerm(context, { identifier: 'W-3', replacedBy: 'W-2' })
      await mapTerm(context, { source: 'W-2', target: 'SDG-GOAL-15', relation: 'broad' })
      await mapTerm(context, { source: 'W-2', target: 'http://example.org/2?a=1&b=2', relation: 'close' })
      const before = [
        vocabularyNamed('wonders'),
        listedIn('wonders'),
        mappingsOf('W-2')
          .map(({ relation, to }) => `${relation} ${to}`)
          .sort(),
      ]
      const text = exportVocabulary(site, 'wonders', syntax)

      const other = await opened()
      const report = await importSkos(other, { text, syntax })

      assert.deepEqual(report.vocabularies, [{ key: 'wonders', added: true }])
      assert.deepEqual(
        [
          vocabularyNamed('wonders'),
          listedIn('wonders'),
          mappingsOf('W-2')
            .map(({ relation, to }) => `${relation} ${to}`)
            .sort(),
        ],
        before,
      )
      assert.deepEqual((await previewSkos(other, { text, syntax })).terms, [])
    })
})

const data = path.join(import.meta.dirname, '../../../../shared/data/vocab')
const files = globSync('{skosmos,kmgbf,sdg}/*.ttl', { cwd: data }).sort()

describe('SKOS files of others are read, with their problems named', { skip: !existsSync(data) && 'the collected data is not there' }, () => {
  const errors: { readonly [file: string]: readonly string[] } = {
    'sdg/sdg-kos-goals-targets-indicators.ttl': ['import.two-labels'],
    'skosmos/test-hierarchy-without-top-concepts.ttl': ['import.no-label', 'import.two-labels'],
  }
  for (const file of files)
    test(file, async () => {
      const context = await opened()
      const text = readFileSync(path.join(data, file), 'utf8')
      const asked = { text, syntax: syntaxOf(file, text), into: 'try-out' }

      const report = await previewSkos(context, asked)
      assert.deepEqual(codes(report.problems.filter(({ severity }) => severity === 'error')), errors[file] ?? [])
      if (errors[file]) {
        await assert.rejects(importSkos(context, asked), { code: 'import.problems' })
        assert.deepEqual(await rows(context, 'term'), [])
        return
      }
      await importSkos(context, asked)

      assert.equal(listedIn('try-out').length, report.terms.filter(({ added }) => added).length)
      const again = await previewSkos(context, asked)
      assert.deepEqual([again.terms, again.vocabularies, again.mappings], [[], [], 0])
    })
})

test(
  'the files of the Framework and of the Goals are large enough to mean something',
  { skip: !existsSync(data) && 'the collected data is not there' },
  async () => {
    const countOf = async (file: string) => skosOf(await parsed(readFileSync(path.join(data, file), 'utf8'), 'turtle')).concepts.length

    assert.deepEqual(await Promise.all(['kmgbf/goals.ttl', 'kmgbf/targets.ttl', 'kmgbf/indicators.ttl'].map(countOf)), [4, 23, 204])
    assert.ok((await countOf('sdg/sdg-kos-goals-targets-indicators.ttl')) > 400)
  },
)

const head =
  '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix dct: <http://purl.org/dc/terms/> . @prefix e: <http://example.org/v/> .\n'
const scheme = 'e:s a skos:ConceptScheme ; dct:identifier "tried" ; skos:prefLabel "Tried"@en .\n'
const turtle = (text: string) => ({ text: head + scheme + text, syntax: 'turtle' as const })

describe('a file with a mistake changes nothing, and the mistake is named', () => {
  const mistakes: { readonly [code: string]: string } = {
    'import.circle':
      'e:a a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "A"@en ; skos:broader e:b . e:b a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "B"@en ; skos:broader e:a .',
    'import.two-labels': 'e:a a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "A"@en, "B"@en .',
    'import.orphan': 'e:a a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "A"@en ; skos:broader e:nowhere .',
    'import.language': 'e:a a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "A"@xx .',
    'import.no-label': 'e:a a skos:Concept ; skos:inScheme e:s .',
    'import.clash': 'e:a a skos:Concept ; skos:inScheme e:s ; dct:identifier "GBF-TARGET-03" ; skos:prefLabel "A"@en .',
    'import.identifier':
      'e:a a skos:Concept ; skos:inScheme e:s ; dct:identifier "GBF-TARGET-03x" ; skos:prefLabel "A"@en . <http://example.org/v/!!!> a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "B"@en .',
    'term.circle':
      'e:a a skos:Concept ; skos:inScheme e:s ; dct:identifier "T-A" ; skos:prefLabel "A"@en ; skos:broader <https://x.org/terms/GBF-INDICATOR-2.2> . <https://x.org/terms/GBF-TARGET-02> a skos:Concept ; skos:inScheme <https://x.org/vocabularies/gbf-targets> ; dct:identifier "GBF-TARGET-02" ; skos:prefLabel "Target 2: Restore 30% of all degraded ecosystems"@en ; skos:broader e:a .',
  }
  for (const [code, text] of Object.entries(mistakes))
    test(code, async () => {
      const context = await opened()

      const { problems } = await previewSkos(context, turtle(text))

      assert.ok(codes(problems.filter(({ severity }) => severity === 'error')).includes(code), codes(problems).join())
      await assert.rejects(importSkos(context, turtle(text)), { code: 'import.problems' })
      for (const table of ['term', 'vocabulary', 'mapping', 'vocabulary_change', 'event']) assert.deepEqual(await rows(context, table), [], table)
    })
})

test('what does not keep a file out is told: no language, names missing, two of one name', async () => {
  const context = await opened()

  const { problems } = await importSkos(
    context,
    turtle(
      'e:a a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "A"@en . e:b a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "A"@en . e:c a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "C" .',
    ),
  )

  assert.deepEqual(codes(problems), ['import.no-language', 'import.untranslated', 'term.twin'])
  assert.deepEqual(
    termsOf('tried').map(({ identifier }) => identifier),
    ['TRIED-a', 'TRIED-b', 'TRIED-c'],
  )
  assert.deepEqual(
    mappingsOf('TRIED-a').map(({ relation, to }) => [relation, to]),
    [['exact', 'http://example.org/v/a']],
  )
})

test('a file with translations alone adds them and leaves everything else as it was', async () => {
  const context = await opened()
  const before = termNamed('GBF-TARGET-03')!
  const text = '<https://elsewhere.example/terms/GBF-TARGET-03> a skos:Concept ; skos:prefLabel "Meta 3"@pt .'

  const report = await importSkos(context, { text: head + text, syntax: 'turtle', into: 'gbf-targets' })

  assert.deepEqual(report.terms, [{ identifier: 'GBF-TARGET-03', vocabulary: 'gbf-targets', added: false, parts: ['label'] }])
  const after = termNamed('GBF-TARGET-03')!
  assert.deepEqual(after.label, { ...before.label, pt: 'Meta 3' })
  assert.deepEqual({ ...after, label: 0 }, { ...before, label: 0 })
})

test('a manager imports into the own vocabulary only, and new ones are for managers of all', async () => {
  const context = await house({ roles: [{ role: 'vocabulary-manager', for: 'gbf-targets' }] })
  await loadVocabularies(context)
  const own = { text: `${head}<https://x.org/terms/GBF-TARGET-03> a skos:Concept ; skos:prefLabel "Meta 3"@pt .`, syntax: 'turtle' as const }

  await importSkos(context, { ...own, into: 'gbf-targets' })
  await assert.rejects(importSkos(context, { ...own, text: own.text.replace('TARGET-03', 'GOAL-A') }), { code: 'vocabulary.manage' })
  await assert.rejects(importSkos(context, turtle('e:a a skos:Concept ; skos:inScheme e:s ; skos:prefLabel "A"@en .')), { code: 'vocabulary.add' })
})

describe('ill documents get a clear answer', () => {
  const deep = (open: string, close: string) => open.repeat(skosLimits.depth + 10) + close.repeat(skosLimits.depth + 10)
  const ill: readonly { readonly what: string; readonly text: string; readonly syntax: (typeof syntaxes)[number]; readonly code: string }[] = [
    {
      what: 'entities',
      text: '<!DOCTYPE a [<!ENTITY x "y">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&x;</rdf:RDF>',
      syntax: 'rdf-xml',
      code: 'import.entities',
    },
    {
      what: 'a context elsewhere',
      text: '{"@context":"http://169.254.169.254/x","@id":"http://x.org/a","http://x.org/b":"c"}',
      syntax: 'json-ld',
      code: 'import.context',
    },
    { what: 'JSON in JSON without end', text: deep('{"http://x.org/a":', '}'), syntax: 'json-ld', code: 'import.deep' },
    { what: 'elements in elements without end', text: deep('<a>', '</a>'), syntax: 'rdf-xml', code: 'import.deep' },
    { what: 'too much', text: 'x'.repeat(skosLimits.characters + 1), syntax: 'turtle', code: 'import.too-large' },
    { what: 'Turtle with a mistake', text: 'e:a a .', syntax: 'turtle', code: 'import.syntax' },
    {
      what: 'half a document',
      text: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description',
      syntax: 'rdf-xml',
      code: 'import.syntax',
    },
    { what: 'a picture', text: '\u0089PNG\r\n\u001a\n\u0000\u0000', syntax: 'turtle', code: 'import.syntax' },
    { what: 'half of JSON', text: '{"@id":', syntax: 'json-ld', code: 'import.syntax' },
  ]
  for (const { what, text, syntax, code } of ill)
    test(what, async () => {
      await assert.rejects(parsed(text, syntax), (error: unknown) => error instanceof Refused && error.code === code)
    })
})

test('the language of a document is known by its name, else by how it begins', () => {
  const turtleText = exportVocabulary(site, 'gbf-goals', 'turtle')

  for (const syntax of syntaxes) {
    const text = exportVocabulary(site, 'gbf-goals', syntax)
    assert.equal(syntaxOf('upload', text), syntax)
    assert.equal(syntaxOf(`x.${mediaTypes[syntax].ending}`, ''), syntax)
  }
  assert.equal(syntaxOf('x.bin', turtleText), 'turtle')
})

test('one term is written with its place and its mappings', async () => {
  const context = await opened()
  await changeTerm(context, { identifier: 'GBF-TARGET-03', note: { en: 'x' } })

  const [concept] = skosOf(await parsed(exportTerm(site, termNamed('GBF-TARGET-03')!, 'json-ld'), 'json-ld')).concepts

  assert.equal(concept?.iri, 'https://chm.example.org/terms/GBF-TARGET-03')
  assert.ok(concept?.mappings.some(({ relation, to }) => relation === 'close' && to.endsWith('/terms/AICHI-TARGET-11')))
  assert.ok(concept?.mappings.some(({ to }) => to === 'http://metadata.un.org/sdg/14.5'))
})

test('a term named twice by aliases is found again, not added', async () => {
  const context = await opened()
  await changeTerm(context, { identifier: 'GBF-TARGET-03', aliases: ['T3'] })

  const report = await previewSkos(context, {
    text: `${head}<https://x.org/terms/T3> a skos:Concept ; skos:prefLabel "Meta 3"@pt .`,
    syntax: 'turtle',
    into: 'gbf-targets',
  })

  assert.deepEqual(
    report.terms.map(({ identifier, added }) => [identifier, added]),
    [['GBF-TARGET-03', false]],
  )
})
