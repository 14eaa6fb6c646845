export { familyOf } from '../model/family.ts'
