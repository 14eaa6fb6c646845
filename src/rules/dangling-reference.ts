import { danglingToMend } from '../model/dangling-to-mend.ts'
import { nearestDeclared } from '../model/declared-ids.ts'
import type { DanglingReference } from '../model/reference.ts'
import type { Retired } from '../model/trace.ts'
import type { Rule } from './types.ts'

/** Code that names what no spec states: the ID is mistyped, or its requirement is gone. */
// MM-CODE-0012
export const danglingReference: Rule = {
  id: 'dangling-reference',
  command: 'xref',
  severity: 'error',
  description:
    'An ID in code, a test or another text is declared by a spec. A suppression of it says that IDs there are made up, and none of them counts.',
  source: 'Issue 5, point 2; design section 1, dangling',
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n- [AB-102] It MUST stop.\n',
        'src/run.ts': '// AB-101, 102: see UTF-8 and XY-7\nexport const run = 1\n',
        'HISTORY.md': 'AB-100 is no more.\n',
        'requirements/retired.yaml': 'AB-100: { reason: nobody needs it }\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n\n```\nAB-104 GET /runs\n```\n',
        'src/run.ts': '// AB-103\n// AB-100\n// BA-101\n// AB-104\nexport const run = 1\n',
        'requirements/retired.yaml': 'AB-100: { reason: nobody needs it }\n',
      },
      findings: [
        'src/run.ts:1:4 Unexpected reference to AB-103, which no spec declares; did you mean AB-101?',
        'src/run.ts:2:4 Unexpected reference to AB-100, which is retired (nobody needs it), expected an ID in use',
        'src/run.ts:3:4 Unexpected reference to BA-101, which no spec declares; did you mean AB-101?',
        'src/run.ts:4:4 Unexpected reference to AB-104, which no spec declares: specs/a.md:4:1 has it, but in code, which never declares',
      ],
    },
  ],
  check(trace) {
    const nearest = nearestDeclared(trace)
    const retired = new Map(trace.retired.map((one) => [one.key.replace(/^.*#/, ''), one]))
    return danglingToMend(trace).map((one) => ({
      path: one.path,
      ...one.position,
      subject: one.id,
      related: one.skipped.map(({ path, position }) => ({ path, ...position })),
      message: `Unexpected reference to ${nameOf(one)}, ${reasonFor(one, nearest, retired.get(one.id))}`,
    }))
  },
}

function nameOf({ id, scope }: DanglingReference): string {
  return scope === undefined ? id : `${scope}#${id}`
}

function reasonFor(
  { id, skipped: [place] }: DanglingReference,
  nearest: (id: string) => string | undefined,
  retired: Retired | undefined,
): string {
  if (retired) return `which is retired (${retired.reason}), expected an ID in use`
  if (place) {
    const { path, position, reason } = place
    const at = `${path}:${position.start.line}:${position.start.column}`
    return `which no spec declares: ${at} has it, but in ${reason}, which never declares`
  }
  const near = nearest(id)
  return `which no spec declares${near === undefined ? ', expected one that is declared' : `; did you mean ${near}?`}`
}
