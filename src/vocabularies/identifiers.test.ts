import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isTerm, otherTerm, termNamed, termsOf, treeOf } from './index.ts'

// identifiers of the CBD thesaurus that rules, records and other systems name
const named: { readonly [vocabulary: string]: readonly string[] } = {
  regions: [
    'D50FE62D-8A5E-4407-83F8-AFCAAF708EA4',
    '5E5B7AA4-2420-4147-825B-0820F7EC5A4B',
    '6BE5B5E1-1ECF-4022-924E-160092951FB8',
    '9DB40F52-ADCC-490C-9945-235CBD45CFAC',
    '942E40CA-4C23-4D3A-A0B4-736CD0EFCD54',
    '3D0CCC9A-A0A1-4399-8FA2-41D4D649DB0E',
    '324EE0E0-0874-49CA-814C-7D5470193B40',
    '50BDFC43-84FD-4DC9-9BDD-B9C6A3C81539',
    '0EC2E5AE-25F3-4D3A-B71F-8019BB62ED4B',
    '084D8F39-16B0-4DFC-89F9-FE1A6EE47E9F',
    '3AA1250A-8715-436C-B397-75FB0C9AB472',
    'FFBF9DAA-79F3-4FEC-8A31-C60317BF7281',
    '1776454D-33DB-460B-A940-AA27A665D832',
    '8920655D-3986-465B-837A-CE055B428A74',
    'CE5B4B10-61B5-469B-961B-D541068A4098',
    '948125C2-F580-4357-AA0A-B6C636279E96',
    'C7E6113A-66ED-42E1-B8BB-004EC02D3D22',
    'BF64EC30-A6BE-4967-959F-FFE08A6A2D0A',
    'BE9DD6CC-F466-4735-A851-160221D6C380',
    'bd12d7fb-91f7-4b2d-996c-e70f18a51f0e',
  ],
  'cdi-categories': ['FE6EC4EA-55E7-4E90-80AD-FE4B54707B73'],
  'cdi-audience': ['D8862526-B776-4FD2-8C62-6DF9D5E92166'],
  'cdi-status': ['73E2AC27-D964-487C-A4E6-0997BB27AF01'],
  'cdi-scope': ['2DFCDD0B-5D62-4016-829F-8E70E767875A'],
  'cdi-funding': ['74EBA28E-1F0C-4157-BD47-C8492487AD70'],
  beti: ['7301CD69-68DF-47DD-9D4B-28D0BE9A7CD2', 'D9B889EA-B613-4B0E-B965-865A23C6D986'],
  'clearing-houses': ['cbdLibrary:chm', 'cbdLibrary:bch', 'cbdLibrary:abs-ch'],
  progress: [
    '884D8D8C-F2AE-4AAC-82E3-5B73CE627D45',
    'E49EF94E-0590-486C-903B-68C5E54EC089',
    '486C27A7-6BDF-460D-92F8-312D337EC6E2',
    '2D241E0A-1D17-4A0A-9D52-B570D34B23BF',
    '36A174B8-085A-4363-AE11-E34163A9209C',
    '69C77387-2D3C-474C-BEA8-30F55D47AFBD',
  ],
  'gbf-alignment': ['AABF237C-F906-40D2-9595-5226C8B18A58', '68197B76-67B4-40AD-BB14-A8C340E1320B', '9668759B-3653-4994-A917-3F039B0BAA5C'],
  'gbf-considerations': ['68E5F053-2067-4638-A741-066AA2196A89', '76553677-A17D-4DE3-8CDD-6010CDCF8A90'],
  'report-types': [
    'F27DBC9B-FF25-471B-B624-C0F73E76C8B3',
    'A49393CA-2950-4EFD-8BCC-33266D69232F',
    'DA7E04F1-D2EA-491E-9503-F7923B1FD7D4',
    '272B0A17-5569-429D-ADF5-2A55C588F7A7',
    'B3079A36-32A3-41E2-BDE0-65E4E3A51601',
    'B0EBAE91-9581-4BB2-9C02-52FCF9D82721',
    '5471756B-6B33-46AD-9D51-15443C5E5315',
    '98B63E49-28D0-4D65-A7A4-A56D0CC97B4B',
  ],
  'report-status': ['9D17F3A2-EC92-4D31-81EF-A12521873D7F', '1C37E358-5295-46EB-816C-0A7EF2437EC9', '851B10ED-AE62-4F28-B178-6D40389CC8DB'],
  'approved-status': ['7AA93315-0F89-4D23-8AA0-0501875AFF34', 'EE6F3AAE-E365-46C3-B73F-ED5FE3DFAACA'],
  'approving-body': [
    '905C1F7F-C2F4-4DCE-A94E-BE6D6CE6E78F',
    'E7398F2B-FA36-4F42-85C2-5D0044440476',
    'D3A4624E-21D9-4E49-953F-529734538E56',
    '2B1AA969-F4EA-4537-B7D9-C0108EE5D3D2',
    'EFAF31F0-1E48-4165-B60B-B55F132DB932',
  ],
  'jurisdiction-short': [
    '7437F880-7B12-4F26-AA91-CED37250DD0A',
    'DEBB019D-8647-40EC-8AE5-10CA88572F6E',
    '7B9C94F4-1A0F-4660-BCDD-062A4653F441',
    '528B1187-F1BD-4479-9FB3-ADBD9076D361',
  ],
  'jurisdiction-long': ['9627DF2B-FFAC-4F85-B075-AF783FF2A0B5'],
  'org-types': [
    '86D464C3-B5BB-4B02-85E4-1AAD8D64CD27',
    '8830904C-8AF4-4C2F-AADB-363D98D854DA',
    '1C3A4FF4-9AB7-4A34-BE06-E07F575B7A32',
    'EC872EB8-02B0-46E7-AAB0-C79AC629356A',
    '64432E86-23C9-4D9A-B835-962D8221E6CA',
    '8A265B81-3973-42ED-BB06-40ACC755E496',
    '90C29DF8-D863-4255-851D-A7A6E8FDFA8F',
    '39EA5BC2-FEC4-4946-A543-A4F6E1A2F330',
    'B3699A74-EF2E-467A-A82F-EF2149A2EFC5',
  ],
  genders: ['0999095A-13E0-46F0-A928-613B9AF32AAE', '7CC8AFB1-36E0-4583-AE4E-DB928E60A3B3'],
  'abs-keywords': ['357DBB22-6A6C-4C49-BA1F-037320B09247'],
  'abs-usage': ['5E833A3F-87D1-4ADD-8701-9F1B76383017', '60EA2F49-A9DD-406F-921A-8A1C9AA8DFDD'],
  'abs-subjects': ['99FCE39007594FCD862564EC8D6E304F'],
  'abs-key-areas': ['14E5882E-B433-4877-AA6B-B47F602C4BA6'],
  'gr-types': ['4E2974DF-216E-46C8-8797-8E3A33D6A048'],
  'gr-areas': ['2C87B4AD-684C-48DC-91B7-82938CE37B5A', 'A862ABFC-B97D-4E6A-9A70-812A82A7CC19', '48BCA72F-1458-4393-9448-09B4F501CB25'],
  'msr-type': ['8165BF22-EEF0-4DF8-B3F2-8E0AEED13E2F'],
  'msr-status': ['97D6C7E6-5EAD-48B2-BD8D-DAB77153FF9C', 'C9E33B71-D92A-4AC1-96E3-A136A1FDF135', '0F8F3A6D-1BF7-4468-8BFC-8DD52F7F6E50'],
  'mcc-keywords': ['7F45AB1F-9925-482E-B0CD-CD842960825F'],
  'vlr-types': ['6E27B530-7639-4091-AF58-9D61A77B4A28'],
  'subject-areas': ['FE1AA9E9-3320-4112-9F9C-A22AD6563AE1', '1DCBA126-60F1-440D-BBB0-CC9CCC91C283', '34336DAA-1BD9-4E2C-82B6-4D4376BE8E13'],
  'organism-types': ['8DAB2400-CF00-44B2-ADCF-49AABF66B9B0', '105F74DA-8439-42a8-9298-096A91C8458A'],
  'organism-uses': ['F816F788-BBC3-4ADB-9979-AE07CDED094E'],
  'decision-types': [
    'E8C5A15C-A736-4fb7-A1B6-192412BE7E45',
    'A0F944AD-1578-47F4-BB71-A9805EC0EB7A',
    '47B66371-7016-4F28-B33A-0DBFF43581CA',
    'BE64016A-C3BD-4C61-9620-C3FEF96B2A24',
    '0D0BEEF4-54E4-44C1-ABB2-B89DC145E0B3',
    'C15E5CD8-B6F9-41AE-A09C-7EF5F73B0507',
    '8979219B-330B-424F-A52C-209D4B4B65C0',
    '1B6F702C-0C68-4B53-BCA4-1DA4A25E23A8',
    'D698B5F7-A434-49E2-A7FF-FE869AFBEE8D',
    '83C0DBFB-AD5C-4B88-8ECE-5365991F2956',
    '3FF9FEB3-20FA-4287-B562-46635A1154A3',
    '3293477D-466D-40CB-A890-4B139BCE93AC',
    '8E26ACCB-3358-4BC3-8389-56AA508991E6',
    'A8C8A4D9-8084-4F6E-88B7-47BA04075E40',
    '2C74A444-32C1-45B0-B1AC-F419773A4A7E',
    '0C9BBC54-34F1-431A-A579-F018D8E5CEAD',
  ],
  'decision-results': [
    '3B9ECE67-B35C-40FF-8C06-4EA5FF762899',
    '3EFF4792-A896-4DC7-9945-04FE9C8B5B4F',
    '6DD1B161-4CDB-4900-BD31-DBB97E86B2AE',
    '8D91ACEE-C6B3-4204-8FE6-00AE424013FF',
    '19F9F13E-195E-45B5-88DD-058A07E0D6F6',
  ],
  'decision-uses': ['91BEAF12-ABE1-4294-AD3B-507935894C78', '1D96153B-1625-44E4-AD5E-D26429044B29', '6430E4F4-9E5F-48BE-B4ED-9E1A4FED981E'],
  'ra-scope': [
    'D6B59E8A-D82C-4516-917A-A745ACDA5931',
    '015737FC-ABC2-460C-A099-06A1B01E649A',
    'BEBF757E-E3CC-4913-8D9F-2D165CD63ECE',
    '42A3DCAE-5FD8-4218-941D-DF11D4AE65FA',
  ],
  'tbm-types': ['22B915C4-193E-4087-89ED-D104EEEC4330', 'A9A800DC-F313-4F79-B3E4-768E41088D11'],
  'law-types': ['57217527-3732-437F-9AD8-45BEF4429FD5'],
  'gene-family': ['1ECB698D-3F3D-41BC-BEBD-DD5C734BCDCF'],
  techniques: ['844F7BE6-5FF9-4A21-95D7-FF4CB8865756'],
  'cpb-thematic': ['B18CE475-8D23-4DEC-A9F1-13F0243C9233'],
  'bch-ra-subjects': ['A734339C-04DF-46C7-BEC2-1B420970BED1'],
  'cbd-subjects': ['BD8F75CA-32D4-427B-A9CE-55079989A0CC'],
}

