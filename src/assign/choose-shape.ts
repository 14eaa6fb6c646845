import type { Form } from '../model/facts.ts'
import type { Item } from '../model/item.ts'
import { mostCommon } from './most-common.ts'
import { DEFAULT_SHAPES, formOf, type Shape, shapeOf } from './shape.ts'
import { FORMS, type FormName, type SpecEntry } from './types.ts'

/** Items that show how IDs are written. */
export interface Models {
  /** Those of the family in the spec, then all of the spec, then those of the entry's other specs. */
  sets: readonly (readonly Item[])[]
  /** The form of the block of an item, where its facts tell. */
  blockFormOf(item: Item): Form | undefined
  sourceOf(path: string): string
}

/** The shapes of a spec: for its table rows, and for everything else. */
export interface Shapes {
  text: Shape
  row: Shape
}

/** The forms that the dialects of an entry read. */
export function formsOf({ dialects }: SpecEntry): FormName[] {
  const names = Object.keys(FORMS) as FormName[]
  return names.filter((name) => FORMS[name].some((dialect) => dialects.includes(dialect)))
}

/**
 * The shapes that most items have; the form that is asked for, or the one that most items have, else
 * brackets, decides first.
 *
 * @returns nothing where the dialects of the entry read no such form
 */
// MM-ASSIGN-0006
export function chooseShapes(
  models: Models,
  entry: SpecEntry,
  asked: FormName | undefined,
): Shapes | undefined {
  const forms = formsOf(entry)
  const usual = firstOf(models.sets, (items) =>
    mostCommon(items.flatMap((item) => formOf(item) ?? []).filter((one) => forms.includes(one))),
  )
  const form = asked ?? usual ?? forms[0]
  if (form === undefined || !forms.includes(form)) return undefined
  const text = shapeFor(models, form, false) ?? DEFAULT_SHAPES[form]
  return { text, row: shapeFor(models, form, true) ?? text }
}

function shapeFor({ sets, blockFormOf, sourceOf }: Models, form: FormName, inRows: boolean) {
  return firstOf(sets, (items) => {
    const shapes = items.flatMap((item) => {
      const own = blockFormOf(item)
      if ((own === 'row') !== inRows) return []
      const shape = shapeOf(item, own, sourceOf(item.path))
      return shape?.form === form ? [JSON.stringify(shape)] : []
    })
    const most = mostCommon(shapes)
    return most === undefined ? undefined : (JSON.parse(most) as Shape)
  })
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value)
    if (found !== undefined) return found
  }
  return undefined
}
