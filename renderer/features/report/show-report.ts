import type { Diptych } from '../../app/diptych'

/** Turns from the rows to the report: what is typed and the time at the row are part of it. */
export function showReport({ app, reviewActions }: Pick<Diptych, 'app' | 'reviewActions'>): void {
  reviewActions.turnAway()
  app.getState().show('report')
}
