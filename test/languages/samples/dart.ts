import type { Sample } from '../sample.ts'

export const dart: Sample = {
  path: 'test/queue_test.dart',
  text: String.raw`/// QU-1
class Queue {
  // QU-2
  Future<bool> admit(Job job) async {
    return r'\' != 'https://x // QU-3 ${'${'}f('QU-4')}'; // QU-5
  }
}

void main() {
  group('when full QU-6', () {
    // QU-7
    test('refuses QU-8', () {
      expect(1, 'QU-9'); // QU-10
    });
    testWidgets('shows QU-11', (tester) async {
      /* QU-12 */
    });
  });
}
`,
  places: [
    'QU-1 comment Queue',
    'QU-2 comment Queue > admit',
    'QU-3 string Queue > admit',
    'QU-4 string Queue > admit',
    'QU-5 comment Queue > admit',
    'QU-6 title main > when full QU-6',
    'QU-7 comment main > when full QU-6 > refuses QU-8',
    'QU-8 title main > when full QU-6 > refuses QU-8',
    'QU-9 string main > when full QU-6 > refuses QU-8',
    'QU-10 comment main > when full QU-6 > refuses QU-8',
    'QU-11 title main > when full QU-6 > shows QU-11',
    'QU-12 comment main > when full QU-6 > shows QU-11',
  ],
}
