import { describe, expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { corpus, hasShared } from '../shared.ts'
import { llamaOrch } from './llama-orch.ts'

const OLD = 'llama-orch-55294c42'
const NEW = 'llama-orch-a17f7451-drift'

/** IDs in square brackets in the specs' text, found without the parts of this tool. */
function bracketedIds(name: string): { id: string; ascii: boolean }[] {
  const specs = Object.entries(corpus(name)).filter(([path]) => /^\.specs\/[^/]+\.md$/.test(path))
  return specs.flatMap(([, text]) =>
    [...text.matchAll(/\[((?:ORCH|OC)[A-Z\-\u2011]*[-\u2011]\d{3,5})\]/g)].map((match) => {
      const id = match[1] as string
      return { id: id.replaceAll('\u2011', '-'), ascii: !id.includes('\u2011') }
    }),
  )
}

describe.skipIf(!hasShared)('llama-orch a17f7451 against the YAML of 55294c42', () => {
  test('MM-CLI-0005 MM-ID-0003: --check shows the 47 new IDs in six files and COMPLIANCE.md', async () => {
    const before = repository(llamaOrch(OLD))
    await before.run('spec-extract')
    const written = Object.entries(before.files()).filter(([path]) =>
      path.startsWith('requirements/'),
    )
    const repo = repository({ ...llamaOrch(NEW), ...Object.fromEntries(written) })
    const untouched = repo.files()

    const ran = await repo.run('spec-extract --check')
    expect(ran.code).toBe(1)
    expect(repo.files()).toEqual(untouched)
    expect([...ran.stdout.matchAll(/^\+\+\+ b\/(.*)$/gm)].map((match) => match[1])).toEqual([
      'requirements/00_llama-orch.yaml',
      'requirements/COMPLIANCE.md',
      'requirements/metrics-contract.yaml',
      'requirements/orchestrator-core.yaml',
      'requirements/orchestratord.yaml',
      'requirements/plugins-policy-host.yaml',
      'requirements/plugins-policy-sdk.yaml',
    ])
    expect(ran.stderr).toContain('To accept: npx --no-install spec-extract\n')

    const old = new Set(bracketedIds(OLD).map((one) => one.id))
    // `[ORCH-3067][ORCH-3068]` ends its block with the second bracket alone, so the first mentions.
    const expected = bracketedIds(NEW).filter(({ id }) => !old.has(id) && id !== 'ORCH-3067')
    expect(expected.filter((one) => one.ascii)).toHaveLength(23)
    expect(expected.filter((one) => !one.ascii)).toHaveLength(24)
    const added = [...ran.stdout.matchAll(/^\+ {2}([A-Z][A-Z0-9-]+):$/gm)].map((match) => match[1])
    expect(added.sort()).toEqual(expected.map((one) => one.id).sort())
    expect(ran.stdout).not.toMatch(/^- {2}[A-Z]/m)
    expect(ran.stderr).toContain('181 requirements')
  })
})
