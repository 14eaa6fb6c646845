import GithubSlugger from 'github-slugger'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/index.ts'
import { levelGroup } from '../../src/model/level.ts'
import { repository } from '../repository.ts'
import { hasShared, sharedText } from '../shared.ts'
import { llamaOrch } from './llama-orch.ts'

interface Oracle {
  files: Record<
    string,
    {
      requirements: Record<
        string,
        { line: number; section: string; form: string; level_uppercase_rule: string }
      >
    }
  >
}

/** What the oracle says of an ID, in our words. */
interface Expected {
  path: string
  line: number
  section: string
  level: string
}

function expectedItems(): Map<string, Expected> {
  const oracle = JSON.parse(sharedText('oracles/llama-orch-55294c42.json')) as Oracle
  const expected = new Map<string, Expected>()
  for (const [path, { requirements }] of Object.entries(oracle.files)) {
    for (const [id, { line, section, form, level_uppercase_rule: level }] of Object.entries(
      requirements,
    )) {
      // Our rule, not that tool's: code never declares.
      if (form.startsWith('fence')) continue
      expected.set(id, {
        path,
        line,
        section,
        level: level === 'none' ? 'none' : level.toUpperCase(),
      })
    }
  }
  // That tool takes the first mention; by our rules the paragraph that ends in the ID declares it.
  expected.set('ORCH-2006', {
    ...(expected.get('ORCH-2006') as Expected),
    line: 251,
    level: 'MUST',
  })
  return expected
}

describe.skipIf(!hasShared)('llama-orch 55294c42', () => {
  test('MM-DECL-0002 MM-LEVEL-0002: 134 IDs with the line, section and level of the oracle', async () => {
    const repo = repository(llamaOrch('llama-orch-55294c42'))
    const ran = await repo.run('spec-extract --format json')
    const model = JSON.parse(ran.stdout) as Model
    const actual = model.items.map(({ id, path, position, section, level }) => [
      id,
      { path, line: position.start.line, section, level: levelGroup(level) },
    ])
    expect(ran.code).toBe(0)
    expect(actual).toHaveLength(134)
    expect(new Map(actual as [string, Expected][])).toEqual(expectedItems())
    expect(model.counts.items).toEqual({
      ...{ total: 134, MUST: 119, SHOULD: 8, MAY: 0, none: 7 },
      withoutId: 0,
    })
  })

  test('MM-DECL-0006 MM-DECL-0012: the fence and the map declare nothing', async () => {
    const repo = repository(llamaOrch('llama-orch-55294c42'))
    const model = JSON.parse((await repo.run('spec-extract --format json')).stdout) as Model
    expect(model.skipped.map(({ id, reason, path }) => [id, reason, path])).toEqual([
      ['ORCH-2008', 'code', '.specs/00_llama-orch.md'],
    ])
    expect(model.mentions.map(({ id, position }) => [id, position.start.line])).toEqual([
      ['ORCH-2006', 245],
      ['ORCH-2001', 351],
      ['ORCH-3001', 352],
      ['ORCH-3027', 353],
      ['ORCH-3045', 354],
    ])
    expect(model.items.filter((item) => item.ambiguous)).toEqual([])
  })

  test('anchors are those of GitHub', async () => {
    const repo = repository(llamaOrch('llama-orch-55294c42'))
    const model = JSON.parse((await repo.run('spec-extract --format json')).stdout) as Model
    for (const spec of model.specs) {
      const slugger = new GithubSlugger()
      // The corpus has no markup in its headings, so that their lines give the slugs.
      const lines = repo
        .read(spec.path)
        .replace(/^```[\s\S]*?^```/gm, '')
        .split('\n')
      const headings = lines
        .filter((line) => /^#{1,6} /.test(line))
        .map((line) => line.replace(/^#+ /, ''))
      expect(spec.sections.map((one) => one.anchor)).toEqual(
        headings.map((one) => slugger.slug(one)),
      )
    }
    const core = model.items.find((item) => item.id === 'OC-CORE-1001')
    expect(core?.anchor).toBe('1-queue--admission')
    expect(core?.paths).toEqual([
      'orchestrator-core/src/lib.rs',
      'orchestrator-core/tests/props_queue.rs',
    ])
  })

  test('MM-OUT-0010: a second run writes nothing', async () => {
    const repo = repository(llamaOrch('llama-orch-55294c42'))
    const first = await repo.run('spec-extract')
    const before = repo.files()
    const second = await repo.run('spec-extract')
    expect(first.stderr).toContain('14 files written, 0 unchanged\n')
    expect(second.stderr).toContain('0 files written, 14 unchanged\n')
    expect(repo.files()).toEqual(before)
  })
})
