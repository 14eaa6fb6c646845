import { describe, expect, test } from 'vitest'
import { read } from '../syntaxes/read.ts'

type Said = 'nothing' | 'implements' | 'verifies'

/** What looks like a comment in text that is none, and comments behind what looks like text. */
const IN_CODE: [path: string, text: string, says: Said][] = [
  ['a.ts', '/** @seealso AB-1001 */\nfunction a() {}\n', 'nothing'],
  ['a.ts', '/** {@link AB-1001} */\nfunction a() {}\n', 'nothing'],
  ['a.ts', '/** @cite AB-1001 */\nfunction a() {}\n', 'nothing'],
  ['a.sh', 'echo a#AB-1001\n', 'nothing'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expansion of the shell.
  ['a.sh', 'echo ${x#AB-1001} ${x##AB-1001}\n', 'nothing'],
  ['a.sh', 'cat <<-"E O"\n\t# AB-1001\n\tE O\n', 'nothing'],
  ['a.sh', 'cat <<< "# AB-1001"\n', 'nothing'],
  ['a.sh', "x='\n# AB-1001\n'\n", 'nothing'],
  ['a.sh', 'x=$((1<<2))\n# AB-1001\n', 'implements'],
  ['a.yaml', 'a: |\n  # AB-1001\n  b\nc: 1\n', 'nothing'],
  ['a.yaml', '- >-\n  # AB-1001\n', 'nothing'],
  ['a.yaml', 'a: b#AB-1001\n', 'nothing'],
  ['a.sql', "SELECT '-- AB-1001';\n", 'nothing'],
  ['a.sql', 'SELECT "-- AB-1001";\n', 'nothing'],
  ['a.lua', 'local s = [==[\n-- AB-1001\n]==]\n', 'nothing'],
  ['a.rb', 's = <<~EOS\n  # AB-1001\nEOS\n', 'nothing'],
  ['a.rb', 'foo(<<~EOS.strip, 1)\n  # AB-1001\nEOS\n', 'nothing'],
  ['a.rb', '__END__\n# AB-1001\n', 'nothing'],
  ['a.rb', 'x = ?"; y = 1 # AB-1001\n', 'implements'],
  ['a.rb', 'x = "#{a} # AB-1001"\n', 'nothing'],
  ['a.php', '<p>// AB-1001</p>\n<?php $a = 1; ?>\n', 'nothing'],
  ['a.php', '<?php $a = 1; ?>\n# AB-1001\n<p>\n', 'nothing'],
  ['a.php', '<?php\n$a = <<<EOT\n// AB-1001\nEOT;\n', 'nothing'],
  ['a.php', "<?php\n$a = <<<'EOT'\n# AB-1001\nEOT;\n", 'nothing'],
  ['a.php', '<?php\n#[AB1, "AB-1001"]\nfunction a() {}\n', 'nothing'],
  ['Dockerfile', 'RUN echo "x # AB-1001"\n', 'nothing'],
  ['a.toml', 'a = """\n# AB-1001\n"""\n', 'nothing'],
  ['a.kt', 'val s = """\n// AB-1001 "\n"""\n', 'nothing'],
  ['a.cs', 'var s = @"\\"; // AB-1001\n', 'implements'],
  ['a.cs', 'var s = @"a "" // AB-1001";\n', 'nothing'],
  ['a.cs', 'var s = $"{x} // AB-1001";\n', 'nothing'],
  ['a.cs', 'var s = $@"\n// AB-1001 {x}\n";\n', 'nothing'],
  ['a.cs', 'var s = """\n// AB-1001 "\n""";\n', 'nothing'],
  ['a.swift', 'let s = #"\\" // AB-1001"#\n', 'nothing'],
  ['a.swift', 'let s = """\n// AB-1001\n"""\n', 'nothing'],
  ['a.swift', 'let r = /\\/\\/ "AB-1001/\n', 'nothing'],
  ['a.tsx', 'export const a = <p>{/* AB-1001 */}</p>\n', 'implements'],
  ['a.jsx', 'const a = <a b="// AB-1001" />\n', 'nothing'],
  ['a.scala', 'val s = """\n// AB-1001\n"""\n', 'nothing'],
  ['a.groovy', "def s = '''\n// AB-1001\n'''\n", 'nothing'],
  ['a.groovy', 'def s = $/\n// AB-1001\n/$\n', 'nothing'],
  ['a.hs', '{- {- -} AB-1001 -}\n', 'implements'],
  ['a.ex', 'x = ~S"""\n# AB-1001\n"""\n', 'nothing'],
  ['a.ex', 'x = ~s(\n# AB-1001\n)\n', 'nothing'],
  ['a.ex', 'x = ?# \ny = "# AB-1001"\n', 'nothing'],
  ['a.clj', '(def a "; AB-1001")\n', 'nothing'],
  ['a.clj', '(def a \\") ; AB-1001\n', 'implements'],
  ['a.erl', 'a() -> $%. "AB-1001".\n', 'nothing'],
  ['a.f90', "print *, 'a ! AB-1001'\n", 'nothing'],
  ['a.vb', 'x = "\' AB-1001"\n', 'nothing'],
  ['a.ps1', '$a = @"\n# AB-1001\n"@\n', 'nothing'],
  ['a.ps1', '$a = "`" # AB-1001"\n', 'nothing'],
  ['a.R', 'x <- r"(\n# AB-1001\n)"\n', 'nothing'],
  ['a.jl', "x = y' # AB-1001\n", 'implements'],
  ['a.jl', 'x = """\n# AB-1001\n"""\n', 'nothing'],
  ['a.dart', "var a = r'\\'; // AB-1001\n", 'implements'],
  ['a.dart', "var a = '''\n// AB-1001\n''';\n", 'nothing'],
  ['a.pas', "s := 'it''s // AB-1001';\n", 'nothing'],
  ['a.ml', 'let a = {|\n(* AB-1001 *)\n|}\n', 'nothing'],
  ['a.zig', 'const a =\n    \\\\ // AB-1001\n;\n', 'nothing'],
  ['a.nim', 'let a = r"\\" # AB-1001\n', 'implements'],
  ['a.tf', 'a = <<-EOT\n  # AB-1001\nEOT\n', 'nothing'],
  ['a.nix', "a = ''\n  # AB-1001\n'';\n", 'nothing'],
  ['a.d', 'auto a = `// AB-1001`;\n', 'nothing'],
  ['a.d', 'auto a = r"\\"; // AB-1001\n', 'implements'],
  ['a.d', 'auto a = q"EOS\n// AB-1001\nEOS";\n', 'nothing'],
  ['a.properties', 'key=a # AB-1001\n', 'nothing'],
  ['a.ini', 'key=a;b AB-1001\n', 'nothing'],
  ['Makefile', 'A = \\# AB-1001\n', 'nothing'],
  ['CMakeLists.txt', 'set(a [[\n# AB-1001\n]])\n', 'nothing'],
  ['a.json', '// AB-1001\n{}\n', 'nothing'],
  ['tsconfig.json', '{\n  // AB-1001\n  "a": 1\n}\n', 'nothing'],
  ['a.rst', '.. AB-1001\n', 'nothing'],
  ['a.adoc', '// AB-1001\n', 'nothing'],
  ['a.tex', '% AB-1001\n', 'nothing'],
  ['a.ipynb', '{"source": ["# AB-1001"]}\n', 'nothing'],
  ['a.rs.orig', '// AB-1001\n', 'nothing'],
  ['a.rs~', '// AB-1001\n', 'nothing'],
  ['src/a.ts', "re.test('AB-1001')\n", 'nothing'],
  ['a.rs', 'macro_rules! t { () => { #[test] fn a() {} } }\n// AB-1001\nfn b() {}\n', 'implements'],
]

/** What looks like a test, or like its title. */
const IN_TESTS: [path: string, text: string, says: Said][] = [
  [
    'a.feature',
    'Feature: a\n  Scenario: b\n    Given x\n      """\n      # AB-1001\n      """\n',
    'nothing',
  ],
  ['a.feature', 'Feature: a\n  Scenario: b\n    Given x\n      | # AB-1001 |\n', 'nothing'],
  ['a.feature', 'Feature: a\n  @AB-1001\n  Scenario: b\n    Given x\n', 'verifies'],
  ['a.feature', 'Feature: a\n  Scenario: b\n    Given mail@AB-1001\n', 'nothing'],
  ['a_test.go', 'func Testable(t *testing.T) { // AB-1001\n}\n', 'nothing'],
  ['a_test.go', 'func TestMain(m *testing.M) { // AB-1001\n}\n', 'nothing'],
  ['a_test.go', 'func BenchmarkA(b *testing.B) { // AB-1001\n}\n', 'nothing'],
  ['a_test.go', 'func FuzzA(f *testing.F) { // AB-1001\n}\n', 'verifies'],
  ['test_a.py', 'def helper():\n    def test_x():\n        # AB-1001\n        pass\n', 'nothing'],
  [
    'test_a.py',
    'class Helper:\n    def test_x(self):\n        # AB-1001\n        pass\n',
    'nothing',
  ],
  [
    'ATest.java',
    'class ATest {\n  void ab_1001_x() {}\n  void testB() { /* AB-1001 */ }\n}\n',
    'nothing',
  ],
  ['ATest.java', 'class ATest {\n  @TestFactory\n  void x() { /* AB-1001 */ }\n}\n', 'verifies'],
  ['ATest.java', 'class ATest {\n  @BeforeEach\n  void x() { /* AB-1001 */ }\n}\n', 'nothing'],
  [
    'ATest.java',
    'class ATest {\n  String s = "@Test";\n  void x() { /* AB-1001 */ }\n}\n',
    'nothing',
  ],
  ['a.test.ts', "it('a', () => {\n}) // AB-1001\nit('b', () => {})\n", 'nothing'],
  ['a.test.ts', "it('a', () => {})\n// AB-1001\nconst x = 1\nit('b', () => {})\n", 'nothing'],
  ['a.test.ts', "// AB-1001\n\nit('b', () => {})\n", 'nothing'],
  ['a.test.ts', "/* Copyright */\n// AB-1001\nit('b', () => {})\n", 'verifies'],
  ['a.test.ts', "it('x', 'AB-1001', () => {})\n", 'nothing'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code is a text here.
  ['a.test.ts', "it(`x ${f('AB-1001')}`, () => {})\n", 'nothing'],
  ['a.test.ts', "it('x', () => { log({ name: 'AB-1001' }) })\n", 'nothing'],
  ['a.test.ts', "it('x', () => { send({ tags: ['AB-1001'] }) })\n", 'nothing'],
  [
    'a_test.go',
    'func TestA(t *testing.T) {\n\tu := User{name: "AB-1001"}\n\tt.Log(u)\n}\n',
    'nothing',
  ],
  ['test_a.py', 'def test_a():\n    x = make(id="AB-1001")\n', 'nothing'],
  [
    'ATest.java',
    'class ATest {\n  @Tag("AB-1001")\n  void helper() {}\n  @Test void a() {}\n}\n',
    'nothing',
  ],
  ['ATest.java', 'class ATest {\n  @Test void a() { run(name = "AB-1001"); }\n}\n', 'nothing'],
  ['test_a.py', '@pytest.mark.usefixtures("AB-1001")\ndef test_a():\n    pass\n', 'nothing'],
  ['test_a.py', '@pytest.mark.parametrize("AB-1001", [1])\ndef test_a(x):\n    pass\n', 'nothing'],
  ['test_a.py', '@pytest.mark.xfail(reason="AB-1001")\ndef test_a():\n    pass\n', 'nothing'],
  ['a.test.ts', "describe('AB-1001', () => { helper() })\n", 'nothing'],
  ['a.test.ts', "describe('AB-1001', () => { it.todo('x') })\n", 'nothing'],
  [
    'a.test.ts',
    "describe('AB-1001', () => { describe('b', () => { it('x', () => {}) }) })\n",
    'verifies',
  ],
]

/** What the references to AB-1001 in a text say that covers it. */
function saidIn(path: string, text: string, isTest: boolean): string {
  const { references } = read(path, text, { isTest, patterns: ['AB-\\d{4}'] })
  const kinds = references.filter((one) => one.id === 'AB-1001').map((one) => one.kind)
  const credits = kinds.filter((kind) => kind === 'implements' || kind === 'verifies')
  return credits.join(' ') || 'nothing'
}

describe('MM-REF-0006: only what is a comment in its language implements', () => {
  test.each(IN_CODE)('%s: %j', (path, text, says) => {
    expect(saidIn(path, text, false)).toBe(says)
  })
})

describe('MM-REF-0007: only what is a test in its language verifies', () => {
  test.each(IN_TESTS)('%s: %j', (path, text, says) => {
    expect(saidIn(path, text, true)).toBe(says)
  })
})
