import { expect, test } from 'vitest'
import { repository } from '../repository.ts'
import { itemOf, modelOf } from './model.ts'

const CONFIG = 'specs: [{ include: ["doc/*.md"], dialects: [openfasttrace] }]\n'

function openfasttrace(text: string) {
  return repository({ 'mustmark.yaml': CONFIG, 'doc/requirements.md': text })
}

test('MM-DECL-0018: a label that says it is the description is no part of the statement', async () => {
  const text = '`req~a~1`\n\nDescription:\nIt MUST run.\n\nStatus: draft\n'
  const { statement } = itemOf(await modelOf(openfasttrace(text)), 'req~a')
  expect(statement).toBe('It MUST run.')
})

// The change log of 3.8.0: all Unicode characters in names.
test('MM-DECL-0018: a name may have letters of any language', async () => {
  const text = '`req~prüfung-der-größe~2`\n\nIt MUST run.\n'
  const { key, revision } = itemOf(await modelOf(openfasttrace(text)), 'req~prüfung-der-größe')
  expect([key, revision]).toEqual(['req~prüfung-der-größe', '2'])
})

test('MM-DECL-0018: a tilde in prose makes no ID, and an ID in prose is a mention', async () => {
  const text =
    '`req~a~1`\n\nIt MUST run in ~5 ms, ~~b~~, a~b, `~/x~1` and HEAD~2.\n\nSee `req~a~1`, it MUST.\n'
  const { items, mentions } = await modelOf(openfasttrace(text))
  expect(items.map((item) => item.id)).toEqual(['req~a'])
  expect(mentions.map(({ key, position }) => [key, position.start.line])).toEqual([['req~a', 5]])
})

// id-fragment = ALPHA *(ALPHA / DIGIT / "_" / "-")
test('MM-DECL-0018: a name begins with a letter, so a revision of git is no ID', async () => {
  const text = '`req~a~1`\n\nIt MUST run as in HEAD~2~1.\n\nHEAD~2~1\n\nIt MUST.\n'
  const { items, mentions } = await modelOf(openfasttrace(text))
  expect(items.map((item) => item.id)).toEqual(['req~a'])
  expect(mentions).toEqual([])
})
