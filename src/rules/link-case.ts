import { caseFix } from './shared/case-fix.ts'
import type { Finding, Rule } from './types.ts'

/** It works on the disks of Windows and macOS, and nowhere else. */
// MM-LINK-0012
export const linkCase: Rule = {
  id: 'link-case',
  command: 'links',
  severity: 'warning',
  description: 'A path and an anchor are written in the case that the file and the heading have.',
  source: 'GitHub, file names are case-sensitive',
  examples: [
    {
      files: { 'a.md': '[b](docs/B.md#C)\n', 'docs/B.md': '<a id="C"></a>\n' },
      findings: [],
    },
    {
      files: { 'a.md': '# One\n\n[b](DOCS/b.md) [c](#One)\n', 'docs/B.md': '' },
      findings: [
        'a.md:3:1 Unexpected case in DOCS/b.md, expected docs/B.md',
        'a.md:3:16 Unexpected case in #One, expected #one',
      ],
    },
  ],
  check({ links }) {
    return links.flatMap((link): Finding[] => {
      const { path, position, url, destination, found, fragment } = link
      if (destination.kind !== 'inside') return []
      const place = { path, ...position, subject: url }
      const findings: Finding[] = []
      if (found?.state === 'case') {
        const message = `Unexpected case in ${destination.path}, expected ${found.actual}`
        findings.push({
          ...place,
          message,
          ...caseFix(link, 'path', destination.path, found.actual),
        })
      }
      if (fragment?.state === 'case') {
        const message = `Unexpected case in #${destination.fragment}, expected #${fragment.actual}`
        findings.push({
          ...place,
          message,
          ...caseFix(link, 'fragment', nameIn(destination.fragment), fragment.actual),
        })
      }
      return findings
    })
  },
}

/** Anchors are known without the words that GitHub puts in front of them. */
function nameIn(fragment = ''): string {
  return fragment.replace(/:~:.*$/s, '').replace(/^user-content-/, '')
}
