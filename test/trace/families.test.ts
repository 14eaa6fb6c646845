import { describe, expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned, skipped } from '../analyze-markdown.ts'

describe('MM-ID-0006: without a pattern', () => {
  test('a family counts that has a member with a key word', () => {
    const analysis = analyzeMarkdown('- [A-1] It MUST run.\n- [A-2] It stops.\n\nAs A-3.')
    expect(declared(analysis)).toEqual(['A-1 MUST: It MUST run.', 'A-2 none: It stops.'])
    expect(mentioned(analysis)).toEqual(['A-3'])
  })

  test('a family does not count whose members have none', () => {
    const analysis = analyzeMarkdown('- [A-1] It runs.\n- [B-1] It MUST run.\n\nAs A-3.')
    expect(declared(analysis)).toEqual(['B-1 MUST: It MUST run.'])
    expect(mentioned(analysis)).toEqual([])
    expect(skipped(analysis)).toEqual([
      'A-1 family without a requirement',
      'A-3 family without a requirement',
    ])
  })

  test('a key word beside a mention makes no family', () => {
    const analysis = analyzeMarkdown('- It MUST run on TEAM-19.')
    expect(declared(analysis)).toEqual([])
    expect(mentioned(analysis)).toEqual([])
    expect(skipped(analysis)).toEqual(['TEAM-19 family without a requirement'])
  })

  test('a family counts in every spec', () => {
    const texts = { 'specs/a.md': '- [A-1] It MUST run.', 'specs/b.md': 'As A-1 and A-2.' }
    expect(mentioned(analyzeMarkdown(texts))).toEqual(['A-1', 'A-2'])
  })

  test('a family is all but the last number', () => {
    const analysis = analyzeMarkdown('- [A-B1-1] It MUST run.\n- [A-B2-1] It runs.')
    expect(declared(analysis)).toEqual(['A-B1-1 MUST: It MUST run.'])
  })

  test('a withdrawn member makes no family', () => {
    const analysis = analyzeMarkdown('- ~~[A-1] It MUST run.~~\n- [A-2] It runs.')
    expect(declared(analysis)).toEqual([])
  })

  test('a pattern of the config needs no key word', () => {
    const analysis = analyzeMarkdown('- [A-1] It runs.', { ids: ['A-\\d+'] })
    expect(declared(analysis)).toEqual(['A-1 none: It runs.'])
  })
})

describe('MM-ID-0007: without a pattern', () => {
  test.each([
    'RFC-2119',
    'ISO-8601',
    'IEEE-754',
    'UTF-8',
    'SHA-256',
    'AES-128',
    'CVE-2024-1',
    'GPT-4',
    'IEC-61508',
  ])('%s is no ID', (name) => {
    const analysis = analyzeMarkdown(`- ${name}: It MUST run.\n- [${name}] It MUST run.`)
    expect(declared(analysis)).toEqual([])
    expect(mentioned(analysis)).toEqual([])
  })

  test('they are with a pattern', () => {
    const analysis = analyzeMarkdown('- [UTF-8] It MUST run.', { ids: ['UTF-\\d+'] })
    expect(declared(analysis)).toEqual(['UTF-8 MUST: It MUST run.'])
  })
})
