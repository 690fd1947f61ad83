export { SettingsDialog } from './SettingsDialog'
export { createSettingsStore, type SettingsStore } from './settings-store'
export { WhoSheet } from './WhoSheet'
