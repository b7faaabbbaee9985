import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '#formats'
import { announce } from '#platform/events.ts'
import { amend, saveDraft, submit, withdraw } from '#records'
import { natureOf } from '#projections'
import { addDraft, aBody, aRecord, callerOf, type Caller } from '#testing'
import { nameOf } from './fields/name.ts'
import { planOf } from './fields/plan.ts'

type Doc = { readonly [name: string]: string | number | boolean | readonly (string | number | boolean)[] }
type Answer = {
  readonly status: number
  readonly text: string
  readonly json: {
    readonly response: { readonly numFound: number; readonly start: number; readonly docs: readonly Doc[] }
    readonly facet_counts: {
      readonly facet_fields: { readonly [field: string]: readonly (string | number)[] }
      readonly facet_queries: object
      readonly facet_pivot: any
    }
    readonly grouped: any
    readonly highlighting: { readonly [id: string]: { readonly [field: string]: readonly string[] } }
    readonly nonSupportedParams: readonly string[]
    readonly responseHeader: object
    readonly code: string
    readonly field: string
  }
}

let world: Promise<Caller> | undefined
const secret = 'Quetzalwort'

/** One record of every format, and some of which more is known. Made once for all tests here. */
const everything = (): Promise<Caller> => (world ??= made())

async function made(): Promise<Caller> {
  const caller = await callerOf()
  const { context } = caller
  for (const { name } of formats()) await told(caller, await aRecord(context, { format: name, state: 'published' }))
  await told(
    caller,
    await aRecord(context, {
      id: 'PERMIT-OF-BRAZIL-1',
      format: 'absPermit',
      government: 'br',
      state: 'published',
      data: texts('Licença de coleta', 'Permit for wild relatives of cassava'),
    }),
  )
  await told(
    caller,
    await aRecord(context, {
      id: 'TARGET-OF-FRANCE-1',
      format: 'nationalTarget7',
      government: 'fr',
      state: 'published',
      data: texts('Restaurer les zones humides', 'Restore wetlands & mires'),
    }),
  )
  await told(
    caller,
    await aRecord(context, {
      id: 'MEETING-ABOUT-MAIZE-1',
      format: 'meeting',
      state: 'published',
      data: { ...texts('Réunion', 'Meeting on maize'), startDate: '2026-03-02', endDate: '2026-03-05', notes: secret },
    }),
  )
  await caller.heard()
  return caller
}

const texts = (fr: string, en: string) => ({ languages: ['en', 'fr'], title: { en, fr } })

async function told({ context }: Caller, id: string): Promise<void> {
  await announce(context, 'record.published', id)
}

type Query = { readonly [name: string]: string | readonly string[] }
const queryOf = (query: Query) =>
  new URLSearchParams(Object.entries(query).flatMap(([name, values]) => [values].flat().map(value => [name, value as string]))).toString()

const asked = async (caller: Caller, query: Query): Promise<Answer> => caller.call('GET', `//api/v2013/index/select?${queryOf(query)}`)
const posted = async (caller: Caller, body: object): Promise<Answer> => caller.call('POST', '//api/v2013/index/select', { body })
const idsOf = ({ json }: Answer) => json.response.docs.map(({ id }) => id)
const found = async (caller: Caller, q: string, more: Query = {}) => idsOf(await asked(caller, { q, rows: '1000', fl: 'id', ...more }))

