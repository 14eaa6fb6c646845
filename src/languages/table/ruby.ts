import type { Language } from '../../model/language.ts'
import { delimited } from '../literals/delimited.ts'
import { END_OF_TEXT } from '../literals/end-of-text.ts'

const raw = String.raw

// The name of the class tells a test from a method that begins with the same word.
const TEST_CLASS = raw`\bclass[ \t]+\w*Test|<[ \t]*[\w:]*Test`

export const ruby: Language = {
  name: 'ruby',
  extensions: ['.rb', '.rake', '.gemspec', '.ru', '.podspec'],
  fileNames: ['Gemfile', 'Rakefile', 'Guardfile', 'Vagrantfile', 'Podfile', 'Fastfile', 'Brewfile'],
  interpreters: ['ruby', 'jruby'],
  comments: [{ open: raw`^=begin\b`, close: raw`^=end\b.*$` }, { open: '#' }],
  strings: [
    // What follows is data of the program.
    { open: '^__END__$', close: END_OF_TEXT, multiline: true },
    // Characters and global variables that look like the beginning of a string or comment.
    { open: raw`(?<![\w)\]}?])\?[#"'\x60/](?!\w)` },
    { open: raw`\$["'\x60/;]` },
    {
      open: raw`(?<!\w)<<(?![a-z])[~-]?["'\x60]?([A-Za-z_]\w*)["'\x60]?`,
      close: raw`[ \t]*$1`,
      heredoc: true,
      interpolation: ['#\\{', '\\}'],
    },
    // Behind a method's name and a blank, and before none, it is an argument.
    {
      open: raw`\/(?<=[\w?!][ \t]+\/)(?![\s=])`,
      close: '/',
      escape: raw`\\`,
      interpolation: [raw`#\{`, raw`\}`],
    },
    ...delimited(raw`(?<![\w)\].%])%[qQwWiIrsx]`, ['#\\{', '\\}']),
    { open: '"', close: '"', escape: raw`\\`, multiline: true, interpolation: ['#\\{', '\\}'] },
    { open: "'", close: "'", escape: raw`\\`, multiline: true },
    { open: '`', close: '`', escape: raw`\\`, multiline: true, interpolation: ['#\\{', '\\}'] },
  ],
  slashLiterals: true,
  blocks: 'indentation',
  continues: raw`(?:end|rescue|ensure|else|elsif|when|in)\b`,
  definitions: [
    {
      kind: 'function',
      pattern: raw`^[ \t]*(?:(?:private|protected|public|module_function)[ \t]+)?def[ \t]+(?:self\.)?(?<name>\w+[?!=]?)`,
    },
    { kind: 'type', pattern: raw`^[ \t]*(?:class|module)[ \t]+(?<name>[A-Z][\w:]*)` },
  ],
  assertions: {
    // RSpec, Minitest, test-unit.
    compares: '\\bexpect\\s*[({]|(?<![.@\\w])(?:assert|refute)\\w{0,60}[?!]?(?!\\w)',
    fails:
      '\\bis_expected\\b|\\.should\\w{0,20}\\b|\\bshould\\w{0,40}\\b|\\b(?:must|wont)_\\w{1,40}|\\bflunk\\b|\\bexpect\\b(?!\\s*[({])',
    mayFail: '\\braise\\b|\\bfail\\b|\\.to\\b',
    bareCalls: true,
  },
  tests: [
    // RSpec: an example without a block waits to be written.
    {
      kind: 'test',
      pattern: raw`^[ \t]*(?:it|specify|example)[ \t(]+(?=["'][^"'\n]*["']\)?[ \t]*$)`,
      todo: true,
    },
    {
      kind: 'test',
      pattern: raw`^[ \t]*(?:x|skip|pending)(?:it|specify|example|scenario)?[ \t(]+(?=["'][^\n]*\bdo\b)`,
      todo: true,
    },
    {
      kind: 'test',
      pattern: raw`^[ \t]*f?(?:it|specify|example|scenario|test|should|its)[ \t(]+(?=["'])`,
    },
    {
      kind: 'suite',
      pattern: raw`^[ \t]*(?:RSpec\.)?f?(?:describe|context|feature|shared_examples|shared_context)[ \t(]+(?=["'])`,
    },
    {
      kind: 'suite',
      pattern: raw`^[ \t]*(?:RSpec\.)?f?(?:describe|context|feature)[ \t(]+(?<name>[A-Z][\w:]*)`,
    },
    // Minitest and test-unit.
    { kind: 'test', pattern: raw`^[ \t]*def[ \t]+(?<name>test_\w+[?!]?)`, within: TEST_CLASS },
  ],
  // What RSpec calls metadata: only where its name says that it names requirements.
  tags: [
    raw`\b(?:req|reqs|requirement|requirements|spec|specs|covers|verifies|implements|tag|tags):[ \t]*\[?`,
    raw`:(?:req|reqs|requirement|requirements|spec|specs|covers|verifies|implements|tag|tags)[ \t]*=>[ \t]*\[?`,
  ],
}
