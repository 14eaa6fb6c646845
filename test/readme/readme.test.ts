import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { repository } from '../repository.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The fenced blocks of the README in one language, in their order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] as string)
}

/** A console block: a command and what it prints, on whichever stream. */
async function replay(repo: ReturnType<typeof repository>, block: string): Promise<void> {
  const [command, ...printed] = block.split('\n')
  const line = (command as string).replace('$ npx --no-install ', '')
  const ran = await repo.run(line)
  expect(ran.stdout + ran.stderr).toBe(printed.join('\n'))
}

test('what the README shows is what happens', async () => {
  const spec = blocks('markdown')[0] as string
  const repo = repository({ 'specs/10-queue.md': spec, 'core/src/queue.rs': '' }, { git: true })
  const [first, second, third, fourth] = blocks('console')
  await replay(repo, first as string)
  expect(repo.read('requirements/queue.yaml').startsWith(blocks('yaml')[0] as string)).toBe(true)
  repo.write('specs/10-queue.md', spec.replace(/^.*1003.*\n/m, ''))
  await replay(repo, second as string)
  const [one, two] = [...readme.matchAll(/`(- [^`]+\.)`/g)].map((match) => match[1])
  repo.write(
    'specs/10-queue.md',
    spec.replace(/^.*1003.*\n/m, (line) => `${line}${one}\n${two}\n`),
  )
  await replay(repo, third as string)
  repo.write('specs/10-queue.md', spec)
  repo.write('core/src/queue.rs', blocks('rust')[0] as string)
  const [whole, single] = (fourth as string).split(/^(?=\$ )/m)
  await replay(repo, whole as string)
  await replay(repo, single as string)
})

function yamlThatBegins(key: string): string {
  const found = blocks('yaml').find((block) => block.startsWith(key))
  if (found === undefined) throw new Error(`README.md shows no YAML that begins with ${key}`)
  return found
}

test('the gates that the README shows hold', async () => {
  const repo = repository({
    'mustmark.yaml': yamlThatBegins('gates:'),
    'specs/a.md': 'RFC 2119\n\n- [A-1] It MUST run.\n- [A-2] It SHOULD stop.\n',
    'src/a.ts': '// A-1\nexport const a = 1\n',
    'src/a.test.ts': "it('A-1 runs', () => { expect(a).toBe(1) })\n",
    'junit.xml':
      '<testsuite name="src/a.test.ts"><testcase classname="src/a.test.ts" name="A-1 runs"/></testsuite>\n',
  })
  const missed = await repo.run('spec-xref --results junit.xml')
  expect(missed.stdout).toMatch(/SHOULD.*implemented.*gate-missed/)
  expect(missed.stdout.match(/gate-missed/g)).toHaveLength(1)
  repo.write('src/a.ts', '// A-1, A-2\nexport const a = 1\n')
  expect((await repo.run('spec-xref --results junit.xml')).code).toBe(0)
  expect((await repo.run('spec-xref')).code).toBe(2)
})

test('the code that the config of the README describes is read so', async () => {
  const config = yamlThatBegins('code:')
  const repo = repository({
    'mustmark.yaml': `specs: [{ include: ["specs/*.md"], dialects: [openfeature] }]\n${config}`,
    'specs/a.md':
      '#### Requirement 1.4.2\n\n> It MUST run.\n\n#### Requirement 1.4.3\n\n> It MUST stop.\n',
    'src/A.java': '@Specification(number = "1.4.2")\nclass A {}\n',
    'src/a.star': '# Requirement 1.4.3\n',
    'src/a.acme': '// Requirement 1.4.3\n',
    'tests/a.rules': '%% Requirement 1.4.3\n"%% Requirement 1.4.3"\n(* Requirement 1.4.3 *)\n',
  })
  const { items } = JSON.parse((await repo.run('spec-xref --format json')).stdout)
  const paths = (sites: { path: string; line: number }[]) =>
    sites.map(({ path, line }) => `${path}:${line}`)
  expect(paths(items[0].verifies)).toEqual(['src/A.java:1'])
  expect(paths(items[1].implements)).toEqual(['src/a.acme:1', 'src/a.star:1'])
  expect(paths(items[1].verifies)).toEqual(['tests/a.rules:1', 'tests/a.rules:3'])
})

test('the config that the README shows is a good one', async () => {
  const config = yamlThatBegins('$schema')
  const repo = repository({
    'mustmark.yaml': config,
    '.specs/a.md': '- [ORCH-1001] It MUST run.\n- [FR-1] It MUST stop.\n',
  })
  const ran = await repo.run('spec-extract --format json')
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.stdout).items.map((item: { key: string }) => item.key)).toEqual([
    'ORCH-1001',
    '.specs/a.md#FR-1',
  ])
})

/** The part of the README below a word in bold. */
function below(word: string): string {
  return readme.slice(readme.indexOf(`**${word}**`))
}

test('the suppressions that the README shows suppress what stands below them', async () => {
  const example = /^```markdown\n(.*?)^```$/ms.exec(below('Suppressions'))?.[1] as string
  const text = `RFC 2119\n\n${example}\nThe [minutes](minutes-2019.md) say more.\n\nSee: old/tool.ts\n`
  const repo = repository({ 'mustmark.yaml': 'code: false\n', 'specs/law.md': text })
  await repo.run('spec-extract')
  const { stdout, stderr, code } = await repo.run('mustmark check --verbose')
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^no findings in 2 files; 4 suppressed by comments; parsed by satteri\n/)
  expect(code).toBe(0)
  const bare = text.replaceAll(/<!--.*-->\n/g, '')
  repo.write('specs/law.md', bare)
  const loud = await repo.run('mustmark check --format unix')
  const rules = [...loud.stdout.matchAll(/\/([a-z-]+)\]$/gm)].map(([, rule]) => rule)
  expect(rules.sort()).toEqual(['broken-link', 'missing-path', 'require-id', 'vague-wording'])
})

test('the problem matcher that the README shows finds every line of --format unix', async () => {
  const task = JSON.parse(/^```json\n(.*?)^```$/ms.exec(below('Formats'))?.[1] as string)
  const { regexp, file, line, column, message, severity, code } = task.problemMatcher.pattern
  const repo = repository({
    'mustmark.yaml': 'rules: { spec-number: info }\n',
    'specs/a: b.md':
      '[x](gone.md) [error/y] and [a-1]\n\n- [A-1] It must MUST [z].\n- [A\u20111] It MUST.\n',
    'specs/c.md': '',
  })
  const run = task.command.replace('npx --no-install ', '')
  const { stdout } = await repo.run(`${run} --verbose`)
  const expected = JSON.parse((await repo.run('mustmark check --format json')).stdout).diagnostics
  const found = stdout
    .trimEnd()
    .split('\n')
    .map((text) => {
      const match = new RegExp(regexp).exec(text) as RegExpExecArray
      return [file, line, column, message, severity, code].map((group) => match[group])
    })
  expect(found).toEqual(
    expected.map((one: Record<string, unknown> & { start?: { line: number; column: number } }) => [
      one.path,
      String(one.start?.line ?? 1),
      String(one.start?.column ?? 1),
      one.message,
      one.severity,
      one.rule,
    ]),
  )
  expect(new Set(found.map((one) => one[4]))).toEqual(new Set(['error', 'warning', 'info']))
  // Paths stand from the root, which is the folder that is open.
  expect(task.problemMatcher.fileLocation[0]).toBe('relative')
})
