import type { ModuleTarget, TracedModule } from '../model/module-trace.ts'
import { nearest } from '../model/nearest.ts'
import type { Position } from '../model/position.ts'
import type { Trace } from '../model/trace.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import { nearPath } from './shared/near-path.ts'
import type { Finding, Rule } from './types.ts'

/** A path in inline code is a link that nobody clicks, and that goes stale unseen. */
// MM-MRULE-0079
export const missingSpec: Rule = {
  id: 'missing-spec',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description:
    'A relative path to a Markdown file in inline code leads to one that is there, and to a section of it.',
  source: 'Seed 003, references between specs (number 58 of our list of checks, C2)',
  examples: [
    moduleExample({
      [CART]: '# Module: cart\n\nSee `pay` (`../pay/pay.spec.md#handoff`).\n',
      'specs/shop/pay/pay.spec.md': '# Module: pay\n\n## Handoff\n',
    }),
    moduleExample(
      {
        [CART]: '# Module: cart\n\nSee `pay` (`../../pay/pay.spec.md`) and `./no.md`.\n',
        'specs/shop/pay/pay.spec.md': '# Module: pay\n',
      },
      `${CART}:3:12 Unexpected path ../../pay/pay.spec.md, which is not there, did you mean ../pay/pay.spec.md?`,
      `${CART}:3:41 Unexpected path ./no.md, which is not there, expected a file of the repository`,
    ),
    moduleExample({
      [CART]:
        '# Module: cart\n\nSee `../pay/pay.spec.md#HANDOFF`, `../pay/pay.spec.md#10-handoff`.\n',
      'specs/shop/pay/pay.spec.md': '# Module: pay\n\n## 10. Handoff\n\nNone\n',
    }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\nSee `../pay/pay.spec.md#HANDOF`, `../pay/pay.spec.md#9-handoff`.\n',
        'specs/shop/pay/pay.spec.md': '# Module: pay\n\n## 10. Handoff\n\nNone\n',
      },
      `${CART}:3:5 Unexpected section HANDOF in ../pay/pay.spec.md#HANDOF, which specs/shop/pay/pay.spec.md does not have, did you mean "HANDOFF"?`,
      `${CART}:3:34 Unexpected section 9-handoff in ../pay/pay.spec.md#9-handoff, which specs/shop/pay/pay.spec.md does not have, did you mean "10-handoff"?`,
    ),
  ],
  check({ modules, documents }) {
    const anchors = anchorCheck(modules, documents)
    const known = new Set(modules.map(({ path }) => path))
    return modules.flatMap((spec) =>
      spec.references.flatMap(({ kind, url, position }, index) => {
        const target = spec.targets[index]
        if (kind !== 'code' || !target) return []
        if (target.exists) return anchors.finding(spec, url, position, target)
        const near = nearPath(url, spec.path, (path) => known.has(path))
        const hint =
          near === undefined ? 'expected a file of the repository' : `did you mean ${near}?`
        const message = `Unexpected path ${url}, which is not there, ${hint}`
        return [findingAt(spec, position, url, message)]
      }),
    )
  },
}

/** Holds the fragments of paths against the sections of the specs that they lead to. */
// MM-MRULE-0101
function anchorCheck(modules: readonly TracedModule[], documents: Trace['documents']) {
  const names = new Map(
    modules.map(({ path, sections }) => [
      path,
      sections.flatMap(({ name, byHeading, marker }) => [name, byHeading, marker].filter(isText)),
    ]),
  )
  const anchors = new Map(documents.map((one) => [one.path, one.anchors.map(({ name }) => name)]))
  return {
    finding(
      spec: TracedModule,
      url: string,
      position: Position,
      { path, fragment = '' }: ModuleTarget,
    ): Finding[] {
      const own = names.get(path)
      // `#L12` is a line of the file.
      if (!own || fragment === '' || /^L\d+(?:-L?\d+)?$/.test(fragment)) return []
      const isName = /^[A-Z][A-Z0-9_]*$/.test(fragment)
      const all = isName ? own : (anchors.get(path) ?? [])
      if (all.includes(fragment)) return []
      const near = nearest(fragment, all)
      const hint = near === undefined ? 'expected one of its sections' : `did you mean "${near}"?`
      const message = `Unexpected section ${fragment} in ${url}, which ${path} does not have, ${hint}`
      return [findingAt(spec, position, url, message)]
    },
  }
}

function isText(one: string | undefined): one is string {
  return one !== undefined
}
