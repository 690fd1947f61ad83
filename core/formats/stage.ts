/** What is being done to a file: told while it takes its time. */
export type Stage = 'reading' | 'pairing' | 'writing' | 'checking'

/** Hears of each stage as it begins. */
export type HearStage = (stage: Stage) => void
