import type { Groups } from './types.ts'

const PLACEHOLDER = /\$\{([^}]*)\}/g

/**
 * Reads a template of IDs such as `Requirement ${id}`.
 *
 * @param names of the groups that it may use
 * @throws {Error} with a sentence that names what it does not know
 */
// MM-REF-0019
export function compileTemplate(
  template: string,
  names: readonly string[],
): (groups: Groups) => string {
  const used = [...template.matchAll(PLACEHOLDER)].map((match) => match[1] as string)
  const unknown = used.find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const known = names.map((name) => `\${${name}}`).join(', ')
    throw new Error(`Unexpected \${${unknown}} in the template "${template}", expected ${known}`)
  }
  if (!used.includes('id')) {
    throw new Error(`Unexpected template "${template}", expected \${id} in it`)
  }
  return (groups) =>
    template
      .replace(PLACEHOLDER, (_, name: string) => groups[name] ?? '')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
}
