export { enquire, enquiryKinds, enquiryLength, type Enquiry, type EnquiryKind } from './enquire.ts'
