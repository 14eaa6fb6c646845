import { expect } from 'vitest'
import { parse } from 'yaml'
import type { Model } from '../../src/index.ts'
import { violations } from '../cli/schema.ts'
import type { Repository } from '../repository.ts'

type Item = Model['items'][number]

/** The model of a repository, whatever its findings are. */
export async function modelOf(repo: Repository): Promise<Model> {
  const { code, stdout, stderr } = await repo.run('spec-extract --format json')
  expect(code, stderr).not.toBe(2)
  return JSON.parse(stdout) as Model
}

/** The item that has an ID or a key, alone. */
export function itemOf({ items }: Model, name: string): Item {
  const found = items.filter((item) => item.id === name || item.key === name)
  expect(found.map((item) => item.key)).toHaveLength(1)
  return found[0] as Item
}

/** `path:line:column: severity: message (rule)`, one a finding, as the command prints them. */
export async function findings(repo: Repository): Promise<{ code: number; lines: string[] }> {
  const { code, stdout } = await repo.run('spec-extract')
  return { code, lines: stdout.split('\n').filter((line) => / \([a-z-]+\)$/.test(line)) }
}

/** The items of a generated YAML, which the schema that we ship must accept. */
export async function yamlOf(
  repo: Repository,
  name: string,
): Promise<Record<string, Record<string, unknown>>> {
  const { code, stderr } = await repo.run('spec-extract')
  expect(code, stderr).toBe(0)
  const value = parse(repo.read(`requirements/${name}.yaml`))
  expect(violations('requirements', value)).toEqual([])
  return value.requirements
}