test('an answer has the shape clients read', async () => {
  const caller = await everything()

  const plain = await asked(caller, { q: 'id:PERMIT-OF-BRAZIL-1', fl: 'uniqueIdentifier_s,schema_s,title_EN_s,url_ss' })
  const counted = await asked(caller, {
    q: '*:*',
    rows: '0',
    facet: 'true',
    'facet.field': 'schema_s',
    'facet.query': 'schema_s:absPermit',
    'facet.pivot': 'government_s,schema_s',
  })
  const grouped = await asked(caller, { q: 'government_s:*', group: 'true', 'group.field': 'government_s', 'group.ngroups': 'true', fl: 'id' })

  assert.equal(plain.status, 200)
  assert.deepEqual(Object.keys(plain.json), ['responseHeader', 'response', 'nonSupportedParams'])
  assert.deepEqual(Object.keys(plain.json.responseHeader), ['status', 'QTime', 'params'])
  assert.deepEqual(Object.keys(plain.json.response), ['numFound', 'start', 'docs'])
  const [doc] = plain.json.response.docs
  assert.match(String(doc!['uniqueIdentifier_s']), /^absch-ircc-br-\d+-1$/)
  assert.deepEqual(
    { ...doc, uniqueIdentifier_s: '', url_ss: '' },
    { uniqueIdentifier_s: '', schema_s: 'absPermit', title_EN_s: 'Permit for wild relatives of cassava', url_ss: '' },
  )
  assert.match(String((doc!['url_ss'] as readonly string[])[0]), /^http:\/\/chm\.localhost\/en\/records\/ABSCH-IRCC-BR-\d+$/)
  assert.deepEqual(Object.keys(counted.json.facet_counts), ['facet_queries', 'facet_fields', 'facet_pivot'])
  assert.ok(Number((counted.json.facet_counts.facet_queries as { [query: string]: number })['schema_s:absPermit']) >= 2)
  const [pivot] = counted.json.facet_counts.facet_pivot['government_s,schema_s']
  assert.deepEqual(Object.keys(pivot), ['field', 'value', 'count', 'pivot'])
  assert.deepEqual(Object.keys(grouped.json), ['responseHeader', 'grouped', 'nonSupportedParams'])
  const group = grouped.json.grouped.government_s
  assert.deepEqual(Object.keys(group), ['matches', 'ngroups', 'groups'])
  assert.deepEqual(Object.keys(group.groups[0]), ['groupValue', 'doclist'])
  assert.equal(group.groups[0].doclist.docs.length, 1)
})

