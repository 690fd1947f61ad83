export { CountError } from './CountError'
export { ErrorsList } from './ErrorsList'
export { createErrorActions, type ErrorActions } from './errors'
export { MarkSheet } from './MarkSheet'