describe('identifiers of the CBD thesaurus are kept as published', () => {
  for (const [vocabulary, identifiers] of Object.entries(named))
    test(vocabulary, () => {
      assert.deepEqual(
        identifiers.filter(identifier => !isTerm([vocabulary], identifier)),
        [],
      )
      assert.deepEqual(
        identifiers.filter(identifier => termNamed(identifier)?.ours),
        [],
      )
    })
})

// suffixes by heading, as the subject areas are grouped
const subjects: { readonly [heading: string]: string } = {
  BIOMES: 'AGR DSHL FOR WTR ISL MAR MNT PLR',
  'LEGAL-STRUCT': 'CBD COP SBSTTA SBI CPB NPABS ICBD',
  'STRATEGY-PLAN': 'STRAT NBSAP TARGET AICHI POST2020 KMGBF 25TH-ANN',
  'IMPL-MON-REPORT': 'NR IND GBO',
  'PART-INIT-COOP': 'AICHI-TF IND-P LIAISON-GROUP BIZ NAP-CB CITY CHM STC FIN GTI IMPA ILC JLG COOP SSC',
  'CROSS-CUTTING':
    'ABS DEV CHPO CC ETI ECOA ECORES EXS INS GEND CPB-HTPI HH PA IPR IAS TKIP TAXONOMY TOUR SDEV ENDS SUSE TTC GSPC GURT LR BTB DSI NEW',
  'OUT+CEPA': 'COMM IBD IYB UNDB YOUTH XCH KM DIGISTRAT',
}