test('GET, a posted form and posted JSON are answered alike, with lists repeated or written as JSON', async () => {
  const caller = await everything()
  const fq = ['schema_s:(absPermit meeting)', 'NOT version_s:*']
  const body = {
    q: '*:*',
    fq,
    rows: 50,
    fl: 'id',
    sort: 'documentID_i asc',
    facet: true,
    'facet.field': ['schema_s', 'government_s'],
    'facet.mincount': 1,
  }

  const json = await posted(caller, body)
  const get = await asked(caller, {
    q: '*:*',
    fq,
    rows: '50',
    fl: 'id',
    sort: 'documentID_i asc',
    facet: 'true',
    'facet.field': ['schema_s', 'government_s'],
    'facet.mincount': '1',
  })
  const listed = await asked(caller, {
    q: '*:*',
    fq: JSON.stringify(fq),
    rows: '50',
    fl: 'id',
    sort: 'documentID_i asc',
    facet: 'true',
    'facet.field': '["schema_s","government_s"]',
    'facet.mincount': '1',
  })
  const form: Answer = await caller.call('POST', '//api/v2013/index/select', {
    raw: queryOf({
      q: '*:*',
      fq,
      rows: '50',
      fl: 'id',
      sort: 'documentID_i asc',
      facet: 'true',
      'facet.field': ['schema_s', 'government_s'],
      'facet.mincount': '1',
    }),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

  assert.ok(json.json.response.numFound >= 4)
  for (const other of [get, listed, form]) {
    assert.deepEqual(other.json.response, json.json.response)
    assert.deepEqual(other.json.facet_counts, json.json.facet_counts)
  }
})

const core = ['id', 'identifier_s', 'uniqueIdentifier_s', 'uniqueIdentifier_t', 'uniqueIdentifierRevisions_ss', 'url_ss', 'documentID_i', '_revision_i', '_latest_s', 'versionID_s', 'virtual_b',
  '_state_s', '_ownership_s', 'schema_s', 'schema_EN_s', 'schema_EN_t', 'schemaType_s', 'schemaSort_i', 'sort1_i', 'sort4_i', 'realm_ss', 'ownerRealm_s', 'title_s', 'title_t', 'title_EN_s',
  'title_EN_t', 'title_ZH_s', 'createdDate_dt', 'updatedDate_dt', 'submittedDate_dt', 'publicationDate_dt', 'date_dt', 'publicationYear_i', 'submissionYear'] // prettier-ignore

const fits: { readonly [suffix: string]: (value: unknown) => boolean } = {
  s: value => typeof value === 'string' && value !== '',
  t: value => typeof value === 'string' && value !== '',
  dt: value => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  i: Number.isInteger,
  d: value => typeof value === 'number',
  b: value => typeof value === 'boolean',
}
const single: { readonly [suffix: string]: string } = { ss: 's', txt: 't', dts: 'dt', is: 'i', ds: 'd', bs: 'b' }

test('every field of every format is answered under names and in types that its suffix says, and finds its record', async () => {
  const caller = await everything()
  const { json } = await asked(caller, { q: '*:*', rows: '1000' })
  let tried = 0

  for (const { name: format } of formats()) {
    const doc = json.response.docs.find(({ schema_s: schema }) => schema === format)!
    assert.ok(doc, format)
    for (const name of core) assert.ok(Object.hasOwn(doc, name), `${format} ${name}`)
    for (const [name, value] of Object.entries(doc)) {
      const suffix = nameOf(name)!.suffix
      const values = Object.hasOwn(single, suffix) ? (value as readonly unknown[]) : [value]
      assert.ok(Array.isArray(values) && values.length > 0, `${format} ${name}`)
      for (const one of values) assert.ok(fits[single[suffix] ?? suffix]!(one), `${format} ${name} ${String(one)}`)
    }
    const names = Object.keys(doc).filter(name => !/_(AR|ES|FR|RU|ZH|C\w*)_/.test(name))
    const parts = names.map(name => `${name}:"${String([doc[name]].flat()[0]).replace(/["\\]/g, '\\$&')}"`)
    for (let from = 0; from < parts.length; from += 40) {
      const some = await posted(caller, { q: '*:*', fq: [`id:"${String(doc['id'])}"`, ...parts.slice(from, from + 40)], rows: 1, fl: 'id' })
      assert.equal(some.json.response?.numFound, 1, `${format} ${some.text} ${parts.slice(from, from + 40).join(' ')}`)
    }
    tried += names.length
  }
  assert.ok(tried > 4000, String(tried))
})

test('mail addresses and telephones of persons are in no answer, nor are remarks', async () => {
  const caller = await everything()
  const { json, text } = await asked(caller, { q: '*:*', rows: '1000' })
  const persons = json.response.docs.filter(({ schema_s: schema }) => natureOf(String(schema)) === 'person')

  assert.ok(persons.length >= 4)
  for (const doc of persons) assert.ok(!Object.keys(doc).some(name => /mail|phone|fax/i.test(name)), JSON.stringify(doc).slice(0, 300))
  for (const name of ['createdByEmail_s', 'updatedByEmail_s', 'notes_s']) assert.ok(!text.includes(name), name)
  assert.ok(!text.includes(secret))
})

/** The names that clients read of certain formats, and those by which searches of the present front-ends filter. */
const read: { readonly [format: string]: string } = {
  focalPoint:
    'ctgList_ss type_ss salutation_s firstName_s lastName_s function_t organization_t department_t email_ss telephone_s telephone_ss fax_ss address_t addressCountry_s',
  decision:
    'treaty_s code_s eventId_s eventTitle_s position_i file_en_s file_zh_s themes_ss dttCode_s dttStatus_ss dttSubject_ss dttGbfGoal_ss dttGbfTarget_ss dttAichiTarget_ss',
  recommendation: 'treaty_s code_s themes_ss',
  meeting: 'symbol_s themes_ss eventCountry_s eventCountry_EN_t eventCity_t eventCity_EN_t eventVenue_t startDate_dt endDate_dt status_s',
  notification: 'symbol_s reference_s actionDate_dt recipient_ss files_ss',
  nationalReport: 'reportType_s reportType_EN_t documentLinks_s statusOfTheDocument_s adoptionDate_dt startDate_dt endDate_dt',
  nbsap: 'reportType_s documentLinks_s isGbfAligned_b adoptionDate_dt',
  nationalTarget7:
    'globalTargetAlignment_ss globalGoalAlignment_ss degreeOfAlignmentByTarget_ss degreeOfAlignment_EN_ss headlineIndicators_ss binaryIndicators_ss componentIndicators_ss complementaryIndicators_ss nationalIndicators_s hasOtherNationalIndicators_b implementingConsiderations_ss implementingConsiderations_EN_ss hasNonStateActorCommitmentInfo_b',
  nationalTarget7Mapping: 'globalGoalOrTarget_s',
  nationalReport7: 'sectionIIIKey_s sectionIVKey_s indicatorDataKey_s binaryIndicatorDataKey_s',
  nationalAssessment: 'progress_s nationalTarget_s aichiTargets_ss',
  modifiedOrganism:
    'uniqueIdentification_s uniqueIdentification_t uniqueIdentificationVariants_txt transformationEvent_t traits_ss geneIdentifiers_ss commonUses_ss techniqueUsed_ss lmoIdentifiers_ss geneDonorOrganismsIdentifiers_ss',
  organism: 'commonNames_EN_txt commonNames_EN_ss scientificName_s scientificName_t organismType_s domestication_s commonUses_ss',
  authority:
    'jurisdiction_ss absGeneticResourceTypes_ss isResponsibleForAll_b referencedByIrccOrCpc_ss functions_ss cpbOrganismTypes_ss absResposibleForAll_b',
  measure: 'status_s type_s jurisdiction_s adoption_dt entryIntoForce_dt retired_dt isModelContractualClause_b meta5_EN_txt',
  absProcedure: 'keywords_ss jurisdiction_s hasApplicationDocuments_b hasApplicationFees_b',
  absNationalModelContractualClause: 'keywords_ss thematicAreas_ss jurisdiction_s',
  absPermit:
    'absCNA_s date_dt dateOfExpiry_dt entitiesToWhomPICGrantedCountries_ss keywords_ss usages_ss usage_ss usagesConfidential_b hasThirdPartyTransferCondition_b referencedByCPC_ss providers_s providersConfidential_b subjectMatterConfidential_b amendmentIntent_i',
  absCheckpoint: 'jurisdiction_s referencedByCPC_ss valueChainStage_ss responsibleFunctions_ss',
  absCheckpointCommunique:
    'absCheckpoints_ss absIRCCs_ss sourceCountries_ss entityWhoGrantedPIC_ss entityToWhomPICGranted_ss personsAtCheckpoint_ss dateOfAccess_dt dateCollectedFrom_dt dateCollectedTo_dt keywords_ss',
  communityProtocol:
    'resourceTypes_ss publicationDate_dt resourceLinksLanguage_ss gbfTargets_ss aichiTargets_ss cbdSubjects_ss absSubjects_ss absKeyAreas_ss mccKeywords_ss',
  biosafetyLaw: 'type_s jurisdiction_s cpbSubjectAreas_ss',
  biosafetyDecision:
    'decisionTypes_ss uses_ss decisionResult_s decisionDate_dt modifiedOrganisms_ss lmoTraits_ss geneIdentifiers_ss lmoTechniquesUsed_ss lmoIdentifiers_ss',
  nationalRiskAssessment: 'scopes_ss riskAssessmentDate_dt lmoTraits_ss',
  independentRiskAssessment: 'scopes_ss riskAssessmentDate_dt lmoTraits_ss',
  dnaSequence: 'family_s isSynthetic_b traits_ss identifier_s geneDonorOrganismsIdentifiers_ss',
  organization: 'operationalRegions_ss',
  laboratoryDetection: 'services_ss lmoTypes_ss detectionMethods_ss detectableLmos_ss detectableGenes_ss',
  biosafetyExpert: 'expertise_ss',
  submission:
    'submissionByType_s notifications_ss government_s organizations_ss date_dt cpbThematicAreas_ss cbdThematicAreas_ss resourceTypes_ss gbfGoalsAndTargets_ss betiFinanceKeywords_ss betiMainstreamingKeywords_ss',
  contact: 'type_s organizationType_s country_s',
  resource:
    'resourceTypes_ss publicationDate_dt resourceLinksLanguage_ss gbfTargets_ss cbdSubjects_ss absSubjects_ss absKeyAreas_ss bchSubjects_ss bchRaSubjects_ss bchModifiedOrganisms_ss bchOrganisms_ss bchGenes_ss chmSubjects_ss',
  capacityBuildingInitiative:
    'scope_s status_s categories_ss targetGroups_ss cbdSubjects_ss fundingSourceTypes_ss absKeyAreas_ss cpbThematicAreas_ss',
}

test('the formats have the names that clients read and filter by', () => {
  for (const [format, names] of Object.entries(read))
    for (const name of names.split(' ')) assert.ok(planOf(format).fields.has(nameOf(name)!.base), `${format} ${name}`)
})

test('clearing-houses are named in any case and with the suffix of their other sites, countries and terms in any case', async () => {
  const caller = await everything()
  const plain = await found(caller, 'realm_ss:abs')

  assert.ok(plain.length > 5)
  for (const written of ['ABS', 'Abs', 'abs-trg', 'ABS-TRG', 'ABS-DEV']) assert.deepEqual(await found(caller, `realm_ss:${written}`), plain, written)
  for (const header of ['ABS', 'abs-dev']) {
    const answer = await caller.call('GET', '//api/v2013/index?q=schema_s:absPermit', { headers: { realm: header } })
    assert.equal(answer.status, 200)
  }
  assert.equal((await caller.call('GET', '//api/v2013/index?q=*:*', { headers: { realm: 'NOPE' } })).status, 400)
  assert.deepEqual(await found(caller, 'government_s:BR'), await found(caller, 'government_s:br'))
  assert.deepEqual(await found(caller, '*:*', { fq: 'NOT version_s:*' }), await found(caller, '*:*'))
  assert.deepEqual(await found(caller, 'version_s:*'), [])
})

/** Queries, and whether each of three records is found: the permit of Brazil, the target of France, the meeting about maize. */
const queries: readonly (readonly [string, string])[] = [
  ['*:*', 'ptm'],
  ['schema_s:(absPermit meeting)', 'pm'],
  ['schema_s:absPermit OR government_s:fr', 'pt'],
  ['schema_s:absPermit AND government_s:fr', ''],
  ['-schema_s:absPermit', 'tm'],
  ['(*:* NOT schema_s:meeting)', 'pt'],
  ['+schema_s:(absPermit nationalTarget7) -government_s:br', 't'],
  ['!schema_s:meeting', 'pt'],
  ['title_EN_t:wetlands', 't'],
  ['title_EN_t:WETLANDS', 't'],
  ['title_FR_t:reunion', 'm'],
  ['title_FR_s:Réunion', 'm'],
  ['title_FR_s:reunion', ''],
  ['title_EN_t:"wild relatives"', 'p'],
  ['title_EN_t:"relatives wild"', ''],
  ['title_EN_t:cass*', 'p'],
  ['title_EN_t:?aize', 'm'],
  ['title_EN_s:Restore*mires', 't'],
  ['title_EN_s:"Restore wetlands & mires"', 't'],
  ['title_EN_s:[Meeting TO Meetings]', 'm'],
  ['startDate_dt:[2026-03-01T00:00:00Z TO 2026-03-02T00:00:00Z]', 'm'],
  ['startDate_dt:[2026-03-01T00:00:00Z TO 2026-03-02T00:00:00Z}', ''],
  ['startDate_dt:"2026-03-02T00:00:00Z" AND endDate_dt:*', 'm'],
  ['updatedDate_dt:[NOW-1DAY TO NOW+1DAY]', 'ptm'],
  ['updatedDate_dt:[NOW+1DAY TO *]', ''],
  ['government_EN_s:Brazil', 'p'],
  ['government_FR_t:bresil', 'p'],
  ['government_REL_ss:eu', 't'],
  ['maize', 'm'],
  ['text_EN_txt:cassava', 'p'],
  ['text_EN_txt:(cassava maize)', 'pm'],
  ['text_FR_txt:humides^10 OR title_EN_t:maize^0.1', 'tm'],
  ['"wild relatives" maize', 'pm'],
  ['wetl*', 't'],
  ['documentID_i:[1 TO *] AND virtual_b:false', 'ptm'],
  ['_state_s:public', 'ptm'],
  ['_state_s:draft', ''],
  ['nobody_s:x', ''],
  ['nobody_s:*', ''],
  ['NOT nobody_s:*', 'ptm'],
]

test('every construct of the query language finds what it says', async () => {
  const caller = await everything()
  const three = '(id:PERMIT-OF-BRAZIL-1 OR id:TARGET-OF-FRANCE-1 OR id:MEETING-ABOUT-MAIZE-1)'
  const letters: { readonly [id: string]: string } = { 'PERMIT-OF-BRAZIL-1': 'p', 'TARGET-OF-FRANCE-1': 't', 'MEETING-ABOUT-MAIZE-1': 'm' }

  for (const [q, expected] of queries) {
    const asQuery = await found(caller, q, { fq: three, sort: 'documentID_i asc' })
    const asFilter = await found(caller, three, { fq: q, sort: 'documentID_i asc' })
    assert.equal(asQuery.map(id => letters[String(id)]).join(''), expected, q)
    assert.deepEqual(asFilter, asQuery, q)
  }
})

const hostile = [
  "'; drop table record; --", '{!func}recip(rord(date),1,1000,1000)', '_query_:"{!lucene}x"', '_val_:"1"', '{!join from=id to=id}*:*', '../../etc/passwd', '<script>alert(1)</script>', '${jndi:ldap://x}',
  '((((', '))))', '"', '\\', '*?*?*?*', '[* TO', '{* TO *', 'a:b:c', ':', '^', '~', '!', '&&', '||', 'AND OR NOT', 'NOT', '+', '-', '\u0000\u0001', '𝕒𝕓', '%', '__proto__:x', 'constructor:x', '\u202Eabc', '/.*/',
  `${'('.repeat(1000)}forest${')'.repeat(1000)}`, 'forest '.repeat(14_000), 'a'.repeat(100_000), '*'.repeat(5000), 'NOT '.repeat(5000), `schema_s:(${'x OR '.repeat(1000)}y)`,
] // prettier-ignore

test('no text asked is an error, and none of a filter is anything but an answer or a refusal of that filter', async () => {
  const caller = await everything()

  for (const text of hostile) {
    const asQuery = await posted(caller, { q: text, rows: 1, fl: 'id' })
    const asFilter = await posted(caller, { q: '*:*', fq: [text], rows: 1, fl: 'id' })
    const asFacet = await posted(caller, { q: '*:*', facet: true, 'facet.query': [text], rows: 0 })
    assert.equal(asQuery.status, 200, text.slice(0, 60))
    for (const [answer, field] of [
      [asFilter, 'fq'],
      [asFacet, 'facet.query'],
    ] as const)
      assert.ok(
        answer.status === 200 || (answer.json.code === 'invalidParameter' && answer.json.field === field),
        `${text.slice(0, 60)} ${answer.text.slice(0, 200)}`,
      )
  }
})

/** Each parameter with values that cannot be. */
const wrong: readonly (readonly [Query, string])[] = [
  [{ fq: 'nobody:x' }, 'fq'],
  [{ fq: 'roam~' }, 'fq'],
  [{ fq: 'title_s:/a(b+)+/' }, 'fq'],
  [{ fq: 'date_dt:[yesterday TO NOW]' }, 'fq'],
  [{ fq: 'position_i:many' }, 'fq'],
  [{ fq: 'text_EN_txt:*orest' }, 'fq'],
  [{ fq: '{!cache=false}schema_s:x' }, 'fq'],
  [{ fq: Array.from({ length: 101 }, () => 'schema_s:x') }, 'fq'],
  [{ rows: '10001' }, 'rows'],
  [{ rows: '-1' }, 'rows'],
  [{ rows: 'ten' }, 'rows'],
  [{ rows: '1e3' }, 'rows'],
  [{ start: '99999999999' }, 'start'],
  [{ sort: 'title_EN_s sideways' }, 'sort'],
  [{ sort: 'rord(date)' }, 'sort'],
  [{ sort: 'nobody asc' }, 'sort'],
  [{ fl: 'sum(a,b)' }, 'fl'],
  [{ fl: 'a*b*c*d*e' }, 'fl'],
  [{ df: 'nobody' }, 'df'],
  [{ wt: 'xml' }, 'wt'],
  [{ facet: 'true', 'facet.field': 'nobody' }, 'facet.field'],
  [{ facet: 'true', 'facet.limit': 'all' }, 'facet.limit'],
  [{ facet: 'true', 'facet.mincount': '-1' }, 'facet.mincount'],
  [{ facet: 'true', 'facet.pivot': 'schema_s,nobody' }, 'facet.pivot'],
  [{ facet: 'true', 'facet.pivot': 'a_s,b_s,c_s,d_s,e_s,f_s' }, 'facet.pivot'],
  [{ facet: 'true', 'facet.query': 'nobody:x' }, 'facet.query'],
  [{ group: 'true' }, 'group.field'],
  [{ group: 'true', 'group.field': 'nobody' }, 'group.field'],
  [{ group: 'true', 'group.field': 'schema_s', 'group.limit': '5000' }, 'group.limit'],
  [{ hl: 'true', 'hl.snippets': '1000' }, 'hl.snippets'],
  [{ hl: 'true', rows: '501' }, 'rows'],
  [{ group: 'true', 'group.field': 'schema_s', rows: '1001' }, 'group.limit'],
  [{ group: 'true', 'group.field': 'schema_s', rows: '10000', 'group.limit': '2' }, 'group.limit'],
]

test('what cannot be read is refused with the name of its parameter', async () => {
  const caller = await everything()

  for (const [query, field] of wrong) {
    const { status, json } = await asked(caller, { q: '*:*', ...query })
    assert.deepEqual([status, json.code, json.field], [400, 'invalidParameter', field], JSON.stringify(query).slice(0, 100))
  }
  assert.equal((await posted(caller, { q: { deep: true } })).json.field, 'q')
  assert.equal((await caller.call('POST', '//api/v2013/index/select', { body: [] })).status, 400)
  assert.equal((await caller.call('POST', '//api/v2013/index/select', { raw: '{"q":' })).status, 400)
})

test('pages follow each other in the order asked, without gaps, to the end', async () => {
  const caller = await everything()
  const whole = await found(caller, '*:*', { sort: 'schema_s desc, documentID_i asc' })
  const pages: unknown[] = []
  for (let start = 0; start < whole.length + 20; start += 20)
    pages.push(...idsOf(await asked(caller, { q: '*:*', fl: 'id', rows: '20', start: String(start), sort: 'schema_s desc, documentID_i asc' })))

  assert.deepEqual(pages, whole)
  const { json } = await asked(caller, { q: '*:*', rows: '1000', fl: 'schema_s', sort: 'schema_s desc' })
  const schemas = json.response.docs.map(({ schema_s: schema }) => String(schema))
  assert.deepEqual(schemas, schemas.toSorted().reverse())
})

test('documents show what fl says: aliases, patterns, joined texts, worth', async () => {
  const caller = await everything()
  const one = async (fl: string | readonly string[]) => (await asked(caller, { q: 'id:MEETING-ABOUT-MAIZE-1 AND maize', fl })).json.response.docs[0]!

  assert.deepEqual(await one('type:schema_s, when:startDate_dt nobody_s'), { type: 'meeting', when: '2026-03-02T00:00:00.000Z' })
  assert.deepEqual(await one("label:concat(schema_s,' - ',title_EN_s)"), { label: 'meeting - Meeting on maize' })
  assert.deepEqual(await one(['id', 'schema_s']), { id: 'MEETING-ABOUT-MAIZE-1', schema_s: 'meeting' })
  assert.deepEqual(Object.keys(await one('title_*')).sort(), ['title_AR_s', 'title_AR_t', 'title_EN_s', 'title_EN_t', 'title_ES_s', 'title_ES_t', 'title_FR_s', 'title_FR_t', 'title_RU_s', 'title_RU_t', 'title_ZH_s', 'title_ZH_t', 'title_s', 'title_t']) // prettier-ignore
  const dates = await one('*ate*')
  assert.ok(['startDate_dt', 'endDate_dt', 'updatedDate_dt', '_state_s'].every(name => Object.hasOwn(dates, name)))
  assert.equal((await one('title_ES_s'))['title_ES_s'], 'Meeting on maize')
  assert.equal((await one('title_FR_s'))['title_FR_s'], 'Réunion')
  assert.equal(typeof (await one('score'))['score'], 'number')
  assert.deepEqual(JSON.parse(String((await one('status_CEN_s'))['status_CEN_s'])), JSON.parse(String((await one('status_CFR_s'))['status_CFR_s'])))
})

test('facets count each value as filtering by it finds, with filters left out, limits and orders', async () => {
  const caller = await everything()
  const { json } = await asked(caller, {
    q: '*:*',
    rows: '0',
    facet: 'true',
    'facet.field': ['schema_s', 'government_s', 'all_Terms_ss', 'realm_ss'],
    'facet.limit': '-1',
    'facet.mincount': '1',
  })
  for (const field of ['schema_s', 'government_s', 'realm_ss'])
    for (let at = 0; at < json.facet_counts.facet_fields[field]!.length; at += 2) {
      const [value, count] = json.facet_counts.facet_fields[field]!.slice(at, at + 2)
      assert.equal((await found(caller, `${field}:"${value}"`)).length, count, `${field} ${value}`)
    }

  const tagged = await asked(caller, { q: '*:*', fq: ['{!tag=kind}schema_s:absPermit', '{!tag=place}government_s:br'], rows: '0', facet: 'true', 'facet.mincount': '1',
    'facet.field': ['{!ex=kind}schema_s', '{!ex=kind,place key=all}schema_s', '{!key=only}schema_s'], 'facet.sort': 'index', 'f.government_s.facet.limit': '1' }) // prettier-ignore
  const { schema_s: narrow, all, only } = tagged.json.facet_counts.facet_fields
  assert.ok(narrow!.length > 2)
  assert.deepEqual(only!.slice(0, 1), ['absPermit'])
  assert.ok(all!.length > 100)
  assert.deepEqual(
    all!.filter((_, at) => at % 2 === 0),
    all!.filter((_, at) => at % 2 === 0).toSorted(),
  )

  const limited = await asked(caller, { q: '*:*', rows: '0', facet: 'true', 'facet.field': 'schema_s', 'facet.limit': '2', 'facet.prefix': 'nat' })
  assert.equal(limited.json.facet_counts.facet_fields['schema_s']!.length, 4)
  assert.ok(limited.json.facet_counts.facet_fields['schema_s']!.every((value, at) => at % 2 === 1 || String(value).startsWith('nat')))
  const empty = await asked(caller, { q: 'id:MEETING-ABOUT-MAIZE-1', rows: '0', facet: 'true', 'facet.field': 'schema_s', 'facet.limit': '-1' })
  assert.ok(empty.json.facet_counts.facet_fields['schema_s']!.length > 100)
})

test('pivots hold what filtering by both values finds', async () => {
  const caller = await everything()
  const { json } = await posted(caller, {
    q: 'schema_s:(absPermit nationalTarget7 meeting)',
    rows: 0,
    facet: true,
    'facet.pivot': ['schema_s, government_s', 'schema_s,government_s,realm_ss'],
  })

  assert.deepEqual(Object.keys(json.facet_counts.facet_pivot), ['schema_s, government_s', 'schema_s,government_s,realm_ss'])
  let compared = 0
  for (const { field, value, count, pivot } of json.facet_counts.facet_pivot['schema_s, government_s']) {
    assert.equal(field, 'schema_s')
    assert.equal((await found(caller, `schema_s:${value}`)).length, count)
    for (const inner of pivot) {
      assert.equal((await found(caller, `schema_s:${value} AND government_s:${inner.value}`)).length, inner.count)
      compared++
    }
  }
  assert.ok(compared >= 3)
})

test('words found are marked in a snippet that is safe HTML', async () => {
  const caller = await everything()

  const { json } = await asked(caller, {
    q: 'title_EN_t:wetlands OR maize',
    fq: 'id:(TARGET-OF-FRANCE-1 MEETING-ABOUT-MAIZE-1)',
    fl: 'id',
    hl: 'true',
    'hl.fl': 'title_EN_*, text_EN_txt',
    'hl.snippets': '2',
  })

  assert.deepEqual(json.highlighting['TARGET-OF-FRANCE-1']!['title_EN_t'], ['Restore <em>wetlands</em> &amp; mires'])
  assert.deepEqual(json.highlighting['MEETING-ABOUT-MAIZE-1']!['title_EN_s'], ['Meeting on <em>maize</em>'])
  assert.match(json.highlighting['MEETING-ABOUT-MAIZE-1']!['text_EN_txt']![0]!, /<em>maize<\/em>/)
})

test('names of parameters that mean nothing here are told', async () => {
  const caller = await everything()

  const { status, json } = await asked(caller, { q: '*:*', rows: '0', wt: 'json', 'facet.range': 'x', defType: 'edismax', _: '1' })

  assert.equal(status, 200)
  assert.deepEqual([...json.nonSupportedParams].sort(), ['_', 'defType', 'facet.range'])
})

test('what is worth more comes first, and a boost makes it worth more', async () => {
  const caller = await everything()
  const order = (q: string) => found(caller, q, { fq: 'id:(TARGET-OF-FRANCE-1 MEETING-ABOUT-MAIZE-1)' })

  assert.deepEqual(await order('title_EN_t:wetlands^60 OR title_EN_t:maize'), ['TARGET-OF-FRANCE-1', 'MEETING-ABOUT-MAIZE-1'])
  assert.deepEqual(await order('title_EN_t:wetlands OR title_EN_t:maize^60'), ['MEETING-ABOUT-MAIZE-1', 'TARGET-OF-FRANCE-1'])
})

test('what is amended, withdrawn or still a draft is answered at once as everybody may see it', async () => {
  const caller = await everything()
  const { context } = caller
  const id = await aRecord(context, { format: 'measure', government: 'ke', state: 'published', data: { title: { en: 'Act of Kenya' } } })
  await told(caller, id)
  const draft = await aRecord(context, { format: 'measure', government: 'ke', state: 'draft', data: { title: { en: secret } } })
  const submitted = await aRecord(context, { format: 'measure', government: 'ke', state: 'submitted', data: { title: { en: secret } }, note: secret })
  const before = await found(caller, 'title_EN_s:"Act of Kenya"')

  await addDraft(context, id, { ...(await aBody(context, 'measure', 'ke')), title: { en: secret } })
  const drafted = await asked(caller, { q: 'government_s:ke', rows: '1000' })
  const amended = await amendedTo(caller, 'Act of Kenya, amended')
  const facet = async () => (await asked(caller, { q: '*:*', rows: '0', facet: 'true', 'facet.field': 'title_EN_s', 'facet.limit': '-1' })).text
  const standing = await facet()
  await withdraw(context, amended)

  assert.deepEqual(before, [id])
  assert.ok(!drafted.text.includes(secret))
  for (const hidden of [draft, submitted]) assert.ok(!drafted.text.includes(hidden))
  assert.ok(standing.includes('Act of Kenya, amended'))
  assert.ok(!(await facet()).includes('Act of Kenya, amended'))
  assert.deepEqual(await found(caller, `id:${amended}`), [])
})

async function amendedTo(caller: Caller, title: string): Promise<string> {
  const { context } = caller
  const id = await aRecord(context, { format: 'measure', government: 'ke', state: 'published', data: { title: { en: 'Old name' } } })
  await told(caller, id)
  assert.deepEqual(await found(caller, 'title_EN_s:"Old name"'), [id])
  const { draft } = await amend(context, id)
  await saveDraft(context, { id, data: { ...(await aBody(context, 'measure', 'ke')), title: { en: title } }, version: draft!.version })
  await submit(context, id)
  assert.deepEqual(await found(caller, 'title_EN_s:"Old name"'), [])
  return id
}
