export { type Assignment, assignIds } from './assign-ids.ts'
export { insertAll } from './insert.ts'
export { type AssignPlan, planAssignment } from './plan.ts'
export {
  type Assigned,
  type AssignOptions,
  FORMS,
  type FormName,
  type LeftBlock,
  type SpecEntry,
} from './types.ts'
export { type Use, type UseFinder, useFinder } from './uses.ts'
export { type Verdict, verify } from './verify.ts'
