import assert from 'node:assert/strict'
import { test } from 'node:test'
import { announce } from '#platform/events.ts'
import { aRecord, callerOf, type Answered, type Caller } from '#testing'

// How programs spell what they ask: everything below was read in public programs of the existing service, and is written anew.

let world: Promise<Caller> | undefined
const everything = (): Promise<Caller> => (world ??= made())

async function put(caller: Caller, id: string, format: string, government: string | null, data: object = {}): Promise<void> {
  await aRecord(caller.context, { id, format, government, state: 'published', data: { ...data } })
  await announce(caller.context, 'record.published', id)
}

/** With records that name each other, as the registries of organisms show them. */
async function made(): Promise<Caller> {
  const caller = await callerOf()
  const organisms = [{ identifier: 'ORGANISM-MAIZE-1@1' }]
  await put(caller, 'ORGANISM-MAIZE-1', 'organism', null, { scientificName: 'Zea mays', commonNames: [{ en: 'Maize' }] })
  await put(caller, 'GENE-OF-MAIZE-1', 'dnaSequence', null, { donorOrganisms: organisms })
  await put(caller, 'MODIFIED-MAIZE-1', 'modifiedOrganism', null, { recipientOrganisms: organisms, genes: [{ identifier: 'GENE-OF-MAIZE-1@1' }] })
  await put(caller, 'TARGET-OF-FRANCE-9', 'nationalTarget', 'fr', { aichiTargets: [{ identifier: 'AICHI-TARGET-05' }] })
  await put(caller, 'ASSESSED-FRANCE-9', 'nationalAssessment', 'fr', { nationalTarget: { identifier: 'TARGET-OF-FRANCE-9@1' } })
  await put(caller, 'PERMIT-OF-BRAZIL-9', 'absPermit', 'br')
  await put(caller, 'PERMIT-OF-INDIA-9', 'absPermit', 'in')
  await put(caller, 'MEETING-ON-MAIZE-9', 'meeting', null)
  await put(caller, 'DECISION-ON-MAIZE-9', 'decision', null)
  await put(caller, 'FOCAL-POINT-KENYA-9', 'focalPoint', 'ke')
  await put(caller, 'CONTACT-PERSON-9', 'contact', null, { type: 'person' })
  await put(caller, 'ARTICLE-ON-ABS-1', 'article', null, { adminTags: ['ABSCH-Announcement', 'faq', 'How to'] })
  await put(caller, 'ARTICLE-ON-BCH-1', 'article', null, { adminTags: ['bch', 'faq'] })
  await caller.heard()
  return caller
}

const get = (caller: Caller, address: string): Promise<Answered> => caller.call('GET', `//api/${address}`)
const select = (caller: Caller, body: object): Promise<Answered> => caller.call('POST', '//api/v2013/index/select', { body })

