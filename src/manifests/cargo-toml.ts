import { githubRepository } from './github.ts'
import { textAt } from './toml.ts'
import type { Manifest } from './types.ts'

/** Cargo: https://doc.rust-lang.org/cargo/reference/manifest.html#the-name-field */
export const cargoToml: Manifest = {
  file: 'Cargo.toml',
  name: nameOf,
  reported(text) {
    const name = nameOf(text)
    return name === undefined ? undefined : { name, kind: 'crate' }
  },
  repository: (text) =>
    githubRepository(
      textAt(text, 'package', 'repository') ?? textAt(text, 'workspace', 'package', 'repository'),
    ),
}

function nameOf(text: string): string | undefined {
  return textAt(text, 'package', 'name')
}
