import { append, CORE, type Fault, replace } from './base.ts'

const YAML = 'requirements/core.yaml'
const COMPLIANCE = 'requirements/COMPLIANCE.md'

/** Mistakes in the outputs, in the ledger and in what git sees of them. */
export const OUTPUT_FAULTS: Record<string, Fault> = {
  'a YAML edited by hand': {
    edit: replace(YAML, 'a bounded queue', 'a queue'),
    code: 1,
    says: /^\+ {4}statement: Each Pool MUST expose a bounded queue\.$/m,
  },
  'an item removed from a YAML': {
    edit: replace(YAML, '  OC-CORE-1001:\n', ''),
    code: 1,
    says: /^\+ {2}OC-CORE-1001:$/m,
  },
  'an item added to a YAML': {
    edit: append(YAML, '  OC-CORE-9999:\n    statement: It MUST.\n'),
    code: 1,
    says: /OC-CORE-9999.*\(vanished-id\)$/m,
  },
  'a YAML deleted': {
    edit: (repo) => repo.remove(YAML),
    code: 1,
    says: /^--- \/dev\/null\n\+\+\+ b\/requirements\/core\.yaml$/m,
  },
  'a YAML of another package, left behind': {
    edit: (repo) => repo.write('requirements/old.yaml', repo.read(YAML)),
    code: 1,
    says: /^--- a\/requirements\/old\.yaml\n\+\+\+ \/dev\/null$/m,
  },
  'COMPLIANCE.md edited': {
    edit: replace(COMPLIANCE, '| MUST NOT |', '| MUST |'),
    code: 1,
    says: /^\+.*\| MUST NOT \|/m,
  },
  'COMPLIANCE.md deleted': {
    edit: (repo) => repo.remove(COMPLIANCE),
    code: 1,
    says: /^\+\+\+ b\/requirements\/COMPLIANCE\.md$/m,
  },
  'a YAML replaced by a foreign file': {
    edit: (repo) => repo.write(YAML, 'mine: true\n'),
    code: 2,
    says: /^requirements\/core\.yaml: error: .*--overwrite/m,
  },
  'COMPLIANCE.md replaced by a foreign file': {
    edit: (repo) => repo.write(COMPLIANCE, '# Mine\n'),
    code: 2,
    says: /^requirements\/COMPLIANCE\.md: error: .*--overwrite/m,
  },
  'a folder in the place of an output': {
    edit: (repo) => {
      repo.remove(YAML)
      repo.write(`${YAML}/x`, '')
    },
    code: 2,
    says: /^requirements\/core\.yaml: error: .*directory/m,
  },
  'a retired ID without a reason': {
    edit: append('requirements/retired.yaml', 'OC-CORE-1009: {}\n'),
    code: 2,
    says: /^requirements\/retired\.yaml:1:1: error: .*OC-CORE-1009.*reason/m,
  },
  'a ledger that is no YAML': {
    edit: append('requirements/retired.yaml', 'OC-CORE-1009: { reason: [ }\n'),
    code: 2,
    says: /^requirements\/retired\.yaml:1:\d+: error: /m,
  },
  'an output that git ignores': {
    edit: append('.gitignore', 'requirements/core.yaml\n'),
    flags: '--max-warnings 0',
    code: 1,
    says: /^requirements\/core\.yaml: warning: .*\(ignored-output\)$/m,
  },
  'an output that git ignores and that is stale': {
    edit: (repo) => {
      append('.gitignore', 'requirements/core.yaml\n')(repo)
      replace(CORE, 'a bounded', 'one bounded')(repo)
    },
    code: 1,
    says: /^\+ {4}statement: .* one bounded queue\.$/m,
  },
}
