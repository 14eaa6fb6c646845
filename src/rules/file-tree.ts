import { modulesIn } from './shared/entities.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Rule } from './types.ts'

const tree = (...lines: string[]) =>
  ['# Module: cart', '## File Structure', '', '```text', ...lines, '```', ''].join('\n')

/** A tree that nobody can read says of no file where it lies. */
// MM-MRULE-0075
export const fileTree: Rule = {
  id: 'file-tree',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description: 'Each line of a drawn tree of files is a file or folder at a level that is there.',
  source: 'Seed 003, File Structure (number 47 of our list of checks)',
  examples: [
    moduleExample({ [CART]: tree('src/', '├── cart.ts  # Cart', '└── line.ts') }),
    moduleExample(
      { [CART]: tree('src/', '├── cart.ts', '│   │   └── line.ts') },
      `${CART}:7:9 Unexpected line.ts at a level that no line above has, expected it one level below its folder`,
    ),
  ],
  check(trace) {
    return modulesIn(trace).flatMap((spec) =>
      (spec.fileStructure?.tree?.problems ?? []).map(({ kind, text, position }) => {
        const message =
          kind === 'level'
            ? `Unexpected ${nameIn(text)} at a level that no line above has, expected it one level below its folder`
            : `Unexpected line in a tree of files, expected a file or a folder: ${text}`
        return findingAt(spec, position, text, message)
      }),
    )
  },
}

/** A line without what draws it. */
function nameIn(line: string): string {
  return line.replace(/^[\s│├└─|`+-]+/, '')
}
