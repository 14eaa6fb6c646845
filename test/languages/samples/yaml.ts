import type { Sample } from '../sample.ts'

export const yaml: Sample = {
  path: '.github/workflows/ci.yml',
  text: `# QU-1
url: https://example.org/#QU-2 # QU-3
steps:
  - run: |
      # QU-4
      echo "it's"

      # QU-5
    name: "a # QU-6" # QU-7
  - run: >-
      # QU-8
  - name: it's 5 o'clock # QU-9
    text: 'it''s # QU-10'
    more: "two
      # QU-11"
# QU-12
`,
  places: [
    'QU-1 comment',
    'QU-2 code',
    'QU-3 comment',
    'QU-4 string',
    'QU-5 string',
    'QU-6 string',
    'QU-7 comment',
    'QU-8 string',
    'QU-9 comment',
    'QU-10 string',
    'QU-11 string',
    'QU-12 comment',
  ],
}
