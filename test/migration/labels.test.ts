import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { itemOf, modelOf, yamlOf } from './model.ts'

const PUMP = `# Pump

- [SYS-1] The pump MUST stop within two seconds.
- [SYS-2] The pump SHOULD log each stop.
- [SW-1] The task MAY run every 10 ms.
  - Covers: SYS-1
  - Refines: SYS-1, SYS-2
  - Needs: test,  review
  - Rationale: A slow stop MUST NOT be
    possible.
- [SW-2] The log MUST hold:

  - the time
  - **Depends on**: SW-1
  - *Tags*: safety
  - Status: draft
`

function pump(text = PUMP) {
  return repository({ 'specs/pump.md': text })
}

const ATTRIBUTES = {
  needs: ['test', 'review'],
  rationale: ['A slow stop MUST NOT be possible.'],
}
const RELATIONS = [
  { kind: 'covers', id: 'SYS-1' },
  { kind: 'refines', id: 'SYS-1' },
  { kind: 'refines', id: 'SYS-2' },
]

test('MM-DECL-0020: nested labels are attributes and relations in the JSON', async () => {
  const model = await modelOf(pump())
  expect(model.items.map((item) => item.id)).toEqual(['SYS-1', 'SYS-2', 'SW-1', 'SW-2'])
  const { attributes, relations, level, statement } = itemOf(model, 'SW-1')
  expect(attributes).toEqual(ATTRIBUTES)
  expect(relations).toEqual(RELATIONS)
  expect([level, statement]).toEqual(['MAY', 'The task MAY run every 10 ms.'])
})

test('MM-DECL-0020: and in the YAML, which the schema accepts', async () => {
  const items = await yamlOf(pump(), 'pump')
  expect(items['SW-1']).toMatchObject({ attributes: ATTRIBUTES, relations: RELATIONS })
  expect(items['SW-2']).toMatchObject({
    attributes: { status: ['draft'], tags: ['safety'] },
    relations: [{ kind: 'depends', id: 'SW-1' }],
  })
  for (const name of ['SYS-1', 'SYS-2']) {
    expect(items[name]).not.toHaveProperty('attributes')
    expect(items[name]).not.toHaveProperty('relations')
  }
})

test('MM-DECL-0020: a label below a lead-in is an attribute, not a part of the list', async () => {
  expect(itemOf(await modelOf(pump()), 'SW-2').statement).toBe('The log MUST hold: the time')
})

test('MM-DECL-0011 MM-DECL-0020: an ID behind a label is a mention of its item', async () => {
  const { mentions } = await modelOf(pump())
  expect(mentions.map(({ key, position }) => [key, position.start.line])).toEqual([
    ['SYS-1', 6],
    ['SYS-1', 7],
    ['SYS-2', 7],
    ['SW-1', 14],
  ])
})

test('MM-DECL-0020: ordinary prose is no label', async () => {
  const text = `- [SYS-1] The pump MUST stop.
- [SYS-2] The pump MUST start, and:
  - it covers: SYS-1
  - Priority queue: SYS-1 goes first
  - Needs no test, covers SYS-1
  - Note on tags: none

Covers: SYS-1

- Refines: SYS-1
`
  const { items } = await modelOf(pump(text))
  expect(items.map(({ id, attributes, relations }) => [id, attributes, relations])).toEqual([
    ['SYS-1', undefined, undefined],
    ['SYS-2', undefined, undefined],
  ])
})

test('MM-DECL-0020: a label belongs to the nearest item around it', async () => {
  const text = `- [SYS-1] The pump MUST stop.
  - [SYS-2] Its valve MUST close.
    - Refines: SYS-1
  - Needs: test
`
  const { items } = await modelOf(pump(text))
  expect(items.map(({ id, attributes, relations }) => [id, attributes, relations])).toEqual([
    ['SYS-1', { needs: ['test'] }, undefined],
    ['SYS-2', undefined, [{ kind: 'refines', id: 'SYS-1' }]],
  ])
})

test('MM-DECL-0006 MM-DECL-0020: a label in code is none', async () => {
  const text = `- [SYS-1] The pump MUST stop.
- [SYS-2] A cover MUST be written down.
  - \`Covers: SYS-1\` is how OpenFastTrace writes it
  - \`Needs: test\` as well
`
  const { attributes, relations } = itemOf(await modelOf(pump(text)), 'SYS-2')
  expect([attributes, relations]).toEqual([undefined, undefined])
})
