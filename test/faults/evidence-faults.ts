import { append, CONFIG, CORE, replace } from './base.ts'
import {
  commit,
  type EvidenceFault,
  GO,
  NEXTEST,
  PYTEST,
  RATCHET,
  REVIEWS,
  VITEST,
  WAIVERS,
} from './evidence-base.ts'
import { ADMISSION, all, NET_TEST, QUEUE } from './reference-base.ts'

const LIMIT = '<testcase name="has_a_limit" classname="pool::admission"/>'
const limit = (inner: string) =>
  replace(NEXTEST, LIMIT, LIMIT.replace('/>', `>${inner}</testcase>`))
const UNVERIFIED = /it lacks OC-CORE-1001 \(gate-missed\)$/m

/** Ways in which a test run could seem to prove what it does not. The keys are promises of the README. */
export const RESULT_FAULTS: Record<string, EvidenceFault> = {
  'A test that was skipped verifies nothing.': { edit: limit('<skipped/>'), says: UNVERIFIED },
  'A test that failed is an error.': { edit: limit('<failure/>'), says: /\(failing-test\)$/m },
  'A test that ended in an error has failed.': {
    edit: limit('<error message="no disk"/>'),
    says: /\(failing-test\)$/m,
  },
  'A result of another class with the same method name verifies nothing.': {
    edit: replace(
      PYTEST,
      'classname="tests.test_session" name="test_login"',
      'classname="tests.test_account" name="test_login"',
    ),
    says: /it lacks features\/001-login\/spec\.md#FR-001 \(gate-missed\)$/m,
  },
  'A result of another binary with the same name verifies nothing.': {
    edit: replace(NEXTEST, LIMIT, LIMIT.replace('admission', 'limits')),
    says: UNVERIFIED,
  },
  'A result of another module with the same package and test verifies nothing.': {
    edit: (repo) =>
      repo.write(GO, repo.read(GO).replaceAll('example.org/pool', 'example.org/other')),
    says: /it lacks auth\.expiry \(gate-missed\)$/m,
  },
  'A result of another crate with the same test verifies nothing.': {
    edit: replace(NEXTEST, LIMIT, LIMIT.replace('pool::', 'lake::')),
    says: UNVERIFIED,
  },
  'A result without a file whose name two tests have verifies neither.': {
    edit: all(
      replace(PYTEST, '<testcase classname="tests.test_session" name="test_login"/>\n', ''),
      (repo) =>
        repo.write('reports/bare.xml', '<testsuite><testcase name="test_login"/></testsuite>\n'),
      (repo) => repo.write('tests/test_account.py', 'def test_login():\n    assert True\n'),
    ),
    says: /\(ambiguous-result\)$/m,
  },
  'A failure of what no code shows is an error.': {
    edit: replace(
      NEXTEST,
      LIMIT,
      `${LIMIT}\n<testcase name="made_by_a_macro" classname="pool::admission"><failure/></testcase>`,
    ),
    says: /^reports\/nextest\.xml.*\(unplaced-failure\)$/m,
  },
  'A report without a test is an error.': {
    edit: (repo) => repo.write('reports/empty.xml', '<testsuites/>\n'),
    says: /^reports\/empty\.xml.*\(idle-report\)$/m,
  },
  'A report of another repository is an error.': {
    edit: (repo) =>
      repo.write(
        'reports/other.xml',
        '<testsuite><testcase classname="a.B" name="c"/></testsuite>\n',
      ),
    says: /^reports\/other\.xml.*\(idle-report\)$/m,
  },
  'A report that is older than its test verifies nothing.': {
    edit: all(append(ADMISSION, '\n'), (repo) => commit(repo, '2026-06-01T14:00:00Z')),
    says: /\(stale-result\)$/m,
  },
  'A report of another commit verifies nothing of a test that differs.': {
    edit: append(ADMISSION, '\n'),
    flags: '--results-commit HEAD',
    says: /\(stale-result\)$/m,
  },
  'A report of unknown age is refused where that is asked for.': {
    edit: replace(PYTEST, ' timestamp="2026-06-01T13:00:00Z"', ''),
    flags: '--strict-results',
    says: /^reports\/pytest\.xml: error: Unexpected report of which nobody knows how old it is/m,
    code: 2,
  },
  'A report that is cut off is exit code 2.': {
    edit: replace(PYTEST, '</testsuite></testsuites>\n', ''),
    says: /^reports\/pytest\.xml:\d+:\d+: error: /m,
    code: 2,
  },
  'A report with entities of its own is exit code 2.': {
    edit: replace(NEXTEST, '<testsuites', '<!DOCTYPE x [<!ENTITY a "a">]>\n<testsuites'),
    says: /^reports\/nextest\.xml:1:1: error: /m,
    code: 2,
  },
  'A suite that counts failures which do not stand in it is exit code 2.': {
    edit: replace(PYTEST, 'failures="0"', 'failures="1"'),
    says: /^reports\/pytest\.xml:\d+:\d+: error: /m,
    code: 2,
  },
  'A report in an unknown form is exit code 2.': {
    edit: (repo) => repo.write('reports/notes.xml', 'All is well.\n'),
    says: /^reports\/notes\.xml.*: error: /m,
    code: 2,
  },
  'Of two reports with two results the failure wins.': {
    edit: (repo) =>
      repo.write(
        'reports/again.xml',
        repo.read(NEXTEST).replace(LIMIT, LIMIT.replace('/>', '><failure/></testcase>')),
      ),
    says: /\(failing-test\)$/m,
  },
  'A pattern that matches no report, where none is left, is exit code 2.': {
    edit: (repo) => repo.remove('reports'),
    says: /^mustmark\.yaml:\d+:\d+: error: Unexpected gate for what is verified without any report/m,
    code: 2,
  },
  'A pattern that matches no report beside one that does is told.': {
    edit: replace(CONFIG, 'results: ["reports/*"]', 'results: ["reports/*", "build/*.xml"]'),
    says: /^mustmark\.yaml:\d+:\d+: warning: Unexpected pattern build.* \(absent-report\)$/m,
  },
  'A test that was renamed after the report verifies nothing.': {
    edit: replace(NET_TEST, 'OC-NET-2001 carries an ID', 'OC-NET-2001 carries one'),
    says: /it lacks OC-NET-2001 \(gate-missed\)$/m,
  },
  'A test whose report is missing verifies nothing.': {
    edit: (repo) => repo.remove(GO),
    says: /it lacks auth\.expiry \(gate-missed\)$/m,
  },
  'A test that began and did not end has failed.': {
    edit: replace(
      GO,
      '"Action":"pass","Package":"example.org/pool/src","Test":"TestExpired"',
      '"Action":"output","Output":"panic\\n","Package":"example.org/pool/src","Test":"TestExpired"',
    ),
    says: /\(failing-test\)$/m,
  },
  'A test in any other state than passed or failed was skipped.': {
    edit: replace(
      VITEST,
      '"title": "OC-NET-2001 carries an ID",\n     "status": "passed"',
      '"title": "OC-NET-2001 carries an ID",\n     "status": "pending"',
    ),
    says: /it lacks OC-NET-2001 \(gate-missed\)$/m,
  },
  'A file that failed to load has failed for each of its tests.': {
    edit: replace(
      VITEST,
      '"status": "passed",\n   "assertionResults"',
      '"status": "failed",\n   "message": "SyntaxError",\n   "assertionResults"',
    ),
    says: /\(failing-test\)$/m,
  },
  'A TAP plan that is not kept is exit code 2.': {
    edit: (repo) =>
      repo.write(
        'reports/more.tap',
        'TAP version 13\n1..2\nok 1 - net > OC-NET-2001 carries an ID\n',
      ),
    says: /^reports\/more\.tap.*: error: /m,
    code: 2,
  },
  'A test that is to do in TAP verifies nothing.': {
    edit: all(
      (repo) => repo.remove(VITEST),
      (repo) =>
        repo.write(
          'reports/net.tap',
          'TAP version 13\n# Subtest: net\n    ok 1 - OC-NET-2001 carries an ID # TODO\n    1..1\nok 1 - net # TODO\n1..1\n',
        ),
    ),
    says: /it lacks OC-NET-2001 \(gate-missed\)$/m,
  },
  'A test that cargo ignored verifies nothing.': {
    edit: all(
      (repo) => repo.remove(NEXTEST),
      (repo) =>
        repo.write(
          'reports/cargo.txt',
          `     Running unittests src/queue.rs (target/debug/deps/pool-1)

running 1 test
test queue::tests::oc_core_1002_rejects ... ok

test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s

     Running tests/admission.rs (target/debug/deps/admission-1)

running 1 test
test has_a_limit ... ignored

test result: ok. 0 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s

`,
        ),
    ),
    says: UNVERIFIED,
  },
  'Without reports nothing is verified: the run says that it was not checked.': {
    edit: (repo) => repo.remove('reports'),
    flags: '--no-results',
    says: /verified: not checked.*\(unchecked-gate\)$/m,
  },
}

