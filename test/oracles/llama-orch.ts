import { corpus } from '../shared.ts'

/** The repository behind seed 004, without what its own extractor wrote, and with our config. */
export function llamaOrch(name: string): Record<string, string> {
  return {
    ...corpus(name, ['requirements', 'COMPLIANCE.md']),
    'mustmark.yaml': [
      'specs:',
      '  - include: [".specs/*.md"]',
      '    dialects: [bracketed, leading]',
      '    ids:',
      '      - ORCH-\\d{3,5}',
      "      - { pattern: 'OC-[A-Z0-9-]+-\\d{3,5}', scope: repository }",
      '',
    ].join('\n'),
  }
}
