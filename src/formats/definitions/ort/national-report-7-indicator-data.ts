import { not, where } from '#platform/filter.ts'
import type { Format } from '../../format.ts'
import { government, languages } from '../shared.ts'

const holdsData = where('sourceOfData', 'national', 'availableDataset')
const unavailable = where('sourceOfData', 'noData', 'notRelevant')
const available = where('sourceOfData', 'availableDataset')
const disaggregated = not(where('hasDisaggregation', false))

/** Data of a country for one indicator of the Framework or of its own; one record serves all targets and reports that use it. */
export const nationalReport7IndicatorData: Format = {
  name: 'nationalReport7IndicatorData',
  code: 'NR7ID',
  house: 'ORT',
  prefix: 'ORT',
  houses: ['ORT', 'CHM'],
  kind: 'national',
  version: 1,
  oneFor: ['government', 'indicator', 'nationalIndicator/identifier'],
  title: ['title', 'nationalIndicator/value'],
  summary: 'comments',
  sections: [
    { name: 'general', fields: ['languages', 'government', 'title', 'indicator', 'nationalIndicator'] },
    {
      name: 'source',
      fields: ['sourceOfData', 'sourceOfDataInfo', 'globalDescription', 'globalDataSources', 'globalIndicatorProviders'],
    },
    { name: 'data', fields: ['data', 'comments'] },
    { name: 'additional', fields: ['notes'] },
  ],
  fields: {
    languages,
    government,
    title: { type: 'localizedText', system: true },
    indicator: { type: 'term', vocabulary: ['gbf-headline', 'gbf-component', 'gbf-complementary'] },
    nationalIndicator: {
      type: 'group',
      fields: { identifier: { type: 'text', maxLength: 128, required: true }, value: { type: 'localizedText', required: true } },
    },
    sourceOfData: { type: 'choice', options: ['national', 'availableDataset', 'noData', 'notRelevant'], required: true },
    sourceOfDataInfo: { type: 'richText', visible: unavailable, required: unavailable },
    globalDescription: { type: 'text', visible: available },
    globalDataSources: { type: 'links', visible: available },
    globalIndicatorProviders: { type: 'links', visible: available },
    data: {
      type: 'groups',
      visible: holdsData,
      fields: {
        indicatorCode: { type: 'text', required: true },
        hasDisaggregation: { type: 'boolean' },
        disaggregationType: { type: 'text', visible: disaggregated },
        disaggregation: { type: 'text', visible: disaggregated },
        year: { type: 'number', integer: true, min: 1500, max: 2100, required: true },
        unit: { type: 'text', required: true },
        value: { type: 'number', required: true },
        footnote: { type: 'text' },
      },
    },
    comments: { type: 'richText' },
    notes: { type: 'notes', internal: true },
  },
  rules: [{ kind: 'exactlyOne', code: 'data.indicator', fields: ['indicator', 'nationalIndicator'] }],
  derivations: [{ set: 'title', named: ['indicator'] }],
  facets: [{ facet: 'indicator', path: 'indicator' }],
}
