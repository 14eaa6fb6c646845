import * as v from 'valibot'
import { LEVEL_GROUPS, levelGroup } from '../model/level.ts'
import type { AttributionState } from '../model/reference.ts'
import type { Rule } from './types.ts'

const options = v.strictObject({
  levels: v.optional(
    v.pipe(
      v.array(v.picklist(LEVEL_GROUPS)),
      v.description('The level groups whose items are to be named by code and a test.'),
    ),
    ['MUST'],
  ),
})

/** What nobody has built yet, and what nothing is meant to prove. */
// MM-CODE-0014
export const uncoveredRequirement: Rule<v.InferOutput<typeof options>> = {
  id: 'uncovered-requirement',
  command: 'xref',
  severity: 'warning',
  description: 'A MUST is named by code that implements it and by a test that verifies it.',
  source: 'Issue 5, point 6; ISO/IEC/IEEE 29148, 5.2.8: traceability',
  options,
  examples: [
    {
      files: {
        'specs/a.md': '- [AB-101] It MUST run.\n- [AB-102] It MAY stop.\n',
        'src/run.ts': '// AB-101\nexport function run() {}\n',
        'src/run.test.ts': "it('AB-101 runs', () => expect(run()).toBe(1))\n",
      },
      findings: [],
    },
    {
      files: {
        'specs/a.md':
          '- [AB-101] It MUST run.\n- [AB-102] It MUST NOT stop.\n- [AB-103] It MUST log.\n',
        'src/run.ts': '// AB-102\nexport function run() {}\n',
        'src/run.test.ts': "it('AB-103 logs', () => expect(run()).toBe(1))\n",
      },
      findings: [
        'specs/a.md:1:3 Unexpected MUST without code and without a test, expected both to name AB-101',
        'specs/a.md:2:3 Unexpected MUST NOT without a test, expected one to name AB-102',
        'specs/a.md:3:3 Unexpected MUST without code, expected some to name AB-103',
      ],
    },
  ],
  check({ code, items }, { optionsFor }) {
    if (!code.scanned) return []
    const told = new Set<string>()
    return items.flatMap(({ key, level, path, position }) => {
      const state = code.attribution.get(key)?.state
      const isHeld = optionsFor(path).levels.includes(levelGroup(level))
      if (state === undefined || state === 'both' || !isHeld || told.has(key)) return []
      told.add(key)
      const message = `Unexpected ${level ?? 'item'} ${LACK[state]} ${key}`
      return [{ path, ...position, subject: key, message }]
    })
  },
}

const LACK: Readonly<Record<Exclude<AttributionState, 'both'>, string>> = {
  none: 'without code and without a test, expected both to name',
  implemented: 'without a test, expected one to name',
  tested: 'without code, expected some to name',
}
