import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { itemOf, modelOf, yamlOf } from './model.ts'

const CONFIG = 'specs: [{ include: ["doc/*.md"], dialects: [openfasttrace] }]\n'

const REQUIREMENTS = `# Requirements

## Access

Access MUST be easy. This is introduction; a pause of ~5 ms or ~~more~~ in ~/tmp is fine.

### Log in
\`feat~log-in~1\`

Users MUST log in before
they read.

Rationale:
Readers SHOULD be known.

They MUST NOT be guessed.

Comment:

Guests MAY come later.

Needs: req , uman
Tags: Web, Auth

### Passwords

\`req~password.length~3\` <a id="req~password.length~3"></a>
A password SHOULD have:

* twelve signs
* no blank

Covers:

* [Log in](#feat~log-in~1)

Needs:

* dsn
* utest

\`req~password.hash~1\`

Passwords MAY be hashed.

Covers:
- \`feat~log-in~1\` because a leak MUST NOT hurt
+ [feat~log-in~1](#log-in)

Depends:

* req~password.length~3 which MUST come first

Tags:

* Auth

#### Background

Salts MUST be random; \`req~password.hash~1\` says nothing of it.
`

function openfasttrace(text = REQUIREMENTS) {
  return repository({ 'mustmark.yaml': CONFIG, 'doc/requirements.md': text })
}

test('MM-DECL-0018: an ID on a line of its own, its text in the same paragraph or the next', async () => {
  const { items } = await modelOf(openfasttrace())
  expect(
    items.map(({ key, revision, level, statement }) => [key, revision, level, statement]),
  ).toEqual([
    ['feat~log-in', '1', 'MUST', 'Users MUST log in before they read.'],
    ['req~password.length', '3', 'SHOULD', 'A password SHOULD have: twelve signs no blank'],
    ['req~password.hash', '1', 'MAY', 'Passwords MAY be hashed.'],
  ])
})

test('MM-DECL-0018: only the heading directly before an ID is its title', async () => {
  const { items } = await modelOf(openfasttrace())
  expect(items.map(({ title, section }) => [title, section])).toEqual([
    ['Log in', 'Log in'],
    ['Passwords', 'Passwords'],
    [undefined, 'Passwords'],
  ])
})

test('MM-DECL-0020: rationale and comment are no part of the statement or the level', async () => {
  const { attributes, keywords } = itemOf(await modelOf(openfasttrace()), 'feat~log-in')
  expect(attributes?.rationale?.join(' ')).toBe(
    'Readers SHOULD be known. They MUST NOT be guessed.',
  )
  expect(attributes?.comment).toEqual(['Guests MAY come later.'])
  expect(keywords).toEqual(['MUST'])
})

test('MM-DECL-0020: needs and tags on one line, and as a list', async () => {
  const repo = openfasttrace()
  const items = await yamlOf(repo, 'requirements')
  expect(items['feat~log-in']?.attributes).toMatchObject({
    needs: ['req', 'uman'],
    tags: ['Web', 'Auth'],
  })
  expect(items['req~password.length']?.attributes).toEqual({ needs: ['dsn', 'utest'] })
  expect(items['req~password.hash']?.attributes).toEqual({ tags: ['Auth'] })
})

test('MM-DECL-0020: what is covered, as a link to a heading and in code, text behind it ignored', async () => {
  const { relations } = itemOf(await modelOf(openfasttrace()), 'req~password.hash')
  expect(relations).toEqual([
    { kind: 'covers', id: 'feat~log-in' },
    { kind: 'covers', id: 'feat~log-in' },
    { kind: 'depends', id: 'req~password.length' },
  ])
})

// reference = plain-reference / "[" link-text "]" "(" "#" requirement-id ")"
test('MM-DECL-0020: what is covered, as a link whose target is the ID', async () => {
  const { relations } = itemOf(await modelOf(openfasttrace()), 'req~password.length')
  expect(relations).toEqual([{ kind: 'covers', id: 'feat~log-in' }])
})

// "Only one traced reference per line is supported. Any optional text after the reference is ignored"
test('MM-DECL-0020: text behind a reference may name an older item', async () => {
  const text =
    '`feat~a~1`\n\nA.\n\n`req~b~1`\n\nB.\n\nCovers:\n\n* `feat~a~1` replaces `feat~z~1`\n'
  const { relations } = itemOf(await modelOf(openfasttrace(text)), 'req~b')
  expect(relations).toEqual([{ kind: 'covers', id: 'feat~a' }])
})
