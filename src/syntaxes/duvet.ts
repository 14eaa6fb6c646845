import type { ReferenceKind } from '../model/code.ts'
import type { Details, Groups, Syntax } from './types.ts'

const TYPES: Readonly<Record<string, ReferenceKind>> = {
  citation: 'implements',
  implementation: 'implements',
  implication: 'implements',
  test: 'verifies',
  exception: 'exception',
  todo: 'todo',
  spec: 'cites',
}
const MARK = '^[ \\t]*(?://|#|--|;)'

/**
 * Comments of duvet: https://github.com/awslabs/duvet. A target is a section of a spec; it counts where
 * an item of that spec has the ID.
 */
// MM-REF-0017
export const duvet: Syntax = {
  name: 'duvet',
  description:
    'Lines of duvet: `//= path/spec.md#section`, `//= type=test`, `//# the quoted text`.',
  pattern:
    `${MARK}=[ \\t]*(?<spec>[^\\s#=]+)#(?<id>[^\\s,=]+)[ \\t]*` +
    `(?<pairs>(?:\\r?\\n[ \\t]*(?://|#|--|;)=[ \\t]*[a-z\\-]+=[^\\r\\n]*)*)` +
    `(?:\\r?\\n[ \\t]*(?://|#|--|;)#[^\\r\\n]*)*$`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the ID.
  id: '${spec}#${id}',
  verbs: (type) => (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined),
  details: detailsOf,
  unsureWithout: 'pattern',
  examples: [
    {
      code: '//= specs/queue.md#full\n//= type=test\n//# A full queue MUST reject OC-1.\n#[test]\nfn rejects() {}\n',
      references: [
        { scope: 'specs/queue.md', id: 'full', kind: 'verifies', verb: 'test', loose: true },
      ],
    },
    {
      code: '//= specs/queue.md#OC-1\n//= type=exception\n//= reason=No hardware.\nfn push() {}\n',
      references: [
        {
          scope: 'specs/queue.md',
          id: 'OC-1',
          kind: 'exception',
          verb: 'exception',
          reason: 'No hardware.',
        },
      ],
    },
    {
      code: '//= specs/queue.md#full\n//# A full queue MUST reject.\nfn push() {}\n',
      references: [{ scope: 'specs/queue.md', id: 'full', kind: 'implements', loose: true }],
    },
  ],
}

function detailsOf({ pairs = '' }: Groups): Details {
  const found = new Map<string, string>()
  for (const [, key = '', value = ''] of pairs.matchAll(/=[ \t]*([a-z-]+)=([^\r\n]*)/g)) {
    found.set(key, value.trim())
  }
  const verb = found.get('type')
  const reason = found.get('reason') ?? found.get('tracking-issue')
  return { ...(verb ? { verb } : {}), ...(reason ? { reason } : {}) }
}
