import { groupBy } from '../model/group.ts'
import { levelOf } from '../model/level.ts'
import type { Sentence, Trace } from '../model/trace.ts'
import type { LeftBlock, WaitingBlock } from './types.ts'

/** The blocks with normative sentences that no item with an ID holds. */
export interface Waiting {
  blocks: WaitingBlock[]
  /** Those that say too much for one ID. */
  left: LeftBlock[]
  /** How many sentences say what the key words mean; they are no requirements. */
  definitions: number
}

/** Finds the blocks that wait for an ID, by spec and place. */
// MM-ASSIGN-0001 MM-ASSIGN-0002
export function waitingBlocks(trace: Trace, paths: ReadonlySet<string>): Waiting {
  const named = new Set(trace.items.filter((one) => one.id !== undefined).map((one) => one.key))
  const isHeld = (sentence: Sentence) => sentence.items.some((key) => named.has(key))
  const all = trace.sentences.filter(({ path }) => paths.has(path))
  const chosen = all.filter((sentence) => isHeld(sentence) || !sentence.definition)
  const waiting: Waiting = { blocks: [], left: [], definitions: all.length - chosen.length }
  for (const [, found] of groupBy(chosen, blockName)) {
    const [first] = found as [Sentence]
    if (found.every(isHeld)) continue
    if (found.length === 1) waiting.blocks.push(waitingBlock(first))
    else waiting.left.push(bundled(found))
  }
  return waiting
}

/** A name for a block: its spec and where it begins. */
export function blockName({ path, block }: Pick<WaitingBlock, 'path' | 'block'>): string {
  return `${block.start.offset} ${path}`
}

function waitingBlock({ path, form, block, position, text, keywords }: Sentence): WaitingBlock {
  return { path, form, block, sentence: position, text, level: levelOf(keywords) }
}

function bundled(found: readonly Sentence[]): LeftBlock {
  const { path, position } = found[0] as Sentence
  const message = `Unexpected ${found.length} normative sentences in one block, expected one, so that each can have an ID`
  return { path, start: position.start, reason: 'bundled', message }
}
