import type { Journal } from '../../../core/revisions/model'
import type { OpenedReview } from '../../../electron/ipc/contract'

/** The journal the window works with: the originals' bytes stay with the main process. */
export const toJournal = ({ header, events }: OpenedReview): Journal => ({
  header,
  events: events.map((event) => (event.type === 'attachment' ? { ...event, data: '' } : event)),
})
