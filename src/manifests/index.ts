import { cargoToml } from './cargo-toml.ts'
import { goMod } from './go-mod.ts'
import { packageJson } from './package-json.ts'
import { pyprojectToml } from './pyproject-toml.ts'
import type { Manifest } from './types.ts'

/** Every manifest, in the order in which they are asked in one folder. */
export const manifests: readonly Manifest[] = [packageJson, cargoToml, pyprojectToml, goMod]
