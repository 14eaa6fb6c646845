import type { Language } from '../../model/language.ts'

export const markdown: Language = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.rmd'],
  comments: [{ open: '<!--', close: '-->' }],
  strings: [],
  prose: true,
}