/** An address as `axios` writes it: lists and objects in brackets. */
const bracketed = (address: string, parameters: object): string => {
  const pairs = (name: string, value: unknown): readonly string[] =>
    typeof value !== 'object' || value === null
      ? [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`]
      : Object.entries(value).flatMap(([key, one]) => pairs(`${name}[${Array.isArray(value) && typeof one !== 'object' ? '' : key}]`, one))
  return `${address}?${Object.entries(parameters)
    .flatMap(([name, value]) => pairs(name, value))
    .join('&')}`
}

/** An address with the values of several names as JSON, and lists as several of one name. */
const plainly = (address: string, parameters: object): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    for (const one of [value].flat()) query.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one))
  return `${address}?${query}`
}

/** What is asked of the index, how many documents that are there for it, and the names that are read of each. */
const questions: readonly (readonly [asked: object, found: number, read: string])[] = [
  [{ df: 'text_EN_txt', fq: ['_state_s:public', 'realm_ss:abs', '{!tag=version}(*:* NOT version_s:*)', '{!tag=schemaType}schemaType_s:national', 'schema_s:absPermit'], q: '*:*', sort: 'updatedDate_dt desc', fl: 'id,realm_ss, rec_date:updatedDate_dt, identifier_s,schemaSort_i, _revision_i,rec_title:title_EN_t', wt: 'json', start: 0, rows: 100_000 }, 2, 'id realm_ss rec_date identifier_s schemaSort_i _revision_i rec_title'],
  [{ q: 'NOT virtual_b:* AND schema_s:(schema_s:absPermit )', fl: 'documentID,_documentId_i,government_EN_s', rows: 999_999 }, 2, 'documentID _documentId_i government_EN_s'],
  [{ q: '(schema_s : (absPermit) AND government_s : (br ke))', fl: 'identifier_s' }, 1, 'identifier_s'],
  [{ q: 'schema_s:absPermit AND NOT virtual_b AND government_s :br', fl: 'identifier_s' }, 1, 'identifier_s'],
  [{ q: '(_ownership_s:country\\:br OR _ownership_s:("country:in" "user:4")) AND schema_s: absPermit', fl: 'identifier_s' }, 2, 'identifier_s'],
  [{ q: '((schema_s:authority AND government_s:br) OR (schema_s:contact AND type_s: person))', fl: 'identifier_s' }, 1, 'identifier_s'],
  [{ q: '(schema_s:absPermit AND (title_t:no* OR government_s:br)))', fl: 'id' }, 1, 'id'],
  [{ df: 'text_EN_txt', fq: 'schema_s:meeting', q: '*.*', sort: '', fl: 'id,symbol_s,title_*_t,url_ss', wt: 'json', start: 0, rows: 10 }, 1, 'id symbol_s title_EN_t title_AR_t url_ss'],
  [{ q: 'schema_s:meeting AND startDate_s:[ 1990-01-01T00:00:00+00:00 TO 2099-11-23T08:00:00+00:00 ] ', fl: 'startDate_dt', sort: 'symbol_s DESC' }, 1, 'startDate_dt'],
  [{ q: 'realm_ss:chm AND schema_s:decision AND symbol_s:*/*', fl: "rec_title:concat(symbol_s,' - ',title_EN_s)", cb: '1418322176016' }, 1, 'rec_title'],
  [{ q: '_latest_s:true AND government_s:ke AND NOT schema_s:contact', fl: 'title_t,description:description_t,ctgList_ss,addressCountry_s:addressCountry_EN_t', rows: 99_999 }, 1, 'title_t ctgList_ss addressCountry_s'],
  [{ q: 'schema_s:organism', fl: 'recordId:uniqueIdentifier_s,taxonomicStatus:scientificName_s,commonName:commonNames_EN_txt,url_ss', sort: 'scientificName_s asc', rows: 10_000 }, 1, 'recordId taxonomicStatus commonName url_ss'],
  [{ q: 'schema_s:dnaSequence', fl: 'name:name_EN_s,organismScientificNames:geneDonorOrganismsScientificNames_ss,organismCommonNames:geneDonorOrganismsCommonNames_EN_txt', sort: 'name_EN_s asc, geneDonorOrganismsScientificNames_ss asc' }, 1, 'name organismScientificNames organismCommonNames'],
  [{ q: 'schema_s:modifiedOrganism', fl: 'transformationEvent:transformationEvent_s,lmoScientificName:lmoScientificNames_ss,lmoCommonNames:lmoCommonNames_EN_txt,geneTraits:traitsHierarchy_EN_txt', sort: 'lmoScientificNames_ss asc' }, 1, 'transformationEvent lmoScientificName lmoCommonNames geneTraits'],
  [{ q: 'schema_s:nationalAssessment AND nationalTargetMainAichiTargets_ss:"AICHI-TARGET-05" AND _latest_s:true', fl: 'progress_EN_t,nationalTarget_EN_t,nationalTargetAichiTargets_ss' }, 1, 'progress_EN_t nationalTarget_EN_t nationalTargetAichiTargets_ss'],
  [{ q: '(*:* NOT schema_s:*) OR (schema_s:dnaSequence AND (refReferenceRecords_ss:* OR refNationalRecords_ss:*))', fl: 'refReferenceRecords_ss' }, 1, 'refReferenceRecords_ss'],
] // prettier-ignore

/** Of the records of this test only. */
const ours = 'id:(ORGANISM-MAIZE-1 GENE-OF-MAIZE-1 MODIFIED-MAIZE-1 TARGET-OF-FRANCE-9 ASSESSED-FRANCE-9 PERMIT-OF-BRAZIL-9 PERMIT-OF-INDIA-9 MEETING-ON-MAIZE-9 DECISION-ON-MAIZE-9 FOCAL-POINT-KENYA-9 CONTACT-PERSON-9)' // prettier-ignore

test('what programs ask of the index is found, posted as JSON, in brackets and as several of one name', async () => {
  const caller = await everything()

  for (const [question, found, read] of questions) {
    const asked = { ...question, fq: [ours, ...[(question as { readonly fq?: string }).fq ?? []].flat()] }
    const ways = [
      await select(caller, asked),
      await get(caller, plainly('v2013/index/', asked)),
      await get(caller, bracketed('v2013/index/select', asked)),
    ]
    for (const { status, json } of ways) {
      assert.equal(status, 200, JSON.stringify([asked, json]))
      assert.equal(json.response.numFound, found, JSON.stringify(asked))
      assert.equal(json.response.docs.length, found, JSON.stringify(asked))
      for (const doc of json.response.docs)
        for (const name of read.split(' ').filter(Boolean)) assert.ok(Object.hasOwn(doc, name), `${name} ${JSON.stringify([asked, doc])}`)
    }
  }
})

test('a report of a clearing-house counts months, pivots and groups as its charts and tables read them', async () => {
  const caller = await everything()
  const months = { q: '(realm_ss:abs) AND NOT version_s:*', rows: 0, facet: true, 'facet.range': 'createdDate_dt', 'facet.range.gap': '+1MONTH', 'facet.range.start': 'NOW/MONTH-2MONTH', 'facet.range.end': 'NOW+1MONTH/MONTH' } // prettier-ignore
  const groups = { q: '*:*', fq: ['realm_ss:abs'], fl: 'id,government_s_groupTitle:government_EN_s', rows: 25, group: true, 'group.ngroups': true, 'group.field': 'grp_government_schema_s', 'group.limit': 100_000, 'group.sort': 'updatedDate_dt desc' } // prettier-ignore

  const { createdDate_dt: counted } = (await get(caller, plainly('v2013/index/select', months))).json.facet_counts.facet_ranges
  const { grp_government_schema_s: grouped } = (await select(caller, groups)).json.grouped
  const { facet_counts: crossed } = (await select(caller, { q: 'NOT virtual_b:* AND schema_s:(absPermit nbsap)', fl: '', rows: 0, facet: true, 'facet.pivot': 'government_s,schema_s' })).json // prettier-ignore

  assert.equal(counted.counts.length, 6)
  assert.ok(counted.counts.at(-1) > 0 && !Number.isNaN(Date.parse(counted.counts.at(-2))))
  assert.ok(grouped.matches > 0 && grouped.ngroups === grouped.groups.length)
  assert.ok(grouped.groups.some(({ groupValue }: { groupValue: string | null }) => groupValue === 'br_absPermit'))
  assert.ok(grouped.groups.every(({ doclist }: { doclist: { docs: readonly object[] } }) => doclist.docs.length > 0))
  const india = crossed.facet_pivot['government_s,schema_s'].find(({ value }: { value: string }) => value === 'in')
  assert.deepEqual([india.field, india.pivot], ['government_s', [{ field: 'schema_s', value: 'absPermit', count: india.count }]])
})

test('words are marked in documents that stand in groups too', async () => {
  const caller = await everything()

  const { json } = await select(caller, { q: 'text_EN_txt:mays', fl: 'id', rows: 25, group: true, 'group.field': 'schema_s', 'group.limit': 10, hl: true, 'hl.snippets': 5, 'hl.fl': 'text_EN_txt' }) // prettier-ignore

  const ids = json.grouped.schema_s.groups.flatMap(({ doclist }: { doclist: { docs: readonly { id: string }[] } }) =>
    doclist.docs.map(({ id }) => id),
  )
  assert.ok(ids.includes('ORGANISM-MAIZE-1'))
  assert.deepEqual(Object.keys(json.highlighting).sort(), ids.toSorted())
  assert.match(json.highlighting['ORGANISM-MAIZE-1'].text_EN_txt[0], /<em>mays<\/em>/)
})

test('pages of help find articles by the tags of editors, in steps, in groups, however the tags are written', async () => {
  const caller = await everything()
  const named = ({ json }: Answered) => (json as readonly { readonly _id: string }[]).map(({ _id }) => _id)
  const all = (await get(caller, 'v2017/articles')).json as readonly { readonly _id: string; readonly identifier: string }[]
  const id = (of: string) => all.find(({ identifier }) => identifier === of)!._id
  const abs = id('ARTICLE-ON-ABS-1')
  const bch = id('ARTICLE-ON-BCH-1')
  const steps = (...ag: readonly object[]) => get(caller, plainly('v2017/articles', { ag: JSON.stringify(ag) }))
  const asGroups = { q: { $and: [{ adminTags: { $all: ['bch', 'faq'] } }] }, f: { title: 1 }, groupTags: '["faq"]', groupLimit: 6, groupSort: { 'meta.modifiedOn': -1 } } // prettier-ignore

  const announced = await steps({ $match: { adminTags: 'ABSCH-Announcement' } }, { $project: { title: 1 } }, { $sort: { 'meta.createdOn': -1 } }, { $limit: 5 }) // prettier-ignore
  const encoded = await steps({ $match: { $and: [{ adminTags: { $all: ['faq', 'How%20to'] } }] } })
  const unpinned = await steps({ $match: { adminTags: { $all: ['faq'], $size: 2 }, $or: [{ 'customProperties.pinned': false }, { 'customProperties.pinned': { $exists: false } }] } }) // prettier-ignore
  const byIds = await steps({ $match: { _id: { $in: [{ $oid: abs }] } } }, { $project: { title: 1, summary: 1 } })
  const grouped = [await get(caller, plainly('v2017/articles/grouping/adminTags', asGroups)), await get(caller, bracketed('v2017/articles/grouping/adminTags', asGroups))] // prettier-ignore

  assert.deepEqual([announced, encoded, unpinned, byIds].map(named), [[abs], [abs], [bch], [abs]])
  assert.deepEqual(Object.keys(announced.json[0]).sort(), ['_id', 'title'])
  for (const { json } of grouped) {
    assert.deepEqual(json.map(({ _id: tag, count }: { _id: string; count: number }) => [tag, count]), [['faq', 1]]) // prettier-ignore
    assert.deepEqual(Object.keys(json[0].articles[0]).sort(), ['_id', 'title'])
  }
})

test('what the configuration of a clearing-house, a term and a tag of editors are made of has the types that programs rely on', async () => {
  const caller = await everything()
  const [realm] = (await get(caller, 'v2018/realm-configurations/bch.cbd.int')).json
  const [tag] = (await get(caller, 'v2021/article-admin-tags?l=1')).json
  const [term] = (await get(caller, 'v2013/thesaurus/domains/regions/terms?relations=domain')).json
  const groups = (await get(caller, 'v2017/articles/grouping/adminTags?l=3')).json

  for (const part of ['_id', 'protocol', 'protocolShortName', 'uIdPrefix', 'realm', 'displayName', 'email', 'notificationTemplateFolder', 'baseURL']) assert.equal(typeof realm[part], 'string', part) // prettier-ignore
  for (const part of ['roles', 'schemas', 'pdf', 'externalNotification']) assert.ok(typeof realm[part] === 'object' && realm[part] !== null, part)
  for (const part of ['hosts', 'adminRoles', 'nfpRoles']) assert.ok(Array.isArray(realm[part]), part)
  assert.deepEqual([typeof tag._id, typeof tag.title], ['string', 'string'])
  for (const part of ['identifier', 'name', 'description', 'source']) assert.equal(typeof term[part], 'string', part)
  assert.equal(groups.length, 3)
})

test('lists are ordered and chosen by what stands in brackets as by JSON', async () => {
  const caller = await everything()
  const asked = { q: { code: { $in: ['BR', 'IN'] } }, s: { 'name.en': -1 }, f: { code: 1 } }

  const [one, other] = [await get(caller, plainly('v2013/countries', asked)), await get(caller, bracketed('v2013/countries', asked))]

  assert.deepEqual(one.json, [{ _id: 'in', code: 'IN' }, { _id: 'br', code: 'BR' }]) // prettier-ignore
  assert.deepEqual(other.json, one.json)
})

test('a form outside asks for authorities, procedures and reports of a country in groups', async () => {
  const caller = await everything()

  const { json } = await get(caller, 'v2013/index/select?fl=id,+identifier_s,rec_title:title_EN_t&group=true&group.field=governmentSchemaIdentifier_s&group.limit=10&group.ngroups=true&q=(realm_ss:abs)+AND+NOT+version_s:*+AND+schema_s:(authority+absPermit)+AND+government_s:in&rows=500&start=0&wt=json') // prettier-ignore

  const { groups } = json.grouped.governmentSchemaIdentifier_s
  assert.ok(groups.some(({ groupValue }: { groupValue: string }) => groupValue === 'in_absPermit'))
  for (const { doclist } of groups) for (const doc of doclist.docs) assert.ok(doc.id && doc.rec_title)
})

test('domains are found under the names of before', async () => {
  const caller = await everything()

  for (const [before, today] of [
    ['cbdLibraries', 'cbdClearingHouses'],
    ['B40C65BE-CFBF-4AA2-B2AA-C65F358C1D8D', 'AB782477-9942-4C6B-B9F0-79A82915A069'],
    ['441381DA-856A-4E89-8568-9EBE7145FA50', 'bbi-assistance'],
    ['0BB90152-BE5D-4A51-B090-D29906F65247', 'AICHI-TARGETS'],
  ]) {
    const { status, json } = await get(caller, `v2013/thesaurus/domains/${before}/terms`)
    assert.equal(status, 200, before)
    assert.ok(json.length > 0, before)
    assert.deepEqual(json, (await get(caller, `v2013/thesaurus/domains/${today}/terms`)).json, before)
  }
})

test('goals of sustainable development are terms under both of their names', async () => {
  const caller = await everything()

  const [one, other] = [await get(caller, 'v2013/thesaurus/terms/SUSTAINABLE-DEVELOPMENT-GOAL-01'), await get(caller, 'v2013/thesaurus/terms/SDG-GOAL-01')] // prettier-ignore

  assert.equal(one.status, 200)
  assert.deepEqual(one.json, other.json)
})

test('decisions are listed by the codes that a meeting refers to', async () => {
  const caller = await everything()
  const [first] = (await get(caller, 'v2021/decisions')).json as readonly { readonly code: string; readonly session: number }[]

  const { status, json } = await get(caller, plainly('v2021/decisions', { q: { $or: [{ code: { $in: [first!.code] } }, { 'elements.code': { $in: [] } }] }, s: { code: 1 } })) // prettier-ignore

  assert.equal(status, 200)
  assert.ok(json.length > 0)
  for (const part of ['code', 'symbol', 'title', 'body', 'session', 'decision', 'treaty']) assert.ok(part in json[0], part)
})
