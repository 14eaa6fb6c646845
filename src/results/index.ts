export { formats, readReport } from './read-report.ts'
