import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import type { Candidate } from '../model/facts.ts'
import { type Flat, flatten } from '../parse/flatten.ts'
import type { Block } from '../parse/outline.ts'
import { pathsIn } from '../parse/paths.ts'
import type { Claim } from './reading.ts'
import { bodyOf, statementOf } from './statement.ts'
import type { Dialect, SpecText } from './types.ts'

const REQUIREMENT = /^\s*Requirement:\s*/
const SCENARIO = /^\s*Scenario:\s*(.*\S)/

/** Requirements of OpenSpec: https://github.com/Fission-AI/OpenSpec */
// MM-DECL-0018 MM-DECL-0019
export const openspec: Dialect = {
  name: 'openspec',
  description:
    'OpenSpec: `### Requirement: name` with its scenarios; the ID is the slug of the name.',
  examples: [
    {
      markdown:
        '### Requirement: User login\n\nThe system SHALL let users log in.\n\n#### Scenario: Valid password\n\n- **WHEN** it is valid\n- **THEN** they are in',
      declares: [
        {
          id: 'user-login',
          level: 'MUST',
          title: 'User login',
          statement: 'The system SHALL let users log in.',
        },
      ],
    },
    {
      markdown: '## Requirement: too high\n\nText MUST.\n\n### Requirements: none\n\nText MUST.',
      declares: [],
    },
  ],
  read(spec) {
    const blocks = spec.outline.blocks.filter(
      (block) => isRequirement(block) && !spec.informative.has(block.node),
    )
    const taken = blocks.flatMap((block) => [
      block.node,
      ...bodyOf(block, claimOf(block), spec.around),
    ])
    const candidates = blocks.map((block) => candidateOf(block, spec))
    return { candidates, anonymous: [], occurrences: [], taken }
  },
}

function isRequirement({ form, node, flats }: Block): boolean {
  const isHeading = form === 'heading' && node.type === 'heading' && node.depth === 3
  return isHeading && REQUIREMENT.test(flats[0]?.text ?? '')
}

/** The heading names the requirement, also where it has a key word: the text below says what holds. */
function claimOf({ flats }: Block): Claim {
  return { tokens: [], flat: 0, cut: [0, flats[0]?.text.length ?? 0], at: 'start' }
}

function candidateOf(block: Block, { places, path, around }: SpecText): Candidate {
  const claim = claimOf(block)
  const flat = block.flats[0] as Flat
  const name = flat.text.replace(REQUIREMENT, '').trim()
  const scenarios = scenariosOf(block)
  return {
    ...statementOf(block, claim, around),
    title: name,
    id: new GithubSlugger().slug(name),
    position: places.ofNode(block.node),
    scope: 'spec',
    guessed: false,
    hyphens: false,
    kind: 'requirement',
    form: 'heading',
    dialect: 'openspec',
    section: block.section,
    block: places.ofNode(block.node),
    paths: pathsIn(block.node, path),
    struck: false,
    attributes: { scenarios },
  }
}

/** The names of the `#### Scenario:` headings up to the next heading as high as the requirement's. */
function scenariosOf({ siblings, index }: Block): string[] {
  const found: string[] = []
  for (const node of siblings.slice(index + 1) as Nodes[]) {
    if (node.type !== 'heading') continue
    if (node.depth <= 3) break
    const name = SCENARIO.exec(flatten(node.children).text)?.[1]
    if (name !== undefined) found.push(name)
  }
  return found
}
