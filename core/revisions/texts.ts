import { type Content, plain } from '../text/content'
import { isEffective } from './effective'
import type { Attachment, LinkState, Review } from './model'

/**
 * Which of a review's texts to write: the present one; the one approved last, the machine's where nothing was approved;
 * the approved one alone, nothing where nothing was approved; or the machine's.
 */
export const textChoices = ['corrected', 'approved', 'approved-only', 'machine'] as const
export type TextChoice = (typeof textChoices)[number]

const nothing = plain('')

/** A link's text under this choice. */
export function chosenText({ current, machine, approved }: LinkState, choice: TextChoice): Content {
  if (choice === 'corrected') return current
  if (choice === 'machine') return machine
  return approved ?? (choice === 'approved' ? machine : nothing)
}

/** The file that the review's target was read from. */
export const machineOriginal = ({ attachments }: Pick<Review, 'attachments'>): Attachment | undefined =>
  attachments.find(({ side, version }) => side === 'target' && version === undefined)

/** The human version that came with the review, while nobody has changed anything since; else undefined. */
export function untouchedCorrected(review: Review): Attachment | undefined {
  const changed = [...review.links.values()].some(({ history }) =>
    history.some(
      (revision) => revision.kind === 'edit' && (revision.reason === 'imported') !== isEffective(review, revision),
    ),
  )
  return changed ? undefined : review.attachments.find(({ version }) => version === 'corrected')
}
