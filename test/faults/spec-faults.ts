import { symlinkSync } from 'node:fs'
import { append, CORE, type Fault, NET, replace } from './base.ts'

const BULLET = '- [OC-CORE-1001] Each Pool MUST expose a bounded queue.\n'
const LOST = /^requirements\/core\.yaml:\d+:3: error: .*OC-CORE-1001.*\(vanished-id\)$/m
const NET_LOST = /^requirements\/net\.yaml:\d+:3: error: .*OC-NET-2001.*\(vanished-id\)$/m
const TWICE = /error: .*OC-CORE-1001.*\(duplicate-id\)$/m

/** Mistakes in the Markdown of a spec. */
export const SPEC_FAULTS: Record<string, Fault> = {
  'an ID mistyped': {
    edit: replace(CORE, '[OC-CORE-1001]', '[OC-CORE-1101]'),
    code: 1,
    says: LOST,
  },
  'an ID that is none any more': {
    edit: replace(CORE, '[OC-CORE-1001]', '[OC-CORE-1OO1]'),
    code: 1,
    says: LOST,
  },
  'a bullet deleted': { edit: replace(CORE, BULLET, ''), code: 1, says: LOST },
  'a bullet commented out': {
    edit: replace(CORE, BULLET, `<!--\n${BULLET}-->\n`),
    code: 1,
    says: LOST,
  },
  'a bullet in a fence': {
    edit: replace(CORE, BULLET, `\`\`\`md\n${BULLET}\`\`\`\n\n`),
    code: 1,
    says: LOST,
  },
  'a fence above that is not closed': {
    edit: replace(CORE, 'See: ', '```\nSee: '),
    code: 1,
    says: LOST,
  },
  'a bullet indented into code': {
    edit: replace(CORE, BULLET, `    ${BULLET}\n`),
    code: 1,
    says: LOST,
  },
  'a bullet struck through': {
    edit: replace(CORE, BULLET, `- ~~${BULLET.slice(2, -1)}~~\n`),
    code: 1,
    says: LOST,
  },
  'an ID made a link': {
    edit: replace(CORE, '[OC-CORE-1001]', '[OC-CORE-1001](../src/queue.ts)'),
    code: 1,
    says: LOST,
  },
  'a definition far below makes an ID a link': {
    edit: append(CORE, '\n[OC-CORE-1001]: ../src/queue.ts\n'),
    code: 1,
    says: LOST,
  },
  'a declaration made a mention': {
    edit: replace(CORE, BULLET, '- Each Pool MUST expose a queue, see [OC-CORE-1001].\n'),
    code: 1,
    says: LOST,
  },
  'an ID in a second file': {
    edit: append(NET, '- [OC-CORE-1001] A Pool MUST close.\n'),
    code: 1,
    says: TWICE,
  },
  'an ID twice in one file': { edit: append(CORE, BULLET), code: 1, says: TWICE },
  'an ID again with U+2011': {
    edit: append(NET, '- [OC\u2011CORE\u20111001] A Pool MUST close.\n'),
    code: 1,
    says: TWICE,
  },
  'both sides of a merge kept': {
    edit: replace(CORE, BULLET, `<<<<<<< a\n${BULLET}=======\n${BULLET}>>>>>>> b\n`),
    code: 1,
    says: TWICE,
  },
  'a spec emptied': { edit: (repo) => repo.write(NET, ''), code: 1, says: NET_LOST },
  'a spec removed': { edit: (repo) => repo.remove(NET), code: 1, says: NET_LOST },
  'a spec that is a link to nothing': {
    edit: (repo) => {
      repo.remove(NET)
      symlinkSync('nowhere.md', repo.path(NET))
    },
    code: 2,
    says: /^specs\/20-net\.md: error: .*broken symbolic link/m,
  },
  'a key word lower-cased': {
    edit: replace(CORE, 'Pool MUST', 'Pool must'),
    code: 1,
    says: /^- {4}level: MUST$/m,
  },
  'a key word weakened': {
    edit: replace(NET, 'MUST carry', 'SHOULD carry'),
    code: 1,
    says: /^- {4}level: MUST\n(?:.*\n)*\+ {4}level: SHOULD$/m,
  },
  'a key word in code': {
    edit: replace(CORE, 'Pool MUST', 'Pool `MUST`'),
    code: 1,
    says: /^- {4}level: MUST$/m,
  },
  'a byte that is not UTF-8': {
    edit: (repo) => repo.write(NET, Buffer.concat([Buffer.from('# Net\n\nIt '), Buffer.of(0xfe)])),
    code: 2,
    says: /^specs\/20-net\.md:3:4: error: /m,
  },
  'a NUL byte': {
    edit: append(NET, 'It\0\n'),
    code: 2,
    says: /^specs\/20-net\.md:5:3: error: /m,
  },
  'nesting without end': {
    edit: append(NET, `\n${'> '.repeat(600)}x\n`),
    code: 2,
    says: /^specs\/20-net\.md:6:1: error: .*nesting/m,
  },
  'a heading renamed': {
    edit: replace(CORE, '## Queue', '## Queues'),
    code: 1,
    says: /^- {4}source: specs\/10-core\.md#queue\n/m,
  },
  'a bullet moved to another section': {
    edit: (repo) => {
      replace(CORE, BULLET, '')(repo)
      append(CORE, BULLET)(repo)
    },
    code: 1,
    says: /^\+ {4}source: specs\/10-core\.md#work$/m,
  },
  'a See: line changed': {
    edit: replace(CORE, '../src/queue.ts', '../src/net.ts'),
    code: 1,
    says: /^- {6}- src\/queue\.ts\n\+ {6}- src\/net\.ts$/m,
  },
  'a requirement reworded': {
    edit: replace(CORE, 'a bounded', 'one bounded'),
    code: 1,
    says: /^- {4}fingerprint: 1:[0-9a-f]{12}$/m,
  },
  'a revision added': {
    edit: replace(CORE, '[OC-CORE-1001]', '[OC-CORE-1001+2]'),
    code: 1,
    says: /^\+ {4}revision: "2"$/m,
  },
}
