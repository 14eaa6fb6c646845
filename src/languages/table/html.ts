import type { Language } from '../../model/language.ts'

export const html: Language = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  // A page is part of many a program. Its scripts and styles are code here.
  comments: [{ open: '<!--', close: '-->' }],
  strings: [],
}
