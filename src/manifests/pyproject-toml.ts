import { githubRepository } from './github.ts'
import { textAt } from './toml.ts'
import type { Manifest } from './types.ts'

/** Python: https://packaging.python.org/en/latest/specifications/pyproject-toml/#name, else Poetry's. */
export const pyprojectToml: Manifest = {
  file: 'pyproject.toml',
  name: (text) => textAt(text, 'project', 'name') ?? textAt(text, 'tool', 'poetry', 'name'),
  repository: (text) =>
    ['Repository', 'repository', 'Source', 'source', 'Homepage', 'homepage']
      .map((key) => githubRepository(textAt(text, 'project', 'urls', key)))
      .find((name) => name) ?? githubRepository(textAt(text, 'tool', 'poetry', 'repository')),
}
