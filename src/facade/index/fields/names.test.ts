import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formats } from '#formats'
import { natureOf } from '#projections'
import { aLibrary, type Library } from '#testing'
import { nameOf } from './name.ts'
import { planOf } from './plan.ts'

let world: Promise<Library> | undefined

/** Made once for all tests here. */
const everything = (): Promise<Library> => (world ??= aLibrary(formats().map(({ name }) => name)))

const core = ['id', 'identifier_s', 'uniqueIdentifier_s', 'uniqueIdentifier_t', 'uniqueIdentifierRevisions_ss', 'url_ss', 'documentID_i', '_revision_i', '_latest_s', 'versionID_s',
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
  const { asked, posted } = await everything()
  const { json } = await asked({ q: '*:*', rows: '1000' })
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
      const some = await posted({ q: '*:*', fq: [`id:"${String(doc['id'])}"`, ...parts.slice(from, from + 40)], rows: 1, fl: 'id' })
      assert.equal(some.json.response?.numFound, 1, `${format} ${some.text} ${parts.slice(from, from + 40).join(' ')}`)
    }
    tried += names.length
  }
  assert.ok(tried > 4000, String(tried))
})

test('mail addresses and telephones of persons are in no answer, nor are remarks', async () => {
  const { asked, secret } = await everything()
  const { json, text } = await asked({ q: '*:*', rows: '1000' })
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
  nationalReport: 'reportType_s reportType_EN_t documentLinks_s statusOfTheDocument_s adoptionDate_dt startDate_dt endDate_dt year_is',
  nbsap: 'reportType_s documentLinks_s isGbfAligned_b adoptionDate_dt',
  nationalTarget7:
    'globalTargetAlignment_ss globalGoalAlignment_ss degreeOfAlignmentByTarget_ss degreeOfAlignment_EN_ss headlineIndicators_ss binaryIndicators_ss componentIndicators_ss complementaryIndicators_ss nationalIndicators_s hasOtherNationalIndicators_b implementingConsiderations_ss implementingConsiderations_EN_ss hasNonStateActorCommitmentInfo_b',
  nationalTarget7Mapping: 'globalGoalOrTarget_s',
  nationalReport7: 'sectionIIIKey_s sectionIVKey_s indicatorDataKey_s binaryIndicatorDataKey_s',
  nationalAssessment: 'progress_s nationalTarget_s aichiTargets_ss nationalTargetMainAichiTargets_ss nationalTargetAichiTargets_ss year_is',
  implementationActivity: 'completion_EN_t completion_CEN_s aichiTarget_ss',
  pressRelease: 'symbol_s code_s themes_ss',
  modifiedOrganism:
    'uniqueIdentification_s uniqueIdentification_t uniqueIdentificationVariants_txt transformationEvent_t traits_ss geneIdentifiers_ss commonUses_ss techniqueUsed_ss lmoIdentifiers_ss geneDonorOrganismsIdentifiers_ss lmoScientificNames_ss lmoCommonNames_EN_txt traitsHierarchy_EN_txt',
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
  dnaSequence:
    'family_s isSynthetic_b traits_ss identifier_s geneDonorOrganismsIdentifiers_ss geneDonorOrganismsScientificNames_ss geneDonorOrganismsCommonNames_EN_txt',
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
