export { matchResults } from './match/match-results.ts'
export { formats, readReport } from './read-report.ts'
