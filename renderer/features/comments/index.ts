export { CommentsPanel } from './CommentsPanel'
export { createRemarks, type Remarks } from './remarks'