const waiver = (from: string, to: string) => replace(WAIVERS, from, to)

/** Ways in which a release could seem to be held to what it is not. The keys are promises of the README. */
export const GATE_FAULTS: Record<string, EvidenceFault> = {
  // Items
  'A new MUST fails each gate.': {
    edit: append(CORE, '- [OC-CORE-1004] A Pool MUST log.\n'),
    says: /6 of 7 MUST items implemented \(85 %\), expected 100 %; it lacks OC-CORE-1004 \(gate-missed\)$/m,
  },
  'A requirement without a level is held like a MUST.': {
    edit: append(CORE, '- [OC-CORE-1004] A Pool logs.\n'),
    says: /0 of 1 items without a level implemented/m,
  },
  'An ID that is declared twice meets no gate.': {
    edit: append(CORE, '- [OC-CORE-1001] Each Pool MUST have a bounded queue.\n'),
    says: UNVERIFIED,
  },
  'Code that is gone fails the gate of what is implemented.': {
    edit: replace(QUEUE, '// OC-CORE-1001\n', ''),
    says: /5 of 6 MUST items implemented .*it lacks OC-CORE-1001 \(gate-missed\)$/m,
  },
  'A test that is gone fails the gate of what is tested.': {
    edit: (repo) => repo.remove(ADMISSION),
    says: /5 of 6 MUST items tested .*it lacks OC-CORE-1001 \(gate-missed\)$/m,
  },
  // Gates
  'A gate over nothing is an error.': {
    edit: replace(CONFIG, '  MAY:', '  SHOULD: { implemented: 100 }\n  MAY:'),
    says: /\(empty-gate\)$/m,
  },
  'A gate over kinds that nothing has is an error.': {
    edit: replace(CONFIG, 'gates:\n', 'gates:\n  kinds: [clause]\n'),
    says: /\(empty-gate\)$/m,
  },
  'A gate for a level that does not exist is exit code 2.': {
    edit: replace(CONFIG, '  MAY:', '  MIGHT:'),
    says: /^mustmark\.yaml:\d+:\d+: error: .*MIGHT/m,
    code: 2,
  },
  'A gate for what nobody knows is exit code 2.': {
    edit: replace(CONFIG, 'reviewed: 100', 'approved: 100'),
    says: /^mustmark\.yaml:\d+:\d+: error: .*approved/m,
    code: 2,
  },
  'A gate of more than all is exit code 2.': {
    edit: replace(CONFIG, 'reviewed: 100', 'reviewed: 1000'),
    says: /^mustmark\.yaml:\d+:\d+: error: .*1000/m,
    code: 2,
  },
  'A missed gate cannot be set to less than an error.': {
    edit: all(
      replace(QUEUE, '// OC-CORE-1001\n', ''),
      append(CONFIG, 'rules: { gate-missed: off }\n'),
    ),
    says: /^mustmark\.yaml:\d+:\d+: error: .*gate-missed/m,
    code: 2,
  },
  'Gates in a repository whose code is left out are exit code 2.': {
    edit: replace(
      CONFIG,
      'code:\n  tests: ["tests/**", "**/*.test.ts", "**/*_test.go"]\n',
      'code: false\n',
    ),
    says: /Unexpected gates where the config says that there is no code/,
    code: 2,
  },
  // Waivers
  'A missed gate is told whatever rules a run is limited to.': {
    edit: replace(QUEUE, '// OC-CORE-1001\n', ''),
    flags: '--rule weak-test --rule fallen-count',
    says: /it lacks OC-CORE-1001 \(gate-missed\)$/m,
  },
  'A waiver whose last day is over is an error.': {
    edit: waiver('2026-06-30', '2026-06-01'),
    says: /\(expired-waiver\)$/m,
  },
  'A waiver does not hold past its last day, whatever the clock says.': {
    edit: waiver('2026-06-30', '2026-06-01'),
    says: /0 of 1 MAY item.* implemented .*it lacks OC-CORE-1003 \(gate-missed\)$/m,
  },
  'A waiver without a reason is exit code 2.': {
    edit: waiver("reason: 'Retries come with the next release.', ", ''),
    says: /^requirements\/waivers\.yaml:\d+:\d+: error: .*reason/m,
    code: 2,
  },
  'A waiver with an empty reason is exit code 2.': {
    edit: waiver('Retries come with the next release.', ' '),
    says: /^requirements\/waivers\.yaml:\d+:\d+: error: .*reason/m,
    code: 2,
  },
  'A waiver without an owner is exit code 2.': {
    edit: waiver('owner: ann, ', ''),
    says: /^requirements\/waivers\.yaml:\d+:\d+: error: .*owner/m,
    code: 2,
  },
  'A waiver without a last day is exit code 2.': {
    edit: waiver(', expires: 2026-06-30', ''),
    says: /^requirements\/waivers\.yaml:\d+:\d+: error: .*expires/m,
    code: 2,
  },
  'A waiver until a day that no calendar has is exit code 2.': {
    edit: waiver('2026-06-30', '2026-06-31'),
    says: /^requirements\/waivers\.yaml:\d+:\d+: error: .*2026-06-31/m,
    code: 2,
  },
  'A waiver of an ID that no spec declares is an error.': {
    edit: append(
      WAIVERS,
      "OC-CORE-1030:\n  implemented: { reason: 'later', owner: ann, expires: 2026-06-30 }\n",
    ),
    says: /^requirements\/waivers\.yaml:4:3: error: .*\(unknown-waiver\)$/m,
  },
  'A waiver of what is met is an error.': {
    edit: append(
      WAIVERS,
      "OC-CORE-1001:\n  tested: { reason: 'later', owner: ann, expires: 2026-06-30 }\n",
    ),
    says: /\(unused-waiver\)$/m,
  },
  'A waiver of what no gate asks for is an error.': {
    edit: waiver('  implemented:', '  tested:'),
    says: /\(unused-waiver\)$/m,
  },
  'A waiver of another gate answers none.': {
    edit: waiver('  implemented:', '  tested:'),
    says: /it lacks OC-CORE-1003 \(gate-missed\)$/m,
  },
  // The ratchet
  'A count that fell is an error.': {
    edit: replace(QUEUE, '// OC-CORE-1001\n', ''),
    says: /\(fallen-count\)$/m,
  },
  'A count that was stored too high by hand is an error.': {
    edit: replace(RATCHET, 'tested: 6', 'tested: 7'),
    says: /\(fallen-count\)$/m,
  },
  'A count that rose is told, and how to keep it.': {
    edit: replace(RATCHET, 'tested: 6', 'tested: 5'),
    says: /--update-ratchet.*\(loose-ratchet\)$/m,
  },
  'A ratchet without counts is exit code 2.': {
    edit: (repo) => repo.remove(RATCHET),
    says: /^requirements\/ratchet\.yaml: error: Unexpected lack of counts/m,
    code: 2,
  },
  // Reviews
  'A text that changed makes what was reviewed under the old one suspect.': {
    edit: replace(CORE, 'a bounded queue', 'a queue of at most 4'),
    says: /^src\/queue\.rs:1:4: .*\(suspect-reference\)$/m,
  },
  'A requirement whose text changed is not reviewed.': {
    edit: replace(CORE, 'a bounded queue', 'a queue of at most 4'),
    says: /5 of 6 MUST items reviewed .*it lacks OC-CORE-1001 \(gate-missed\)$/m,
  },
  'A new reference that nobody looked at is not reviewed.': {
    edit: (repo) => repo.write('src/pool.rs', '// OC-CORE-1001\npub fn pool() {}\n'),
    says: /5 of 6 MUST items reviewed .*it lacks OC-CORE-1001 \(gate-missed\)$/m,
  },
  'A review whose fingerprint was edited is none.': {
    edit: (repo) => repo.write(REVIEWS, repo.read(REVIEWS).replace(/(\d+):[0-9a-f]{4}/, '$1:0000')),
    says: /\(suspect-reference\)$/m,
  },
  'A review that was taken out is missing.': {
    edit: (repo) => repo.remove(REVIEWS),
    says: /0 of 6 MUST items reviewed .*\(gate-missed\)$/m,
  },
  'A review of what nothing refers to any more is told.': {
    edit: replace(QUEUE, '// OC-CORE-1001\n', ''),
    says: /^requirements\/reviews\.yaml:\d+:\d+: .*\(unused-review\)$/m,
  },
}
