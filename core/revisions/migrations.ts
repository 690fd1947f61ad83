/** The version of the journal format that is written. */
export const currentVersion = 1

/** Turns one line, as parsed, of some version into a line of the next version. */
export type Migration = (line: unknown) => unknown

/**
 * From each old version to the next, by the old version's number. Version 1 is the first, so there are none yet.
 * A line stays a line, so that what is wrong with it can be found in the file.
 */
export const migrations: ReadonlyMap<number, Migration> = new Map()

/** A line of an old version as a line of the current one. */
export function migrateLine(line: unknown, version: number, steps = migrations, current = currentVersion): unknown {
  let migrated = line
  for (let from = version; from < current; from++) {
    const step = steps.get(from)
    if (step === undefined) throw new Error(`no migration from journal version ${from}`)
    migrated = step(migrated)
  }
  return migrated
}
