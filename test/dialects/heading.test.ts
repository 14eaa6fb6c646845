import { expect, test } from 'vitest'
import { analyzeMarkdown, declared, mentioned } from '../analyze-markdown.ts'

const entry = { dialects: ['heading'], ids: ['Requirement \\d+(\\.\\d+)+', 'A-\\d+'] }

test.each([
  ['plain', '#### A-1\n\nIt MUST run.'],
  ['emphasised', '# **A-1**\n\nIt MUST run.'],
  ['as code', '# `A-1`\n\nIt MUST run.'],
  ['underlined', 'A-1\n===\n\nIt MUST run.'],
  ['closed', '## A-1 ##\n\nIt MUST run.'],
  ['in a quote', '> ## A-1\n>\n> It MUST run.'],
])('MM-DECL-0005: a heading that is only the ID declares, %s', (_, markdown) => {
  expect(declared(analyzeMarkdown(markdown, entry))).toEqual(['A-1 MUST: It MUST run.'])
})

test('MM-DECL-0005: an ID with a blank is a whole heading', () => {
  const analysis = analyzeMarkdown('#### Requirement 1.4.2\n\n> It MUST NOT run.', entry)
  expect(declared(analysis)).toEqual(['Requirement 1.4.2 MUST NOT: It MUST NOT run.'])
  expect(analysis.trace.items[0]?.title).toBeUndefined()
})

test.each([
  ['with a title', '# A-1 Restart\n\nIt MUST run.'],
  ['behind a title', '# Restart A-1\n\nIt MUST run.'],
  ['that is a link', '# [A-1](a.md)\n\nIt MUST run.'],
])('MM-DECL-0005: a heading %s is a mention', (_, markdown) => {
  const analysis = analyzeMarkdown(markdown, entry)
  expect(declared(analysis)).toEqual([])
  expect(mentioned(analysis)).toEqual(['A-1'])
})

test('MM-DECL-0005: a paragraph that is the ID is no heading', () => {
  const analysis = analyzeMarkdown('A-1\n\nIt MUST run.', entry)
  expect(declared(analysis)).toEqual([])
})
