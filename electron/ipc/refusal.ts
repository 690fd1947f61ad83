/** A call that main does not carry out. The message is a code: `refused:sender`, `refused:handle`, `cancelled`, … */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** For tokens and ids that main never gave out, or has taken back. */
export const unknownHandle = (): Refusal => new Refusal('refused:handle')

/** For a call that the person, or a newer call, has made pointless. */
export const cancelled = (): Refusal => new Refusal('cancelled')
