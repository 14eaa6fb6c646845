// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of the config and of code.
import { describe, expect, test } from 'vitest'
import { read, references } from './read.ts'

const QUEUE_TEST = `// OC-1 heads the file.
import { queue } from './queue'

const fixture = { id: 'OC-2' }

// OC-3 above a helper
function helper() {
  // OC-4 in a helper
}

// OC-5 above a suite
describe('queue OC-6', () => {
  // OC-7 in a suite

  // OC-8 above a test
  it('rejects OC-9', () => {
    // OC-10 in a test
    expect('OC-11').toBe(\`OC-12\`)
    function inner() {
      /* OC-13 in a function of a test */
    }
  })

  it.todo('waits OC-14')
})

describe('empty OC-15', () => {})
`

describe('MM-REF-0006 only comments and titles, names and tags of tests can say more', () => {
  test('in a file of tests', () => {
    expect(references('queue.test.ts', QUEUE_TEST)).toEqual([
      '1 OC-1 cites comment (outside a test)',
      '4 OC-2 cites string',
      '6 OC-3 cites comment (outside a test)',
      '8 OC-4 cites comment (outside a test)',
      '11 OC-5 cites comment (outside a test)',
      '12 OC-6 verifies title',
      '13 OC-7 cites comment (outside a test)',
      '15 OC-8 verifies comment',
      '16 OC-9 verifies title',
      '17 OC-10 verifies comment',
      '18 OC-11 cites string',
      '18 OC-12 cites string',
      '20 OC-13 verifies comment',
      '24 OC-14 cites title (todo test)',
      '27 OC-15 cites title (outside a test)',
    ])
  })

  test('in plain text, data and prose nothing does', () => {
    for (const path of ['CHANGELOG', 'notes.txt', 'data.json', 'README.md', 'a.unknown']) {
      expect(references(path, 'implements OC-1\n<!-- verifies OC-2 -->\n')).toEqual([
        '1 OC-1 cites text',
        '2 OC-2 cites text',
      ])
    }
  })

  test('nor in code, nor in the text of strings that hold code', () => {
    const text =
      'const a = OC-1\nconst b = `// implements OC-2 ${f("OC-3" /* OC-4 */)}`\nconst c = /OC-5/\n'
    expect(references('src/a.ts', text)).toEqual([
      '1 OC-1 cites code',
      '2 OC-2 cites string',
      '2 OC-3 cites string',
      '2 OC-4 implements comment',
      '3 OC-5 cites string',
    ])
  })
})

const QUEUE_RS = `//! OC-1 of the module

/// OC-2
#[derive(Debug)]
pub struct Queue;

impl Queue {
    // OC-3
    pub fn push(&self) {
        // OC-4
    }
}

#[cfg(test)]
mod tests {
    // OC-5 in the module of tests

    fn helper() {
        // OC-6
    }

    /// OC-7
    #[test]
    fn rejects() {
        // OC-8
    }

    #[test] // OC-9
    fn accepts() {}
}
`

describe('MM-REF-0007 tests verify, wherever they stand', () => {
  test('in the source of Rust too', () => {
    expect(references('src/queue.rs', QUEUE_RS)).toEqual([
      '1 OC-1 implements comment',
      '3 OC-2 implements comment',
      '8 OC-3 implements comment',
      '10 OC-4 implements comment',
      '16 OC-5 cites comment (outside a test)',
      '19 OC-6 cites comment (outside a test)',
      '22 OC-7 verifies comment',
      '25 OC-8 verifies comment',
      '28 OC-9 verifies comment',
    ])
  })

  test('in docstrings and tags of Python', () => {
    const text = `"""OC-1."""

def helper():
    """OC-2."""
    return "OC-3"


class TestQueue:
    """OC-4."""

    def test_rejects(self):
        """Rejects (OC-5)."""


@pytest.mark.req("SRS-11")
@pytest.mark.parametrize("id", ["SRS-12"])
def test_tagged(id):
    assert id
`
    expect(references('test_queue.py', text)).toEqual([
      '1 OC-1 cites comment (outside a test)',
      '4 OC-2 cites comment (outside a test)',
      '5 OC-3 cites string',
      '9 OC-4 cites comment (outside a test)',
      '12 OC-5 verifies comment',
      '15 SRS-11 verifies tag',
      '16 SRS-12 cites string',
    ])
  })

  test('in the tags of Gherkin and the annotations of JUnit and NUnit', () => {
    const feature = [
      '@OC-CORE-1001 @slow',
      'Feature: queue OC-1',
      '  # OC-2',
      '  @OC-3',
      '  Scenario: rejects OC-4',
      '    # OC-5',
      '    Given a full queue of "OC-6"',
    ].join('\n')
    expect(references('queue.feature', feature)).toEqual([
      '1 OC-CORE-1001 verifies tag',
      '2 OC-1 verifies title',
      '3 OC-2 verifies comment',
      '4 OC-3 verifies tag',
      '5 OC-4 verifies title',
      '6 OC-5 verifies comment',
      '7 OC-6 cites code',
    ])
    const java = [
      '@Tag("OC-1")',
      'class QueueTest {',
      '  @Nested',
      '  class Full {',
      '    @Test',
      '    @Tag("OC-2")',
      '    @DisplayName("rejects (OC-3)")',
      '    void rejects() { f("OC-4"); }',
      '  }',
      '}',
    ].join('\n')
    expect(references('src/test/QueueTest.java', java)).toEqual([
      '1 OC-1 verifies tag',
      '6 OC-2 verifies tag',
      '7 OC-3 verifies title',
      '8 OC-4 cites string',
    ])
    const csharp = '[Test, Category("OC_1")]\npublic void Rejects() {}\n'
    expect(references('tests/QueueTests.cs', csharp)).toEqual(['1 OC-1 verifies tag'])
  })

  test('but one that does not run proves nothing, whatever its verb says', () => {
    const text = `describe('later OC-1', () => {
  // verifies OC-2
  it.todo('verifies OC-3, implements OC-4')
})
`
    expect(references('a.test.ts', text)).toEqual([
      '1 OC-1 cites title (todo test)',
      '2 OC-2 cites comment (todo test)',
      '3 OC-3 cites title (todo test)',
      '3 OC-4 cites title (todo test)',
    ])
  })
})

