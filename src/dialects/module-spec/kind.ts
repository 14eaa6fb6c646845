import type { ModuleSection } from '../../model/module-sections.ts'
import type { ModuleKind } from '../../model/module-spec.ts'

/** Sections that only a spec of that kind has; a module spec may say its scope's type. */
const OWN: Readonly<Record<string, ModuleKind>> = {
  MODULE_VISION: 'module',
  MODULE_USAGE_EXAMPLE: 'module',
  ENTITY_INVENTORY: 'module',
  ENTITY_SURFACES: 'module',
  MODULE_CONTRACTS: 'module',
  PUBLIC_OPTIONS: 'module',
  FILE_STRUCTURE: 'module',
  MODULE_DECISION_LOG: 'module',
  INTER_MODULE_DEPENDENCIES: 'module',
  VISION: 'scope',
  PROJECT_TYPE: 'scope',
  GOLDEN_DX: 'scope',
  REQUIREMENTS_AND_CONSTRAINTS: 'scope',
  PUBLIC_API_SURFACE: 'scope',
  ARCHITECTURE: 'scope',
  SCOPE_DEPENDENCIES: 'scope',
  BOOTSTRAP_REQUIREMENTS: 'scope',
  MODULE_MAP: 'scope',
}

/** `specs/<scope>/<scope>.spec.md` is a scope's, anything deeper below `specs` a module's. */
// MM-MOD-0001
export function kindByPath(path: string): ModuleKind | undefined {
  if (!path.endsWith('.spec.md')) return undefined
  const parts = path.split('/')
  const below = parts.slice(parts.lastIndexOf('specs') + 1)
  if (below.length === parts.length) return undefined
  if (below.length === 2) return below[1] === `${below[0]}.spec.md` ? 'scope' : undefined
  return below.length > 2 ? 'module' : undefined
}

/** Headings that many other documents have as well: a README with an architecture is no scope spec. */
const COMMON = new Set([
  'VISION',
  'PROJECT_TYPE',
  'REQUIREMENTS_AND_CONSTRAINTS',
  'PUBLIC_API_SURFACE',
  'ARCHITECTURE',
  'FILE_STRUCTURE',
])

/**
 * What most of its sections are of; a scope spec may hold a section that belongs to a module.
 *
 * @returns none where each of them is one that other documents have, and no marker names it
 */
// MM-MOD-0001
export function kindBySections(sections: readonly ModuleSection[]): ModuleKind | undefined {
  let weight = 0
  let isSure = false
  for (const { name, marker } of sections) {
    const kind = name === undefined ? undefined : OWN[name]
    if (!kind) continue
    weight += kind === 'module' ? 1 : -1
    if (marker !== undefined || !COMMON.has(name as string)) isSure = true
  }
  return weight === 0 || !isSure ? undefined : weight > 0 ? 'module' : 'scope'
}
