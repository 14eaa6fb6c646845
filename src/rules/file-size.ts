import * as v from 'valibot'
import { modulesIn } from './shared/entities.ts'
import { mappedFiles } from './shared/mapped-files.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  max: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.description('The most lines that pass.')),
    1500,
  ),
})

const SPEC = '# Module: cart\n\n## File Structure\n\n**File Mapping:**\n\n- `src/cart.ts`: `Cart`\n'

/** A file that does everything is one that no two people can work on. */
// MM-MRULE-0091
export const fileSize: Rule<v.InferOutput<typeof options>> = {
  id: 'file-size',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'A file that a module maps has no more than so many lines.',
  source: 'Seed 003, AX_MODULARITY_LIMITS (number 50 of our list of checks)',
  options,
  examples: [
    moduleExample({ [CART]: SPEC, 'src/cart.ts': 'a()\n'.repeat(1500) }),
    moduleExample({ [CART]: SPEC }),
    moduleExample(
      { [CART]: SPEC, 'src/cart.ts': 'a()\n'.repeat(1501) },
      `${CART}:7:3 Unexpected file src/cart.ts of 1501 lines, expected no more than 1500`,
    ),
  ],
  check(trace, { optionsFor }) {
    return modulesIn(trace).flatMap((spec) =>
      mappedFiles(spec, trace.moduleCode).flatMap(({ file, code }) => {
        const { max } = optionsFor(spec.path)
        if (file.lines <= max) return []
        const message = `Unexpected file ${file.path} of ${file.lines} lines, expected no more than ${max}`
        return [findingAt(spec, code.position, file.path, message)]
      }),
    )
  },
}
