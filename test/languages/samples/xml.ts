import type { Sample } from '../sample.ts'

export const xml: Sample = {
  path: 'layout.xml',
  text: `<!-- QU-1 -->
<a b="QU-2">it's<![CDATA[<!-- QU-3 -->]]></a>
`,
  places: ['QU-1 comment', 'QU-2 code', 'QU-3 string'],
}
