export { readRequirements } from './requirements.ts'
export { readRetired, writeRetired } from './retired.ts'
