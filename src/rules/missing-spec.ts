import type { ModuleTarget } from '../model/module-trace.ts'
import { nearest } from '../model/nearest.ts'
import type { Trace } from '../model/trace.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { nearPath } from './shared/near-path.ts'
import type { Rule } from './types.ts'

/** A path in inline code is a link that nobody clicks, and that goes stale unseen. */
// MM-MRULE-0079 MM-MRULE-0101
export const missingSpec: Rule = {
  id: 'missing-spec',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description:
    'A relative path to a Markdown file in inline code leads to one, and to a part of it, that is there.',
  source: 'Seed 003, references between specs (number 58 of our list of checks, C2)',
  examples: [
    moduleExample({
      [CART]: '# Module: cart\n\nSee `pay` (`../pay/pay.spec.md#handoff`).\n',
      'specs/shop/pay/pay.spec.md': '# Module: pay\n\n## Handoff\n\nNone\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\nSee `pay` (`../../pay/pay.spec.md#handoff`), `./no.md` and `../pay/pay.spec.md#handof`.\n',
        'specs/shop/pay/pay.spec.md': '# Module: pay\n\n## Handoff\n\nNone\n',
      },
      `${CART}:3:12 Unexpected path ../../pay/pay.spec.md#handoff, which is not there, did you mean ../pay/pay.spec.md#handoff?`,
      `${CART}:3:46 Unexpected path ./no.md, which is not there, expected a file of the repository`,
      `${CART}:3:60 Unexpected anchor #handof, which specs/shop/pay/pay.spec.md does not have, did you mean #handoff?`,
    ),
    moduleExample({
      [CART]:
        '# Module: cart\n\nSee `../pay/pay.spec.md#HANDOFF`, `../pay/pay.spec.md#10-handoff`, `../pay/pay.spec.md#L3`.\n',
      'specs/shop/pay/pay.spec.md': '# Module: pay\n\n## 10. Handoff\n\nNone\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\nSee `../pay/pay.spec.md#HANDOF`, `../pay/pay.spec.md#9-handoff`.\n',
        'specs/shop/pay/pay.spec.md': '# Module: pay\n\n## 10. Handoff\n\nNone\n',
      },
      `${CART}:3:5 Unexpected anchor #HANDOF, which specs/shop/pay/pay.spec.md does not have, did you mean #HANDOFF?`,
      `${CART}:3:34 Unexpected anchor #9-handoff, which specs/shop/pay/pay.spec.md does not have, did you mean #10-handoff?`,
    ),
  ],
  check(trace) {
    const { modules } = trace
    const known = new Set(modules.map(({ path }) => path))
    const anchorsFor = anchorsIn(trace)
    return modules.flatMap((spec) =>
      spec.references.flatMap(({ kind, url, position }, index) => {
        const target = spec.targets[index]
        if (kind !== 'code' || !target) return []
        if (target.exists) {
          const message = unknownAnchor(target, anchorsFor(target.path))
          return message === undefined ? [] : [findingAt(spec, position, url, message)]
        }
        const near = nearPath(url, spec.path, (path) => known.has(path))
        const hint =
          near === undefined ? 'expected a file of the repository' : `did you mean ${near}?`
        const message = `Unexpected path ${url}, which is not there, ${hint}`
        return [findingAt(spec, position, url, message)]
      }),
    )
  },
}

/** What a file offers to those who refer to a part of it; nothing where it is no spec that was read. */
function anchorsIn({
  documents,
  modules,
}: Pick<Trace, 'documents' | 'modules'>): (path: string) => string[] | undefined {
  const specs = new Map(modules.map((spec) => [spec.path, spec]))
  const byPath = new Map(documents.map((one) => [one.path, one]))
  return (path) => {
    const { markers, sections = [] } = specs.get(path) ?? {}
    const marked = markers?.sections.map(({ name }) => name) ?? []
    const names = sections.flatMap(({ name, byHeading }) => [name, byHeading].filter(isText))
    return byPath
      .get(path)
      ?.anchors.map(({ name }) => name)
      .concat(marked, names)
  }
}

function isText(one: string | undefined): one is string {
  return one !== undefined
}

function unknownAnchor(
  { path, fragment }: ModuleTarget,
  anchors: readonly string[] | undefined,
): string | undefined {
  if (fragment === undefined || anchors === undefined || anchors.includes(fragment))
    return undefined
  // `#L12` is a line of the file.
  if (fragment === '' || /^L\d+(?:-L?\d+)?$/.test(fragment)) return undefined
  const near = nearest(fragment, anchors)
  const hint = near === undefined ? 'expected a heading or a section' : `did you mean #${near}?`
  return `Unexpected anchor #${fragment}, which ${path} does not have, ${hint}`
}
