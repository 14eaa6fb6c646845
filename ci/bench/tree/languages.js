// What the code of the trees looks like: enough of each language for its comments and tests to be
// found, and nothing that would make a compiler happy.
const slashes = (text) => `// ${text}`
const hash = (text) => `# ${text}`
const inBraces = (head, body) => `${head} {\n${body}\n}`

/** By extension: a comment, a function with a body, and a test whose title holds an ID. */
export const LANGUAGES = [
  {
    extension: 'ts',
    comment: slashes,
    define: (name, body) => inBraces(`export function ${name}(input: string): number`, body),
    test: (id, name, body) => `it('${id} ${name}', () => {\n${body}\n})`,
    statement: (a, b, n) => `  const ${a}_${n} = compute(${b}, ${n}) // ${a} of the ${b}`,
    testPath: (path) => `${path}.test.ts`,
  },
  {
    extension: 'rs',
    comment: slashes,
    define: (name, body) => inBraces(`pub fn ${name}(input: &str) -> u32`, body),
    test: (id, name, body) =>
      `#[test]\nfn ${id.toLowerCase().replaceAll('-', '_')}_${name}() {\n${body}\n}`,
    statement: (a, b, n) => `    let ${a}_${n} = compute(${b}, ${n}); // ${a} of the ${b}`,
    testPath: (path) => `tests/${path}_test.rs`,
  },
  {
    extension: 'py',
    comment: hash,
    define: (name, body) => `def ${name}(input):\n${body}\n`,
    test: (id, name, body) =>
      `def test_${id.toLowerCase().replaceAll('-', '_')}_${name}():\n${body}\n`,
    statement: (a, b, n) => `    ${a}_${n} = compute(${b}, "${a} ${b}", ${n})`,
    testPath: (path) => `tests/test_${path.replaceAll('/', '_')}.py`,
  },
  {
    extension: 'go',
    comment: slashes,
    define: (name, body) => inBraces(`func ${name}(input string) int`, body),
    test: (id, name, body) =>
      inBraces(`func Test_${id.replaceAll('-', '_')}_${name}(t *testing.T)`, body),
    statement: (a, b, n) => `\t${a}${n} := compute(${b}, "${a} of the ${b}", ${n})`,
    testPath: (path) => `${path}_test.go`,
  },
  {
    extension: 'java',
    comment: (text) => `/* ${text} */`,
    define: (name, body) => inBraces(`  int ${name}(String input)`, body),
    test: (id, name, body) => `  @Tag("${id}")\n  @Test\n  void ${name}() {\n${body}\n  }`,
    statement: (a, b, n) => `    int ${a}${n} = compute(${b}, "${a} of the ${b}", ${n});`,
    testPath: (path) => `src/test/java/${path}Test.java`,
  },
]
