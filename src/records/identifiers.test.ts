import assert from 'node:assert/strict'
import { test } from 'node:test'
import { displayed, isUid, parseIdentifier, speaksOf } from './identifiers.ts'

const certificate = { prefix: 'ABSCH', code: 'IRCC', government: 'in', number: 238702 } as const

test('a display identifier names house, code, government, number and revision', () => {
  assert.equal(displayed(certificate, 1), 'ABSCH-IRCC-IN-238702-1')
  assert.equal(displayed(certificate), 'ABSCH-IRCC-IN-238702')
  assert.equal(displayed({ ...certificate, government: null }, 8), 'ABSCH-IRCC-SCBD-238702-8')
})

test('every form of identifier is taken apart, in any case', () => {
  const forms = {
    'C84C7E6C-134C-F1B1-9A3B-B7443F135239': { id: 'C84C7E6C-134C-F1B1-9A3B-B7443F135239' },
    'C84C7E6C-134C-F1B1-9A3B-B7443F135239@2': { id: 'C84C7E6C-134C-F1B1-9A3B-B7443F135239', revision: 2 },
    'DECLARE-ORGANISATION_3386_20240709020251617': { id: 'DECLARE-ORGANISATION_3386_20240709020251617' },
    '52000000cbd0800000001234': { id: '52000000cbd0800000001234' },
    '238702': { number: 238702 },
    'absch-ircc-in-238702-1': { number: 238702, prefix: 'ABSCH', code: 'IRCC', place: 'IN', revision: 1 },
    ' ABSCH-IRCC-IN-238702 ': { number: 238702, prefix: 'ABSCH', code: 'IRCC', place: 'IN' },
    'ABSCH-TRG-IRCC-IN-238702-1': { number: 238702, prefix: 'ABSCH', code: 'IRCC', place: 'IN', revision: 1 },
    'bch-dev-lmo-scbd-100-8': { number: 100, prefix: 'BCH', code: 'LMO', place: 'SCBD', revision: 8 },
    'undefined-IRCC-IN-238702-1': { number: 238702, code: 'IRCC', place: 'IN', revision: 1 },
  }

  for (const [text, parts] of Object.entries(forms)) assert.deepEqual(parseIdentifier(text), parts, text)
})

test('hostile texts are no identifiers and do no harm', () => {
  const texts = ['', '../../etc/passwd', 'a', '0', '-1', '99999999999', 'ABSCH-IRCC-IN-0', '1@1@1', "C84C7E6C-134C'; drop table record; --"]
  const long = 'A'.repeat(129)

  for (const text of [...texts, long, 'C84C7E6C-134C\u0000', 'C84C7E6C-134C-F1B1@x', 'C84C7E6C-134C-F1B1@0'])
    assert.equal(parseIdentifier(text), undefined, text)
})

test('an id that reads as a number or as the address of another record is not accepted', () => {
  assert.equal(isUid('ABSCH-IRCC-IN-238702-1'), false)
  assert.equal(isUid('12345678901'), false)
  assert.equal(isUid(undefined), false)
  assert.equal(isUid('my-own-id-123456'), true)
})

test('the whole display identifier must agree, except for old codes and houses that were not known', () => {
  const initiative = { prefix: 'CHM', code: 'CDI', government: null, number: 12 } as const
  const agrees = (text: string, record: Parameters<typeof speaksOf>[1]) => speaksOf(parseIdentifier(text)!, record)

  assert.equal(agrees('ABSCH-IRCC-IN-238702', certificate), true)
  assert.equal(agrees('238702', certificate), true)
  assert.equal(agrees('BCH-IRCC-IN-238702', certificate), false)
  assert.equal(agrees('ABSCH-IRCC-CR-238702', certificate), false)
  assert.equal(agrees('ABSCH-CNA-IN-238702', certificate), false)
  assert.equal(agrees('chm-cbi-scbd-12-1', initiative), true)
  assert.equal(agrees('undefined-ircc-in-238702-1', certificate), true)
})
