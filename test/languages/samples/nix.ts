import type { Sample } from '../sample.ts'

export const nix: Sample = {
  path: 'default.nix',
  text: `# QU-1
{ text = ''
    # QU-2 ''${'${'}x} it's ${'${'}f "QU-3" /* QU-4 */}
  ''; # QU-5
  url = https://x/#QU-6;
  a = "# QU-7";
}
`,
  places: [
    'QU-1 comment',
    'QU-2 string',
    'QU-3 string',
    'QU-4 comment',
    'QU-5 comment',
    'QU-6 code',
    'QU-7 string',
  ],
}
