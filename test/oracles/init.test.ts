import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { corpus, hasShared } from '../shared.ts'

const OWN = ['requirements', 'COMPLIANCE.md']

describe.skipIf(!hasShared)(
  'MM-INIT-0002: init and spec-extract find what the oracles have',
  () => {
    test.each([
      ['llama-orch-55294c42', '134 requirements (119 MUST, 8 SHOULD, 0 MAY, 7 none)'],
      ['llama-orch-a17f7451-drift', '181 requirements'],
      ['openfeature-e33a15e9', '161 requirements (106 MUST, 21 SHOULD, 8 MAY, 26 none)'],
      ['duvet-675d00d', '199 requirements (168 MUST, 18 SHOULD, 13 MAY, 0 none)'],
      ['tracey-d813697', '317 requirements'],
    ])('%s', async (name, found) => {
      const repo = repository(corpus(name, OWN))
      const first = await repo.run('mustmark init')
      expect(first.code).toBe(0)
      const ran = await repo.run('spec-extract')
      expect(ran.code).toBe(0)
      expect(ran.stderr).toContain(found)
      expect(first.stderr).toContain(found)
    })
  },
)
