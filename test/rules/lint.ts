import { analyze } from '../../src/analyze.ts'
import { type ConfigInput, toConfig } from '../../src/config/index.ts'
import { memory } from '../../src/io/memory.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

/**
 * What one rule finds in files in memory.
 *
 * @param files texts by path; specs lie in `specs/` unless the config says otherwise
 */
export function lint(
  rule: string,
  files: Readonly<Record<string, string>>,
  config: ConfigInput = {},
): Diagnostic[] {
  const specs = [{ include: ['specs/**/*.md'] }]
  return analyze(toConfig({ specs, ...config }), memory(files), ['lint']).diagnostics.filter(
    (one) => one.rule === rule,
  )
}
