import type { Language } from '../../model/language.ts'

const raw = String.raw

export const dockerfile: Language = {
  name: 'dockerfile',
  extensions: ['.dockerfile', '.containerfile'],
  fileNames: ['Dockerfile', 'Containerfile'],
  // Whole lines only: behind an instruction it is an argument.
  comments: [{ open: raw`^[ \t]*#` }],
  strings: [
    { open: raw`<<-?["']?([A-Za-z_]\w*)["']?`, close: raw`\t*$1`, heredoc: true },
    { open: '"', close: '"', escape: raw`\\` },
  ],
}
