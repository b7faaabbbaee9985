import { withLabels } from '../with-labels.ts'
import { announcement } from './announcement.ts'
import { article } from './article.ts'
import { decision } from './decision.ts'
import { meetingDocument } from './meeting-document.ts'
import { meeting } from './meeting.ts'
import { newsOfOldSites } from './new.ts'
import { news } from './news.ts'
import { notification } from './notification.ts'
import { pressRelease } from './press-release.ts'
import { recommendation } from './recommendation.ts'
import { sideEvent } from './side-event.ts'
import { statement } from './statement.ts'

/** Formats of the Secretariat's communications and meetings. */
export const communications = withLabels(import.meta.dirname, [
  news, notification, statement, pressRelease, announcement, article, meeting, meetingDocument, sideEvent, decision, recommendation, newsOfOldSites,
]) // prettier-ignore
