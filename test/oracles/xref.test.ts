import { describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.ts'
import { hasShared, sharedText } from '../shared.ts'
import type { XrefReport } from '../xref/xref-report.ts'
import { llamaOrch } from './llama-orch.ts'

interface Oracle {
  rs_feature_yaml: { distinct: number; covered: string[]; dangling: string[]; uncovered: number }
  /** How often each ID stands in a file. */
  files: Record<string, Record<string, number>>
}

/** Our rule, not that tool's: it stands in a spec's fence alone, and code never declares. */
const IN_A_FENCE = 'ORCH-2008'

const oracle = () => JSON.parse(sharedText('oracles/llama-orch-refs-55294c42.json')) as Oracle

/** A file that holds its IDs as often as the oracle says, in comments, or in strings where there are none. */
function textOf(path: string, counts: Record<string, number>): string {
  const ids = Object.entries(counts).flatMap(([id, count]) => Array<string>(count).fill(id))
  if (path.endsWith('.json')) return `${JSON.stringify(ids, null, 2)}\n`
  const mark = path.endsWith('.rs') ? '//' : '#'
  return ids.map((id) => `${mark} ${id}\n`).join('')
}

function tree(): Repository {
  const specs = Object.entries(llamaOrch('llama-orch-55294c42')).filter(
    ([path]) => path.startsWith('.specs/') || path === 'mustmark.yaml',
  )
  const code = Object.entries(oracle().files).map(([path, counts]) => [path, textOf(path, counts)])
  return repository(Object.fromEntries([...specs, ...code]))
}

async function report(repo: Repository): Promise<XrefReport> {
  return JSON.parse((await repo.run('spec-xref --format json')).stdout)
}

describe.skipIf(!hasShared)('references to llama-orch 55294c42', () => {
  test('MM-XREF-0001: 40 declared IDs are implemented, and by the files that the oracle names', async () => {
    const { items } = await report(tree())
    const declared = oracle().rs_feature_yaml.covered.filter((id) => id !== IN_A_FENCE)
    expect(declared).toHaveLength(40)
    const implemented = items.filter((item) => item.attribution === 'implemented')
    expect(implemented.map((item) => item.id).sort()).toEqual([...declared].sort())
    const facts = Object.entries(oracle().files).filter(([path]) => !path.endsWith('.json'))
    const expected = facts.flatMap(([path, counts]) =>
      Object.entries(counts)
        .filter(([id]) => declared.includes(id))
        .map(([id, count]) => `${path} ${id} ${count}`),
    )
    const actual = implemented.flatMap(({ id, implements: places }) => {
      const paths = [...new Set(places.map((one) => one.path))]
      return paths.map((path) => `${path} ${id} ${places.filter((p) => p.path === path).length}`)
    })
    expect(actual.sort()).toEqual(expected.sort())
  })

  test('MM-REF-0006: JSON cites as often as the oracle says, and implements nothing', async () => {
    const { items } = await report(tree())
    const path = 'tools/readme-index/readme_index.json'
    const expected = Object.entries(oracle().files[path] as Record<string, number>)
    const actual = items
      .map((item) => [item.id, item.cites.length])
      .filter(([, count]) => count !== 0)
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected))
    expect(items.flatMap((item) => item.cites.map((one) => one.path))).toEqual(Array(83).fill(path))
  })

  test('MM-CODE-0012: 4 of the 44 IDs dangle, one of them in a fence of a spec', async () => {
    const repo = tree()
    const { items, dangling } = await report(repo)
    const named = items.filter((item) => item.implements.length > 0)
    expect(named.length + dangling.length).toBe(oracle().rs_feature_yaml.distinct)
    expect(dangling.map((one) => one.id).sort()).toEqual(
      [...oracle().rs_feature_yaml.dangling, IN_A_FENCE].sort(),
    )
    const { stdout, code } = await repo.run('spec-xref --format unix')
    expect(code).toBe(1)
    const errors = stdout.split('\n').filter((line) => line.includes('/dangling-reference]'))
    const inFence = errors.filter((line) => line.includes(IN_A_FENCE))
    expect(inFence).toHaveLength(2)
    for (const line of inFence) expect(line).toContain('.specs/00_llama-orch.md:206')
    for (const line of errors) expect(line.startsWith('contracts/openapi/data.yaml:')).toBe(true)
  })

  test('MM-CODE-0010: 94 of the 134 items have no reference at all', async () => {
    const { items } = await report(tree())
    expect(items).toHaveLength(134)
    const bare = items.filter(
      (item) => item.implements.length + item.verifies.length + item.cites.length === 0,
    )
    expect(bare).toHaveLength(oracle().rs_feature_yaml.uncovered)
    expect(bare.every((item) => item.attribution === 'none')).toBe(true)
  })
})
