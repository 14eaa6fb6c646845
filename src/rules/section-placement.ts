import type { ModuleSection } from '../model/module-sections.ts'
import type { TracedModule } from '../model/module-trace.ts'
import type { Position } from '../model/position.ts'
import { CART, moduleExample } from './shared/module-example.ts'
import { findingAt } from './shared/module-finding.ts'
import type { Finding, Rule } from './types.ts'

/** Whoever asks for a section by its name gets that section, no more and no less. */
// MM-MRULE-0011
export const sectionPlacement: Rule = {
  id: 'section-placement',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'warning' },
  description:
    'In a spec with markers each pair holds one section with its heading, and each section has one.',
  source: 'Seed 003, SECTION anchors (number 6 of our list of checks)',
  examples: [
    moduleExample({
      [CART]:
        '# Module: cart\n\n<!--SECTION:HANDOFF-->\n## Handoff\n\nNone\n\n<!--/SECTION:HANDOFF-->\n',
    }),
    moduleExample({ [CART]: '# Module: cart\n\n## Handoff\n\nNone\n' }),
    moduleExample(
      {
        [CART]:
          '# Module: cart\n\n<!--SECTION:A-->\n### A\n<!--/SECTION:A-->\n\n<!--SECTION:HANDOFF-->\n## Handoff\n\n## Notes\n<!--/SECTION:HANDOFF-->\n\n## Rest\n',
      },
      `${CART}:3:1 Unexpected section A without a heading of the second level, expected one below its marker`,
      `${CART}:10:1 Unexpected heading "Notes" within section HANDOFF, expected a section of its own`,
      `${CART}:13:1 Unexpected heading "Rest" without markers in a spec that has them, expected them around it`,
    ),
  ],
  check({ modules }) {
    return modules
      .filter(({ markers }) => markers.sections.length > 0)
      .flatMap((spec) => spec.sections.flatMap((section) => placementOf(section, spec)))
  },
}

function placementOf(section: ModuleSection, spec: TracedModule): Finding[] {
  const { heading, marker, within } = section
  if (!heading) {
    const { open, close } = spec.markers.sections.find(({ name }) => name === marker) ?? {}
    if (open && close && hasHiddenHeading(open.position, close.position, spec)) return []
    const message = `Unexpected section ${marker} without a heading of the second level, expected one below its marker`
    return [findingAt(spec, open?.position ?? section.position, `${marker}`, message)]
  }
  if (within !== undefined) {
    const message = `Unexpected heading "${heading.title}" within section ${within}, expected a section of its own`
    return [findingAt(spec, heading.position, heading.title, message)]
  }
  if (marker !== undefined || hasBrokenMarker(section, spec)) return []
  const message = `Unexpected heading "${heading.title}" without markers in a spec that has them, expected them around it`
  return [findingAt(spec, heading.position, heading.title, message)]
}

/** What is wrong with its markers is told of them: one that is nearly right, or one that stands alone. */
function hasBrokenMarker(section: ModuleSection, { sections, markers }: TracedModule): boolean {
  const index = sections.indexOf(section)
  const above = sections[index - 1]?.position.start.offset ?? 0
  const at = section.position.start.offset
  const below = sections[index + 1]?.position.start.offset ?? Number.POSITIVE_INFINITY
  const isBetween = ({ position: { start } }: { position: Position }, from: number, to: number) =>
    from < start.offset && start.offset < to
  return (
    markers.nearMisses.some(
      (one) => one.expected.startsWith('<!--SECTION') && isBetween(one, above, at),
    ) ||
    markers.faults.some(
      (one) =>
        (one.kind === 'reversed' && isBetween(one, above, at)) ||
        (one.kind === 'unopened' && isBetween(one, at, below)),
    )
  )
}

/** A heading that raw HTML swallows is told of itself. */
function hasHiddenHeading(
  open: Position,
  close: Position,
  { hiddenHeadings }: TracedModule,
): boolean {
  return hiddenHeadings.some(
    ({ position: { start } }) =>
      open.start.offset < start.offset && start.offset < close.start.offset,
  )
}
