import type { Data } from '#formats'
import type { Sketch } from '../sketch.ts'
import { phoneOf, type Jot, type More, type Text } from './ground.ts'

/** Writes people, bodies and authorities. */
export const officePen = (country: string, record: Jot) => ({
  focalPoint: (
    name: string,
    categories: readonly string[],
    firstName: string,
    lastName: string,
    designation: Text,
    organization: Text,
    city: Text,
  ): Sketch =>
    record('focalPoint', `focal.${name}`, {
      categories,
      firstName,
      lastName,
      designation,
      organization,
      organizationType: 'Government',
      city,
      country,
      emails: [`${name}@environment-${country}.example`],
      phones: [phoneOf(country, name)],
    }),
  body: (name: string, organization: Text, organizationType: string, city: Text, data: Data = {}): Sketch =>
    record('contact', name, {
      type: 'organization',
      organization,
      organizationType,
      city,
      country,
      emails: [`info@${name}-${country}.example`],
      phones: [phoneOf(country, name)],
      ...data,
    }),
  person: (name: string, firstName: string, lastName: string, designation: Text, of: string, data: Data = {}): Sketch =>
    record('contact', name, {
      type: 'person',
      firstName,
      lastName,
      designation,
      contactOrganization: `${country}.${of}`,
      addressType: 'organization',
      emails: [`${name}@${of}-${country}.example`],
      ...data,
    }),
  absAuthority: (name: Text, city: Text, data: Data = {}, more: More = {}): Sketch =>
    record(
      'authority',
      'abs',
      {
        ...officeOf(country, 'abs', name, city),
        houses: ['cbdLibrary:abs-ch'],
        responsibleForAll: true,
        absJurisdiction: ['National / federal'],
        ...data,
      },
      more,
    ),
  biosafetyAuthority: (name: Text, city: Text, responsibilities: Text, data: Data = {}, more: More = {}): Sketch =>
    record(
      'authority',
      'biosafety',
      {
        ...officeOf(country, 'biosafety', name, city),
        houses: ['cbdLibrary:bch'],
        responsibleForAll: true,
        responsibilities,
        functions: ['All functions pursuant to the Cartagena Protocol on Biosafety'],
        cpbOrganismTypes: ['All types of organisms'],
        ...data,
      },
      more,
    ),
})

const officeOf = (country: string, desk: string, name: Text, city: Text): Data => ({
  name,
  city,
  country,
  emails: [`${desk}@environment-${country}.example`],
  phones: [phoneOf(country, desk)],
  websites: [`https://www.environment-${country}.example/${desk}`],
})
