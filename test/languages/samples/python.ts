import type { Sample } from '../sample.ts'

export const python: Sample = {
  path: 'tests/test_queue.py',
  text: String.raw`"""QU-1"""
# QU-2

class Queue:
    """QU-3"""

    def admit(self, job):
        """QU-4"""
        text = """# QU-5"""  # QU-6
        return f"# QU-7 {job}" + r'\' # QU-8'


# QU-9
@pytest.mark.req("QU-10")
def test_qu_11():
    assert admit("QU-12")  # QU-13


class TestQueue:
    # QU-14
    def test_refuses(self):
        pass  # QU-15


@pytest.mark.parametrize("size", [1], ids=["QU-16"])
def test_sizes(size):
    pass
`,
  places: [
    'QU-1 comment',
    'QU-2 comment',
    'QU-3 comment Queue',
    'QU-4 comment Queue > admit',
    'QU-5 string Queue > admit',
    'QU-6 comment Queue > admit',
    'QU-7 string Queue > admit',
    'QU-8 string Queue > admit',
    'QU-9 comment test_qu_11',
    'QU-10 tag test_qu_11',
    'qu_11 name test_qu_11',
    'QU-12 string test_qu_11',
    'QU-13 comment test_qu_11',
    'QU-14 comment TestQueue > test_refuses',
    'QU-15 comment TestQueue > test_refuses',
    'QU-16 title test_sizes',
  ],
}
