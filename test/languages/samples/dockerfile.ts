import type { Sample } from '../sample.ts'

export const dockerfile: Sample = {
  path: 'Dockerfile',
  text: `# QU-1
FROM node:20
RUN echo a # QU-2
RUN <<EOF
# QU-3
EOF
  # QU-4
LABEL x="# QU-5"
`,
  places: ['QU-1 comment', 'QU-2 code', 'QU-3 string', 'QU-4 comment', 'QU-5 string'],
}
