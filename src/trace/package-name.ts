import type { Problem } from '../model/diagnostic.ts'

const RESERVED = ['retired', 'reviews', 'waivers', 'compliance', 'baseline']
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/**
 * The name of a package's file, without an ending: `@acme/core` is `acme-core`.
 *
 * @returns the name, or a problem where it would leave its folder, is a device of some system, or
 *   belongs to a ledger
 */
// MM-OUT-0005
export function packageFile(name: string, spec: string): string | Problem {
  const file = name.replace(/^@([^/]+)\//, '$1-')
  const refused = (what: string) => ({
    path: spec,
    message:
      `Unexpected package name "${name}", expected ${what}; ` +
      '`package` in its specs entry sets it',
  })
  if (/[\\/:*?"<>|\p{Cc}]/u.test(file) || /^$|^[\s.]|[. ]$/.test(file)) {
    return refused('one that makes a file name')
  }
  if (DEVICE.test(file)) return refused('a name that is no device')
  if (RESERVED.includes(file.toLowerCase())) return refused(`none of ${RESERVED.join(', ')}`)
  return file
}
