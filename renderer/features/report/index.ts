export { ReportScreen } from './ReportScreen'
export { showReport } from './show-report'
