export { ImportScreen } from './ImportScreen'
export { createImporting, type Importing } from './importing'
