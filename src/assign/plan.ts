import type { Problem } from '../model/diagnostic.ts'
import { groupBy } from '../model/group.ts'
import type { Item } from '../model/item.ts'
import { compare } from '../model/order.ts'
import type { Trace } from '../model/trace.ts'
import { chooseShapes, formsOf, type Shapes } from './choose-shape.ts'
import { membersOf, usualFamily, widthOf } from './family.ts'
import { type AssignOptions, FORMS, type LeftBlock, type WaitingBlock } from './types.ts'
import { blockName, waitingBlocks } from './waiting.ts'

/** How the blocks of one spec get their IDs. */
export interface SpecPlan {
  path: string
  family: string
  /** The least number of digits. */
  width: number
  shapes: Shapes
  source: string
  blocks: WaitingBlock[]
}

/** What a run would do, before it looks for the numbers that are free. */
export interface AssignPlan {
  specs: SpecPlan[]
  /** The package of every spec, by path. */
  packages: ReadonlyMap<string, string>
  left: LeftBlock[]
  /** How many sentences say what the key words mean. */
  definitions: number
  /** What a person has to decide first. */
  problems: Problem[]
}

/** Chooses family, width and form for each spec that has blocks waiting. */
// MM-ASSIGN-0006 MM-ASSIGN-0008
export function planAssignment(trace: Trace, options: AssignOptions): AssignPlan {
  const { blocks, left, definitions } = waitingBlocks(trace, options.paths)
  const named = trace.items.filter((item) => item.id !== undefined)
  const itemsByPath = groupBy(named, (item) => item.path)
  const forms = new Map(trace.sentences.map((one) => [blockName(one), one.form]))
  const blockFormOf = ({ path, position }: Item) => forms.get(blockName({ path, block: position }))
  const sourceOf = (path: string) => trace.sources.get(path) ?? ''

  const packages = new Map(trace.specs.map((spec) => [spec.path, spec.package]))
  const plan: AssignPlan = { specs: [], packages, left, definitions, problems: [] }
  const homeless: WaitingBlock[] = []
  const bySpec = groupBy(blocks, (block) => block.path)
  for (const [path, own] of [...bySpec].sort(([a], [b]) => compare(a, b))) {
    const entry = options.entryOf(path)
    const items = itemsByPath.get(path) ?? []
    const family = usualFamily(items) ?? options.family
    if (family === undefined) homeless.push(...own)
    const members = membersOf(items, family ?? '')
    const others = named.filter((item) => options.entryOf(item.path).place === entry.place)
    const models = { sets: [members, items, others], blockFormOf, sourceOf }
    const shapes = chooseShapes(models, entry, options.form)
    if (!shapes) plan.problems.push(noForm(path, own.length, options))
    if (family === undefined || !shapes) continue
    plan.specs.push({
      path,
      family,
      width: widthOf(members.length > 0 ? members : membersOf(named, family), options.width),
      shapes,
      source: sourceOf(path),
      blocks: own,
    })
  }
  if (homeless.length > 0) plan.problems.push(noFamily(homeless))
  return plan
}

// MM-ASSIGN-0007
function noForm(path: string, count: number, { entryOf, form }: AssignOptions): Problem {
  const entry = entryOf(path)
  const own = `the dialects of ${entry.place} (${entry.dialects.join(', ')})`
  const wait = `${count === 1 ? '1 block waits' : `${count} blocks wait`} for an ID`
  if (form !== undefined && formsOf(entry).length > 0) {
    return { path, message: `Unexpected form ${form}, expected one that ${own} read; ${wait}` }
  }
  const names = Object.keys(FORMS).join(', ')
  const message = `Unexpected lack of a form to write IDs in: ${own} read none of ${names}; ${wait}: add "${form ?? 'bracketed'}" to \`dialects\` there`
  return { path, message }
}

// MM-ASSIGN-0008
function noFamily(blocks: readonly WaitingBlock[]): Problem {
  const counts = [...groupBy(blocks, (block) => block.path)]
  const files = counts.map(([path, own]) => `${path} (${own.length})`).join(', ')
  const wait = blocks.length === 1 ? '1 block waits' : `${blocks.length} blocks wait`
  const message = `Unexpected lack of a family: ${wait} in specs without an ID whose family could go on, ${files}; expected --family, such as --family AREA-`
  return { message }
}
