import { where } from '#platform/filter.ts'
import { formatsOfNature, type Markup } from '#projections'
import { written, type Statement } from '#vocabularies'
import { datasetStatements, namespaces } from '../catalogue/statements.ts'
import type { Representation } from './representation.ts'

const rdf = namespaces['rdf']!
const schema = 'http://www.openarchives.org/OAI/2.0/rdf.xsd'

/** Reports and data as data sets of DCAT-AP 3 in RDF/XML: the words of the catalogue, of the same records as there. */
export const dcatAp: Representation = {
  prefix: 'dcat_ap',
  namespace: rdf,
  schema: () => schema,
  holds: () => where('format', ...formatsOfNature('report', 'dataset')),
  write: (described, site) => graph(datasetStatements(described, site)),
}

/** Harvesters ask every root for its schema, which readers of RDF/XML leave aside. */
function graph(statements: readonly Statement[]): Markup {
  const document = written(statements, 'rdf-xml', namespaces)
  const root = document.slice(document.indexOf('<rdf:RDF')).trimEnd()
  const located = `<rdf:RDF xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${rdf} ${schema}"`
  return { xml: root.replace('<rdf:RDF', located) }
}
