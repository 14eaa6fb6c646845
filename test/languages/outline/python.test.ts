import { describe, expect, test } from 'vitest'
import { outlined } from '../outlined.ts'

test('MM-LANG-0006: Python: functions and classes by their indentation', () => {
  const text = `"""Of the module."""

def plain(a,
          b=(1,
2)):
    """Of plain."""
    s = """
{
"""
    return s
    # Still of plain.

class Queue:
    size = 1

    async def push(self):
        def inner():
            return {
1: 2,
}
# Not the end.
        return inner
    @property
    def last(self): return 1
x = 1
`
  expect(outlined(text, 'python')).toEqual([
    'function plain 3-11',
    'type Queue 13-24',
    '  function push 16-22',
    '    function inner 17-20',
    '  function last 23/24-24',
  ])
})

test('MM-LANG-0012: tests of pytest and unittest', () => {
  const text = `def test_top():
    def test_inner():
        pass

async def test_async(): pass
def helper_test(): pass
def testfile(): pass

class TestQueue:
    def test_method(self):
        pass
    def helper(self):
        pass

class Case(unittest.TestCase):
    def testCamel(self): pass

class Other:
    def test_nothing(self): pass
if True:
    def test_conditional(): pass
`
  expect(outlined(text, 'python')).toEqual([
    'test test_top 1-3',
    '  function test_inner 2-3',
    'test test_async 5-5',
    'function helper_test 6-6',
    'function testfile 7-7',
    'suite TestQueue 9-13',
    '  test test_method 10-11',
    '  function helper 12-13',
    'suite Case 15-16',
    '  test testCamel 16-16',
    'type Other 18-19',
    '  function test_nothing 19-19',
    'test test_conditional 21-21',
  ])
})

test('MM-LANG-0007: cases and marks of pytest', () => {
  const text = `@pytest.mark.parametrize(
    "a",
    [pytest.param(1, id="OC-1"), pytest.param("x", id="two")],
    ids=["a", "b"],
)
@pytest.mark.req("SRS-11", "SRS-12")
@pytest.mark.skipif(True, reason="none")
def test_a(a):
    helper(id="no title")
`
  expect(outlined(text, 'python')).toEqual([
    'test test_a 1/8-9 "OC-1" "two" "a" "b" #SRS-11 #SRS-12',
  ])
})

describe('MM-LANG-0008: what stands above', () => {
  test('comments and decorators, up to a blank line', () => {
    const text = `# Of the file.

# Of a.
# Still of a.
@decorator
# Between.
@other(
    1)
def a(): pass
x = 1  # Of x.
def b(): pass
# Of c.
def c():
    pass
    # Of c too, being deeper.
def d(): pass
`
    expect(outlined(text, 'python')).toEqual([
      'function a 3/9-9',
      'function b 11-11',
      'function c 12/13-15',
      'function d 16-16',
    ])
  })
})
