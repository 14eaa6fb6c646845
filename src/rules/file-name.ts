import * as v from 'valibot'
import type { TracedModule } from '../model/module-trace.ts'
import { folderOf, nameOf } from '../model/path.ts'
import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  prefix: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.description('What the names begin with; {module} is the name of the folder of the spec.'),
    ),
    '{module}',
  ),
})

const YAML = 'profile: sdd-strict\nrules: { file-name: [warn, { prefix: "{module}" }] }\n'
const files = (...paths: string[]) =>
  `# Module: cart\n\n## File Structure\n\n**File Mapping:**\n\n${paths.map((path) => `- \`${path}\`: \`Cart\`\n`).join('')}`

/** Who searches for the name of a module finds all that belongs to it. */
// MM-MRULE-0092
export const fileName: Rule<v.InferOutput<typeof options>> = {
  id: 'file-name',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'off', 'sdd-strict': 'off' },
  description: 'The files that a module maps bear its name, first or behind a platform.',
  source: 'Seed 003, AX_NAMESPACE_NAMING (number 51 of our list of checks)',
  options,
  examples: [
    moduleExample({
      'mustmark.yaml': YAML,
      [CART]: files('src/cart.ts', 'src/cart-line.ts', 'src/web-cart-line.ts', 'src/cart/'),
    }),
    moduleExample({ [CART]: files('src/line.ts') }),
    moduleExample(
      { 'mustmark.yaml': YAML, [CART]: files('src/line.ts', 'src/cartridge.ts') },
      `${CART}:7:3 Unexpected file name line.ts, expected one that begins with cart`,
      `${CART}:8:3 Unexpected file name cartridge.ts, expected one that begins with cart`,
    ),
  ],
  check(trace, { optionsFor }) {
    return modulesIn(trace).flatMap((spec) => {
      const prefix = prefixOf(optionsFor(spec.path).prefix, spec)
      const paths = (spec.fileStructure?.mapping ?? []).flatMap((one) => one.paths)
      return paths.flatMap(({ text, position }) => {
        const name = nameOf(text)
        // What stands for many files has no name.
        if (name === '' || /[*{}<>\s]/.test(name) || bears(name, prefix)) return []
        const message = `Unexpected file name ${name}, expected one that begins with ${prefix}`
        return [findingAt(spec, position, text, message)]
      })
    })
  },
}

function prefixOf(template: string, { path }: TracedModule): string {
  return template.replaceAll('{module}', nameOf(folderOf(path)))
}

/** `pay`, `pay-card.ts`, and `web-pay-card.ts` for a platform. */
function bears(name: string, prefix: string): boolean {
  const [plain, wanted] = [name.toLowerCase(), prefix.toLowerCase()]
  const isWhole = /[-._]$/.test(wanted)
  for (let at = plain.indexOf(wanted); at !== -1; at = plain.indexOf(wanted, at + 1)) {
    const behind = plain[at + wanted.length] ?? '.'
    const before = at === 0 ? '-' : plain[at - 1]
    if (before === '-' && (isWhole || /[-._]/.test(behind))) return true
  }
  return false
}
