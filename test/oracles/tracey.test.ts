import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/index.ts'
import { repository } from '../repository.ts'
import { corpus, hasShared } from '../shared.ts'

const SPEC = 'docs/content/spec/tracey.md'
const CONFIG = `specs:\n  - include: ["${SPEC}"]\n    dialects: [marker]\n`

/** Marker lines outside fences, counted line by line; a quote's own marks are taken off first. */
function countedMarkers(
  text: string,
): { id: string; revision: string | undefined; quoted: boolean }[] {
  const found = []
  let fence: string | undefined
  for (const line of text.split('\n')) {
    const quoted = line.startsWith('> ')
    const content = line.replace(/^> ?/, '')
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(content)?.[1]
    if (mark && fence === undefined) fence = mark
    else if (mark?.startsWith(fence as string) && /^ {0,3}[`~]+\s*$/.test(content))
      fence = undefined
    const marker = fence === undefined ? /^r\[([^\]+]+)(?:\+(\d+))?\]$/.exec(content) : null
    if (marker) found.push({ id: marker[1] as string, revision: marker[2], quoted })
  }
  return found
}

describe.skipIf(!hasShared)('tracey d813697', () => {
  test('MM-DECL-0014: 317 rules, none twice, none from a fence, with their revisions', async () => {
    const texts = corpus('tracey-d813697')
    const repo = repository({ ...texts, 'mustmark.yaml': CONFIG })
    const ran = await repo.run('spec-extract --format json')
    const { items, mentions, diagnostics } = JSON.parse(ran.stdout) as Model
    const counted = countedMarkers(texts[SPEC] as string)
    expect(counted).toHaveLength(317)
    expect(counted.filter((one) => one.quoted)).toHaveLength(63)
    expect(items.map(({ id, revision }) => [id, revision])).toEqual(
      counted.map(({ id, revision }) => [id, revision]),
    )
    expect(new Set(items.map((item) => item.key)).size).toBe(317)
    expect(diagnostics).toEqual([])
    expect(ran.code).toBe(0)
    expect(mentions.every((mention) => mention.key !== undefined)).toBe(true)
  })

  test('MM-DECL-0014: a statement holds all paragraphs of its blockquote, and no other text', async () => {
    const repo = repository({ ...corpus('tracey-d813697'), 'mustmark.yaml': CONFIG })
    const { items } = JSON.parse((await repo.run('spec-extract --format json')).stdout) as Model
    const statement = (id: string) => items.find((item) => item.id === id)?.statement
    expect(items.filter((item) => item.statement === '').map((item) => item.id)).toEqual([])
    expect(statement('markdown.html.link')).toMatch(
      /^The generated div MUST contain a link \(<a>\) pointing to its own anchor\.\n.*<a /s,
    )
    expect(statement('markdown.syntax.inline-ignored')).toMatch(
      /^Requirement markers that appear inline .*\nInvalid \(treated as text, not a definition\):\n/s,
    )
    expect(statement('config.format.styx')).toBe('The configuration file MUST be in Styx format.')
  })
})
