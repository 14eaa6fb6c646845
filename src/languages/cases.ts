import type { Definition } from '../model/code.ts'
import type { Marks } from './marks.ts'

/** Adds the titles of cases that a table in the body of a test holds. */
export function addCasesOfTables(definitions: readonly Definition[], { tables }: Marks): void {
  for (const { marks, where } of tables) {
    const asked = new Set(testsAround(definitions, where))
    const tests = testsAround(
      definitions,
      marks.map(({ start }) => start),
    )
    marks.forEach(({ spans }, index) => {
      const test = tests[index]
      if (test && asked.has(test)) test.titles.push(...spans)
    })
  }
}

/** Of each offset the innermost test around it, if any; offsets by place, definitions nested. */
function testsAround(
  definitions: readonly Definition[],
  offsets: readonly number[],
): (Definition | undefined)[] {
  const around: Definition[] = []
  let next = 0
  const leave = (offset: number) => {
    while (around.length > 0 && (around.at(-1) as Definition).end <= offset) around.pop()
  }
  return offsets.map((offset) => {
    for (; (definitions[next]?.start ?? offset) < offset; next++) {
      const one = definitions[next] as Definition
      if (one.kind !== 'test') continue
      leave(one.start)
      around.push(one)
    }
    leave(offset)
    return around.at(-1)
  })
}
