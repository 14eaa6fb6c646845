import type { Sample } from '../sample.ts'

export const vue: Sample = {
  path: 'Queue.vue',
  text: `<template>
  <!-- QU-1 -->
  <p title="// QU-2">It's at https://x/QU-3</p>
</template>
<script>
// QU-4
const text = '// QU-5' /* QU-6 */
</script>
<style>
/* QU-7 */
</style>
`,
  places: [
    'QU-1 comment',
    'QU-2 string',
    'QU-3 code',
    'QU-4 comment',
    'QU-5 string',
    'QU-6 comment',
    'QU-7 comment',
  ],
}
