import type { Sample } from '../sample.ts'

export const html: Sample = {
  path: 'index.html',
  text: `<!-- QU-1
QU-2 -->
<p title="QU-3">It's // QU-4</p>
<script>
// QU-5
</script>
`,
  places: ['QU-1 comment', 'QU-2 comment', 'QU-3 code', 'QU-4 code', 'QU-5 code'],
}