test('subject areas stand below their headings', () => {
  for (const [heading, suffixes] of Object.entries(subjects)) {
    const node = treeOf('cbd-subjects').find(({ term }) => term.identifier === `CBD-SUBJECT-${heading}`)
    const below = JSON.stringify(node?.narrower)
    for (const suffix of suffixes.split(' ')) assert.ok(below.includes(`"CBD-SUBJECT-${suffix}"`), suffix)
  }
  assert.ok(isTerm(['cbd-subjects'], 'CBD-SUBJECT-ECOA+ECORES'))
})

test('numbered identifiers are complete', () => {
  const numbered = (prefix: string, most: number) => Array.from({ length: most }, (_, at) => `${prefix}${String(at + 1).padStart(2, '0')}`)
  const identifiersOf = (key: string) => termsOf(key).map(({ identifier }) => identifier)

  assert.deepEqual(identifiersOf('gbf-targets'), numbered('GBF-TARGET-', 23))
  assert.deepEqual(identifiersOf('aichi-targets'), numbered('AICHI-TARGET-', 20))
  assert.deepEqual(identifiersOf('sdg-goals'), numbered('SDG-GOAL-', 17))
  assert.deepEqual(
    identifiersOf('gbf-goals'),
    [...'ABCD'].map(letter => `GBF-GOAL-${letter}`),
  )
  assert.deepEqual(identifiersOf('un-languages'), ['lang-ar', 'lang-en', 'lang-es', 'lang-fr', 'lang-ru', 'lang-zh'])
})

