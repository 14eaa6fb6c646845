import type { Language } from '../../model/language.ts'

// MM-LANG-0052
export const markdown: Language = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd', '.qmd', '.rmd'],
  comments: [{ open: '<!--', close: '-->' }],
  strings: [],
  prose: true,
}
