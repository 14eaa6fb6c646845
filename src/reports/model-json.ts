import type { Model } from '../model/model.ts'

/** The model as JSON, two blanks deep, with a line end. */
// MM-CLI-0006
export function modelJson(model: Model): string {
  return `${JSON.stringify(model, null, 2)}\n`
}
