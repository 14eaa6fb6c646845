import type { ModuleCode, ModuleFileFacts } from '../../model/module-code.ts'
import type { TracedModule } from '../../model/module-trace.ts'
import type { PlacedCode } from '../../model/placed-text.ts'

/** A file that a module maps and that is there. */
export interface MappedFile {
  file: ModuleFileFacts
  /** Where the mapping has it first. */
  code: PlacedCode
}

/** The files that a module maps and that are there, each once, in the order of the mapping. */
export function mappedFiles(
  { path, fileStructure }: TracedModule,
  moduleCode: ModuleCode | undefined,
): MappedFile[] {
  const known = moduleCode?.paths.get(path)
  const seen = new Set<string>()
  const paths = (fileStructure?.mapping ?? []).flatMap((one) => one.paths)
  return paths.flatMap((code) => {
    const file = moduleCode?.files.get(known?.get(code.text) ?? '')
    if (!file || seen.has(file.path)) return []
    seen.add(file.path)
    return [{ file, code }]
  })
}
