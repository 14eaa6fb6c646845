import { append, CONFIG, replace } from './base.ts'
import {
  ADMISSION,
  all,
  atTest,
  NET_TEST,
  QUEUE,
  type ReferenceFault,
  withoutTitle,
} from './reference-base.ts'

const NET_KEY = 'OC-NET-2001'
const LOGIN_KEY = 'features/001-login/spec.md#FR-001'
const OUTSIDE = /\[warning\/reference-outside-test\]$/m

/** Takes the comment at the test away and says the ID somewhere else in its file. */
const insteadOf = (from: string, to: string) => all(atTest(''), replace(ADMISSION, from, to))

/** Takes the title away and says the ID somewhere else in its file. */
const insteadOfTitle = (from: string, to: string) => all(withoutTitle, replace(NET_TEST, from, to))

/** Ways in which a test could seem to prove what it does not. The keys are promises of the README. */
export const TEST_FAULTS: Record<string, ReferenceFault> = {
  // In a file of tests, in no test
  'The comment at the head of a file of tests verifies nothing, and is told.': {
    edit: insteadOf('fn limit', '//! About OC-CORE-1001.\n\nfn limit'),
    says: /^tests\/admission\.rs:1:11: .*\[warning\/reference-outside-test\]$/m,
  },
  'A helper of tests verifies nothing, and is told.': {
    edit: insteadOf('    4\n', '    4 // OC-CORE-1001\n'),
    says: OUTSIDE,
  },
  'The comment above a helper of tests verifies nothing, and is told.': {
    edit: insteadOf('fn limit', '// OC-CORE-1001\nfn limit'),
    says: OUTSIDE,
  },
  'The name of a helper of tests verifies nothing.': {
    edit: insteadOf('fn limit()', 'fn oc_core_1001_limit()'),
  },
  'The call of a function verifies nothing.': {
    edit: insteadOf('assert_eq!(limit(), 4)', 'oc_core_1001_holds()'),
  },
  'A comment that was moved out of its test verifies nothing, and is told.': {
    edit: all(atTest(''), append(ADMISSION, '\n// OC-CORE-1001\n')),
    says: OUTSIDE,
  },
  'A comment above a group of tests verifies nothing, and is told.': {
    edit: insteadOfTitle("describe('net'", "// OC-NET-2001\ndescribe('net'"),
    key: NET_KEY,
    says: OUTSIDE,
  },
  'A comment in a group of tests and in none of them verifies nothing, and is told.': {
    edit: insteadOfTitle('  beforeEach', '  // OC-NET-2001\n\n  beforeEach'),
    key: NET_KEY,
    says: OUTSIDE,
  },
  'What runs before tests verifies nothing, and is told.': {
    edit: insteadOfTitle('    send()\n', '    send() // OC-NET-2001\n'),
    key: NET_KEY,
    says: OUTSIDE,
  },
  'The title of a group without tests verifies nothing.': {
    edit: insteadOfTitle("describe('net'", "describe('OC-NET-2001', () => {})\n\ndescribe('net'"),
    key: NET_KEY,
  },
  'A function of a file of tests that no runner takes for a test verifies nothing.': {
    edit: replace('tests/test_session.py', 'def test_login', 'def check_login'),
    key: LOGIN_KEY,
    says: OUTSIDE,
  },
  'A helper beside tests in source code neither implements nor verifies.': {
    edit: all(
      replace(QUEUE, 'fn oc_core_1002_rejects', 'fn rejects'),
      replace(QUEUE, '    fn full', '    // OC-CORE-1002\n    fn full'),
    ),
    key: 'OC-CORE-1002',
  },
  'A function without the attribute of a test is none.': {
    edit: replace(QUEUE, '    #[test]\n', ''),
    key: 'OC-CORE-1002',
  },
  'An attribute that is commented out makes no test.': {
    edit: replace(QUEUE, '#[test]', '// #[test]'),
    key: 'OC-CORE-1002',
  },
  // What does not run
  'A test that is still to be written verifies nothing.': {
    edit: replace(
      NET_TEST,
      "it('OC-NET-2001",
      "it('works', () => {})\n\n  it.todo('OC-NET-2001 carries an ID')\n\n  it('",
    ),
    key: NET_KEY,
  },
  'A test that is commented out verifies nothing, and is told.': {
    edit: insteadOfTitle(
      '  beforeEach',
      "  // it('OC-NET-2001 carries an ID', () => {})\n\n  beforeEach",
    ),
    key: NET_KEY,
    says: OUTSIDE,
  },
  'A test within a string is none.': {
    edit: all(
      atTest(''),
      append(
        ADMISSION,
        '\nconst T: &str = r#"\n#[test]\nfn oc_core_1001_holds() {} // OC-CORE-1001\n"#;\n',
      ),
    ),
  },
  'A scenario without steps, or a feature without scenarios, verifies nothing.': {
    edit: all(withoutTitle, (repo) =>
      repo.write('tests/net.feature', '@OC-NET-2001\nFeature: net\n'),
    ),
    key: NET_KEY,
  },
  // What a test holds, and is not about
  'A string in a test verifies nothing.': {
    edit: insteadOf('limit(), 4', 'limit(), 4, "OC-CORE-1001"'),
  },
  'The data of a test verifies nothing.': {
    edit: insteadOfTitle("it('carries an ID'", "it.each([['OC-NET-2001']])('carries %s'"),
    key: NET_KEY,
  },
  'A fixture verifies nothing.': {
    edit: all(atTest(''), (repo) =>
      repo.write('tests/fixtures/queue.json', '{ "id": "OC-CORE-1001" }\n'),
    ),
  },
  'A snapshot verifies nothing.': {
    edit: all(withoutTitle, (repo) =>
      repo.write('src/__snapshots__/net.test.ts.snap', 'exports[`OC-NET-2001 carries`] = `1`\n'),
    ),
    key: NET_KEY,
  },
  'A report of test results verifies nothing by its names.': {
    edit: all(withoutTitle, (repo) =>
      repo.write('junit.xml', '<testsuite><testcase name="OC-NET-2001 carries"/></testsuite>\n'),
    ),
    key: NET_KEY,
  },
  // Words beside the ID
  'A test that implements does not verify.': { edit: atTest('// implements OC-CORE-1001\n') },
  'What does not verify an ID does not.': { edit: atTest('// Does not verify OC-CORE-1001.\n') },
  'A comment at a test that says see only cites.': { edit: atTest('// See OC-CORE-1001.\n') },
  'An exception at a test satisfies nothing.': {
    edit: atTest('// OC-CORE-1001 exception: nobody can measure it\n'),
  },
  'A todo at a test satisfies nothing.': { edit: atTest('// OC-CORE-1001 todo: POOL-13\n') },
  'A verb that nobody knows verifies nothing, and is told.': {
    edit: atTest('// verfies: OC-CORE-1001\n'),
    says: /\[warning\/unknown-verb\]$/m,
  },
  'IDs of tests between mustmark-ignore-start and -end count for nothing.': {
    edit: all(
      replace(
        ADMISSION,
        '// OC-CORE',
        '// mustmark-ignore-start dangling-reference -- made up\n// OC-CORE',
      ),
      append(ADMISSION, '// mustmark-ignore-end dangling-reference\n'),
    ),
  },
  'A test of a longer ID is one of another.': {
    edit: replace(QUEUE, 'fn oc_core_1002_rejects', 'fn oc_core_10022_rejects'),
    key: 'OC-CORE-1002',
  },
  // The config
  'A test glob that fits nothing is refused.': {
    edit: replace(CONFIG, 'tests/**', 'test/**'),
    code: 2,
    says: /^mustmark\.yaml:\d+:\d+: error: .*"test\/\*\*" at code\.tests\[0\]/m,
  },
}
