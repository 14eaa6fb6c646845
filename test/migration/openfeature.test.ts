import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { itemOf, modelOf, yamlOf } from './model.ts'

const CONFIG =
  'specs: [{ include: ["specification/**/*.md"], package: stem, dialects: [openfeature] }]\n'

const PROVIDER = `# Providers

### Requirements

A provider MUST be small, see Requirement 2.1.1 and Conditional Requirement 2.1.2.1.

#### Requirement 2.1.1

> The provider **MUST** have a \`name\`
> that is a string.

Names SHOULD be short. This explains and is no part of it.

#### Condition 2.1.2

> The language has generic types.

##### Conditional Requirement 2.1.2.1

> The provider **SHOULD NOT** return other types.

##### Conditional Requirement 2.1.2.2

The provider MAY convert them.

#### Requirement 2.1.3 and more

- Requirement 2.1.4: a list item MUST NOT declare.
`

function openfeature() {
  return repository({ 'mustmark.yaml': CONFIG, 'specification/sections/02-provider.md': PROVIDER })
}

test('MM-DECL-0018: requirements, conditions and conditional requirements', async () => {
  const { items } = await modelOf(openfeature())
  expect(items.map(({ key, kind, level, statement }) => [key, kind, level, statement])).toEqual([
    ['Requirement 2.1.1', 'requirement', 'MUST', 'The provider MUST have a name that is a string.'],
    ['Condition 2.1.2', 'condition', undefined, 'The language has generic types.'],
    [
      'Conditional Requirement 2.1.2.1',
      'conditional requirement',
      'SHOULD NOT',
      'The provider SHOULD NOT return other types.',
    ],
    [
      'Conditional Requirement 2.1.2.2',
      'conditional requirement',
      'MAY',
      'The provider MAY convert them.',
    ],
  ])
})

test('MM-DECL-0018: the longer name wins in prose, and other forms only mention', async () => {
  const { mentions } = await modelOf(openfeature())
  expect(mentions.map(({ id, key, position }) => [id, key, position.start.line])).toEqual([
    ['Requirement 2.1.1', 'Requirement 2.1.1', 5],
    ['Conditional Requirement 2.1.2.1', 'Conditional Requirement 2.1.2.1', 5],
    ['Requirement 2.1.3', undefined, 26],
    ['Requirement 2.1.4', undefined, 28],
  ])
})

test('MM-DECL-0018: a kind other than requirement stands in the YAML', async () => {
  const repo = openfeature()
  expect(itemOf(await modelOf(repo), 'Condition 2.1.2').kind).toBe('condition')
  const items = await yamlOf(repo, 'provider')
  expect(Object.entries(items).map(([key, item]) => [key, item.kind])).toEqual([
    ['Condition 2.1.2', 'condition'],
    ['Conditional Requirement 2.1.2.1', 'conditional requirement'],
    ['Conditional Requirement 2.1.2.2', 'conditional requirement'],
    ['Requirement 2.1.1', undefined],
  ])
})
