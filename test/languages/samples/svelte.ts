import type { Sample } from '../sample.ts'

export const svelte: Sample = {
  path: 'Queue.svelte',
  text: `<script>
  // QU-1
  let text = ${'`'}// QU-2${'`'}
</script>
<!-- QU-3 -->
<p>Don't // QU-4</p>
`,
  places: ['QU-1 comment', 'QU-2 string', 'QU-3 comment', 'QU-4 comment'],
}
