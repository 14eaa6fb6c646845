export { configText } from './config-text.ts'
export { type ProposedEntry, propose } from './propose.ts'
export { type Survey, survey } from './survey.ts'
