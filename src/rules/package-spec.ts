import * as v from 'valibot'
import type { PackageFolder } from '../model/companion.ts'
import type { Trace } from '../model/trace.ts'
import type { Finding, Rule } from './types.ts'

const options = v.strictObject({
  reason: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.description(
        'A heading of the README that tells why there is no spec; `.*` stands for any text.',
      ),
    ),
    'What this .* is not',
  ),
  without: v.optional(
    v.pipe(
      v.record(v.string(), v.pipe(v.string(), v.minLength(1))),
      v.description('Folders that have no spec, each with the reason.'),
    ),
    {},
  ),
})

/** A package that nobody specified, and one that needs no spec, look the same. */
// MM-LINT-0021
export const packageSpec: Rule<v.InferOutput<typeof options>> = {
  id: 'package-spec',
  command: 'lint',
  severity: 'off',
  description: 'A package has a spec, or says why it has none.',
  source: 'Seed 004, task 5: document why skipping, or add a minimal spec',
  options,
  examples: [
    {
      files: {
        'mustmark.yaml':
          'specs: [{ include: ["specs/*.md", "**/SPEC.md"] }]\nrules: { package-spec: [warn, { without: { tools/c: only for us } }] }\n',
        'specs/10-core.md': '- [A-1] It MUST run.\n',
        'core/package.json': '{ "name": "@acme/core" }\n',
        'a/package.json': '{ "name": "a" }\n',
        'a/SPEC.md': '- [A-2] It MUST stop.\n',
        'b/package.json': '{ "name": "b" }\n',
        'b/README.md': '# b\n\n## What this package is not\n\nA product.\n',
        'tools/c/package.json': '{ "name": "c" }\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [A-1] It MUST run.\n',
        'b/package.json': '{ "name": "b" }\n',
        'b/README.md': '# b\n\nText.\n',
      },
      findings: [
        'b/package.json Unexpected package b without a spec, expected one, or the reason in b/README.md below a heading that matches "What this .* is not", or in the option `without`',
      ],
    },
  ],
  check({ packageFolders, specs }, { optionsFor }) {
    const owners = new Set(specs.flatMap(({ path }) => ownerOf(path, packageFolders) ?? []))
    return packageFolders.flatMap((one): Finding[] => {
      const { reason, without } = optionsFor(one.manifest)
      const isExcused = one.headings.some((title) => patternOf(reason).test(title))
      const folder = one.folder === '' ? '.' : one.folder
      if (owners.has(one) || isNamed(one, specs) || isExcused || folder in without) return []
      const readme = one.folder === '' ? 'README.md' : `${one.folder}/README.md`
      const message = `Unexpected package ${one.name} without a spec, expected one, or the reason in ${readme} below a heading that matches "${reason}", or in the option \`without\``
      return [{ path: one.manifest, subject: 'no spec', message }]
    })
  },
}

/** The package in whose folder a spec lies, the innermost. */
function ownerOf(path: string, folders: readonly PackageFolder[]): PackageFolder | undefined {
  const around = folders.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`))
  return around.sort((a, b) => b.folder.length - a.folder.length)[0]
}

/** `.specs/40-worker-adapters-mock.md` is the spec of `worker-adapters/mock`. */
function isNamed({ name, folder }: PackageFolder, specs: Trace['specs']): boolean {
  const names = [name, name.replace(/^@[^/]*\//, ''), folder.replaceAll('/', '-')]
  const own = [...names, folder.slice(folder.lastIndexOf('/') + 1)]
  return specs.some((spec) => own.includes(spec.package))
}

/** Plain text but for `.*`, so that no option can be a bad pattern or a slow one. */
function patternOf(text: string): RegExp {
  const parts = text.split('.*').map((part) => part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(parts.join('.*'), 'iu')
}