test('the indicators carry the identifiers of the CBD thesaurus', () => {
  const codes = (key: string) => new Map(termsOf(key).map(({ notation, identifier }) => [notation, identifier]))

  assert.deepEqual(
    ['gbf-headline', 'gbf-binary', 'gbf-component', 'gbf-complementary'].map(key => termsOf(key).length),
    [27, 15, 52, 110],
  )
  assert.equal(codes('gbf-headline').get('A.1'), 'GBF-INDICATOR-A.1')
  assert.equal(codes('gbf-headline').get('B.1'), 'GBF-INDICATOR-B1')
  assert.equal(codes('gbf-headline').get('2.1'), 'GBF-INDICATOR-2.2')
  assert.deepEqual(
    [...codes('gbf-binary').values()],
    ['B', '1', '5', '6', '8', '9', '12', 'C-13', 'C-14', '15', '16', '17', '20', '22', '23'].map(code => `KMGBF-INDICATOR-BIN-${code}`),
  )
  assert.equal(codes('gbf-component').get('11.CT.1'), 'GBF-INDICATOR-110')
  assert.equal(codes('gbf-component').get('A.CT.5'), 'GBF-INDICATOR-A.CT.5')
  assert.equal(codes('gbf-complementary').get('8.CY.1'), 'GBF-INDICATOR-101')
  assert.equal(codes('gbf-complementary').get('D.CY.17'), 'GBF-INDICATOR-D.CY.17')
  assert.equal(codes('gbf-complementary').get('22.CY.5'), 'GBF-INDICATOR-274')
})

test('levels of progress carry a score and a colour', () => {
  assert.deepEqual(
    termsOf('progress').map(({ score }) => score),
    [5, 4, 3, 2, 1, undefined],
  )
  assert.equal(termNamed('884D8D8C-F2AE-4AAC-82E3-5B73CE627D45')?.color, '#36C941')
})

test('"Other" has a label and is offered by no vocabulary but its own', () => {
  assert.equal(termNamed(otherTerm)?.label['en'], 'Other')
  assert.deepEqual(termNamed(otherTerm)?.vocabularies, ['other'])
})
