import type { Language } from '../../model/language.ts'

const raw = String.raw

export const hcl: Language = {
  name: 'hcl',
  extensions: ['.hcl', '.tf', '.tfvars', '.nomad', '.tofu'],
  comments: [{ open: '#' }, { open: '//' }, { open: raw`/\*`, close: raw`\*/` }],
  strings: [
    { open: raw`<<[~-]?([A-Za-z_]\w*)`, close: raw`[ \t]*$1`, heredoc: true },
    { open: '"', close: '"', escape: raw`\\`, interpolation: [raw`[$%]\{`, raw`\}`] },
  ],
}
