import { githubRepository } from './github.ts'
import { textAt } from './toml.ts'
import type { Manifest } from './types.ts'

/** Cargo: https://doc.rust-lang.org/cargo/reference/manifest.html#the-name-field */
export const cargoToml: Manifest = {
  file: 'Cargo.toml',
  name: (text) => textAt(text, 'package', 'name'),
  repository: (text) =>
    githubRepository(
      textAt(text, 'package', 'repository') ?? textAt(text, 'workspace', 'package', 'repository'),
    ),
}
