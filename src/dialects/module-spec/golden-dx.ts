import type { Nodes, RootContent } from 'mdast'
import type { FenceName, GoldenDx } from '../../model/module-scope.ts'
import type { UsageExample } from '../../model/module-sections.ts'
import { codesIn, fenceOf, namesInFence } from './fences.ts'
import type { Reader } from './reader.ts'
import { textsIn } from './texts.ts'

/** What the Golden DX of a scope links to and names. */
// MM-MOD-0071
export function goldenDxOf(nodes: readonly RootContent[], reader: Reader): GoldenDx {
  const texts = textsIn(nodes, reader)
  const codes = codesIn(nodes)
  const seen = new Set<string>()
  const names = codes
    .flatMap((code) => namesInFence(code, reader))
    .filter((one) => isNew(one, seen))
  return {
    links: texts.flatMap(({ links }) => links),
    code: texts.flatMap(({ code }) => code),
    fences: codes.map((code) => fenceOf(code, reader)),
    names,
  }
}

function isNew({ name, by }: FenceName, seen: Set<string>): boolean {
  const key = `${by} ${name}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

/** The example of a module's use. */
// MM-MOD-0006
export function usageExampleOf(nodes: readonly Nodes[], reader: Reader): UsageExample {
  const fences = codesIn(nodes).map((code) => fenceOf(code, reader))
  return { fences, texts: textsIn(nodes, reader) }
}