test('MM-REF-0008 the title of a suite verifies if a test in it runs, however deep', () => {
  const text = `describe('outer OC-1', () => {
  describe('inner OC-2', () => {
    it('runs', () => {})
  })
  describe('bare OC-3', () => {
    it.todo('waits')
  })
})
`
  expect(references('a.test.ts', text)).toEqual([
    '1 OC-1 verifies title',
    '2 OC-2 verifies title',
    '5 OC-3 cites title (todo test)',
  ])
})

describe('MM-REF-0009 outside tests', () => {
  test('the path says whether a comment can implement', () => {
    const text = '// OC-1\nexport function helper() {}\n'
    expect(references('src/helper.ts', text)).toEqual(['1 OC-1 implements comment'])
    expect(references('tests/helper.ts', text)).toEqual(['1 OC-1 cites comment (outside a test)'])
  })

  test('where the language has no tests, the path decides, and says so', () => {
    const text = 'services:\n  # OC-1\n  queue: "OC-2"\n'
    const kinds = (isTest: boolean) =>
      read('compose.yaml', text, { isTest }).references.map(({ id, kind, by }) => [id, kind, by])
    expect(kinds(true)).toEqual([
      ['OC-1', 'verifies', 'path'],
      ['OC-2', 'cites', 'place'],
    ])
    expect(kinds(false)).toEqual([
      ['OC-1', 'implements', 'path'],
      ['OC-2', 'cites', 'place'],
    ])
  })
})

describe('MM-REF-0014 the symbol', () => {
  const symbols = (path: string, text: string) =>
    read(path, text).references.map(({ id, symbol, test }) => [id, symbol, test])

  test('is the innermost definition around or directly below', () => {
    expect(symbols('src/queue.rs', QUEUE_RS)).toEqual([
      ['OC-1', undefined, undefined],
      ['OC-2', 'Queue', undefined],
      ['OC-3', 'push', undefined],
      ['OC-4', 'push', undefined],
      ['OC-5', 'tests', ['tests']],
      ['OC-6', 'helper', ['tests']],
      ['OC-7', 'rejects', ['tests', 'rejects']],
      ['OC-8', 'rejects', ['tests', 'rejects']],
      ['OC-9', 'accepts', ['tests', 'accepts']],
    ])
  })

  test('is unknown where the language has none, and left out in plain text', () => {
    expect(symbols('compose.yaml', '# OC-1\n')).toEqual([['OC-1', 'unknown', undefined]])
    expect(symbols('a.txt', 'OC-1\n')).toEqual([['OC-1', undefined, undefined]])
  })
})

test('MM-REF-0024 behind what never ends everything cites', () => {
  const text = '// OC-1\nfn a() {}\n/* OC-2\nfn b() {}\n// implements OC-3\n'
  const facts = read('src/a.rs', text)
  expect(facts.references.map(({ id, kind, doubt }) => [id, kind, doubt])).toEqual([
    ['OC-1', 'implements', undefined],
    ['OC-2', 'cites', 'unclosed'],
    ['OC-3', 'cites', 'unclosed'],
  ])
  expect(facts.open).toEqual({
    kind: 'comment',
    position: {
      start: { line: 3, column: 1, offset: text.indexOf('/*') },
      end: { line: 6, column: 1, offset: text.length },
    },
  })
})
