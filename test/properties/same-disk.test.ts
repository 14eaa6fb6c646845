import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { outcomeOf, outputsIn } from './outcome.ts'
import { repositories, SEED } from './specs.ts'

const FEW = { seed: SEED, numRuns: 10 }

test('MM-CORE-0001: in git, outside git, in memory and from another folder', async () => {
  await fc.assert(
    fc.asyncProperty(repositories(true), async ({ texts }) => {
      const expected = outcomeOf(texts)
      const places = [
        { repo: repository(texts, { git: true }), cwd: '' },
        { repo: repository(texts), cwd: '' },
        { repo: repository(texts), cwd: 'specs/pkg' },
      ]
      for (const { repo, cwd } of places) {
        const { stdout, stderr } = await repo.run('spec-extract --verbose', { cwd })
        expect(stdout).toBe(expected.findings)
        expect(outputsIn(repo)).toEqual(expected.outputs)
        expect(stdout + stderr).not.toContain(repo.root)
      }
    }),
    FEW,
  )
})

test('MM-CORE-0001: committed or not', async () => {
  await fc.assert(
    fc.asyncProperty(repositories(false), async ({ texts }) => {
      const repo = repository(texts, { git: true })
      repo.git('add', '--all')
      await repo.run('spec-extract')
      expect(outputsIn(repo)).toEqual(outcomeOf(texts).outputs)
    }),
    FEW,
  )
})

test('MM-OUT-0010: a second run writes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(repositories(true), async ({ texts }) => {
      const repo = repository(texts)
      const first = await repo.run('spec-extract')
      const files = repo.files()
      const second = await repo.run('spec-extract')
      expect({ code: second.code, stdout: second.stdout }).toEqual({
        code: first.code,
        stdout: first.stdout,
      })
      expect(second.stderr).toContain('0 files written')
      expect(repo.files()).toEqual(files)
      const { stdout } = await repo.run('spec-extract --check')
      expect(stdout).toBe(first.stdout)
    }),
    FEW,
  )
})
