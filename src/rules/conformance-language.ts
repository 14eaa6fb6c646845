import { groupBy } from '../model/group.ts'
import { folderOf } from '../model/path.ts'
import type { Trace } from '../model/trace.ts'
import { asksSomething } from './shared/asks-something.ts'
import type { Rule } from './types.ts'

/** Without it a reader has to guess what SHOULD allows. */
// MM-LINT-0017
export const conformanceLanguage: Rule = {
  id: 'conformance-language',
  command: 'lint',
  severity: 'warning',
  description:
    'A spec with key words says what they mean, by RFC 2119, RFC 8174 or BCP 14: itself, a spec of its package, a spec or README of its folder or one above, or a document that it links to.',
  source: 'Seed 004, style guide: use RFC-2119 conformance language; RFC 2119, abstract',
  examples: [
    {
      files: {
        'specs/00-overview.md': '# Overview\n\nThe key words are those of RFC\u00A02119.\n',
        'specs/a.md': '- [A-1] It MUST run.\n',
        'specs/b.md': 'It runs as it must.\n',
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md':
          'Levels: MUST, SHOULD and MAY.\n\nIN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM.\n',
        'specs/b.md': 'It MAY run.\n',
      },
      findings: [],
    },
    {
      files: { 'specs/a.md': '# A\n\n- [A-1] It MUST run.\n- [A-2] It SHOULD stop.\n' },
      findings: [
        'specs/a.md:3:3 Unexpected MUST in a spec that says nowhere what it means, expected RFC 2119, RFC 8174 or BCP 14 in it or in a document that it links to',
      ],
    },
  ],
  check(trace) {
    const withIds = new Set(trace.items.filter((one) => one.id !== undefined).map(pathOf))
    const stating = trace.specs.filter((spec) => trace.conformant.has(spec.path))
    const asking = groupBy(trace.sentences.filter(asksSomething), pathOf)
    return [...asking].flatMap(([path, [first, second]]) => {
      // One word in capitals is emphasis; a spec of one sentence has an ID for it.
      if (!first || (!second && !withIds.has(path))) return []
      if (isExplained(path, stating, trace)) return []
      const message = `Unexpected ${first.keywords[0]} in a spec that says nowhere what it means, expected RFC 2119, RFC 8174 or BCP 14 in it or in a document that it links to`
      return [{ path, ...first.position, subject: 'conformance', message }]
    })
  },
}

function pathOf({ path }: { path: string }): string {
  return path
}

/**
 * Whether a reader of a spec may be taken to have read what the words mean.
 *
 * @param stating the specs that say it
 */
function isExplained(
  path: string,
  stating: readonly Trace['specs'][number][],
  { specs, linked, conformant }: Trace,
): boolean {
  if (conformant.has(path) || linked.get(path)?.some((one) => conformant.has(one))) return true
  const own = specs.find((spec) => spec.path === path)
  return (
    stating.some((one) => one.package === own?.package || isAbove(folderOf(one.path), path)) ||
    [...conformant].some(
      (one) => /(?:^|\/)(?:README|index)\.md$/.test(one) && isAbove(folderOf(one), path),
    )
  )
}

/** Whether a path lies in a folder or below it. */
function isAbove(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}
